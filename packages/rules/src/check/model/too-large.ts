const tooLarge = new RangeError("too large to be searched");

/** Gives up drawing something when it would take more than so much of it. */
export function refuseMore(count: number, most: number): void {
  if (count > most) throw tooLarge;
}

/** What is drawn, or null when drawing it was given up. */
export function unlessTooLarge<T>(draw: () => T): T | null {
  try {
    return draw();
  } catch (error) {
    if (error !== tooLarge) throw error;
    return null;
  }
}
