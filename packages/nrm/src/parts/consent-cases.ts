import type { Localized, NonEmpty } from "@aht-jo/core";
import { and, eq, not, type Typed } from "@aht-jo/core/expressions";
import { jordan } from "../jordan/jordan.ts";
import type { ConsentScope } from "../jordan/scopes.ts";
import { surely } from "./surely.ts";

/** One way in which a step rests on consent: who the person is, and whose consent counts. The cases never meet. */
export interface ConsentCase {
  readonly id: string;
  readonly who: Localized;
  readonly when: Typed<"bool">;
  readonly needs: {
    readonly consent?: {
      readonly scope: ConsentScope;
      readonly givenBy: NonEmpty<"person" | "guardian" | "court">;
    };
  };
}

const { fact, state } = jordan;

/**
 * Whose consent a step needs that helps the person.
 *
 * The person's own, also while the age is in doubt: a doubt never keeps anybody from help. For a known child it is that
 * of the guardian, of the representative, whose consent is recorded as given before the court; and a child for whom
 * nobody can speak is helped without.
 */
export function consentToHelp(scope: ConsentScope): readonly ConsentCase[] {
  const child = surely(fact.isMinor);
  return [
    {
      id: "own",
      who: { en: "with the person's own consent", ar: "بموافقة الشخص نفسه" },
      when: not(child),
      needs: { consent: { scope, givenBy: ["person"] } },
    },
    ...consentForChild(scope, child),
    {
      id: "nobody",
      who: { en: "a child for whom nobody can speak", ar: "طفل لا يوجد من يتحدث باسمه" },
      when: and(child, not(fact.hasGuardianVoice)),
      needs: {},
    },
  ];
}

/**
 * Whose consent a step needs that intrudes on the person or cannot be undone.
 *
 * While the age is in doubt the person is treated as a child, and a child for whom nobody can speak waits for somebody.
 */
export function consentToGraveSteps(scope: ConsentScope): readonly ConsentCase[] {
  return [
    {
      id: "adult",
      who: { en: "an adult, with consent", ar: "بالغ بموافقته" },
      when: not(fact.isTreatedAsChild),
      needs: { consent: { scope, givenBy: ["person"] } },
    },
    ...consentForChild(scope, fact.isTreatedAsChild),
  ];
}

function consentForChild(
  scope: ConsentScope,
  child: Typed<"bool">,
): readonly [ConsentCase, ConsentCase] {
  return [
    {
      id: "guardian",
      who: { en: "a child, with the guardian's consent", ar: "طفل بموافقة وصيه أو وليه" },
      when: and(child, eq(state.guardianship, "guardian-appointed"), not(fact.guardianIsSuspected)),
      needs: { consent: { scope, givenBy: ["guardian", "court"] } },
    },
    {
      id: "representative",
      who: { en: "a child, with the representative's consent", ar: "طفل بموافقة ممثله المستقل" },
      when: and(child, eq(state.guardianship, "representative-appointed")),
      needs: { consent: { scope, givenBy: ["court"] } },
    },
  ];
}
