declare const civilDateBrand: unique symbol;

/**
 * A day of the Gregorian calendar as text, `YYYY-MM-DD`, from 1900-01-01 to 2100-12-31. It has no time and no zone.
 *
 * @category Civil dates
 */
export type CivilDate = string & { readonly [civilDateBrand]: true };
