/**
 * The SHA-256 of the style sheet as a content security policy names it: the page's own style is allowed, and no
 * other. A test computes it again.
 */
export const styleHash = "sha256-nvz3TKK+7zwQSVHKjFNaKvRMHDj7pF1qL7sLza65XTU=";
