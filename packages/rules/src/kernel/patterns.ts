/**
 * Ids of actors, instances, events and bodies: printable, of bounded length, with no white space at either end, and with
 * no broken character, which could not be hashed.
 */
export const idPattern = /^(?!\s)\P{C}{1,200}(?<!\s)$/u;

/** Purposes of consent: no control character but tab and line end, and no broken character. */
export const purposePattern = /^(?:[^\p{Cc}\p{Cs}]|[\t\n\r]){1,2000}$/u;

/** Content hashes. */
export const hashPattern = /^sha256:[0-9a-f]{64}$/;

/** Instants in UTC with milliseconds; whether the day is one is for a calendar to say. */
export const instantPattern = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
