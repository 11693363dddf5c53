/** An integer with a comma between groups of three digits: Western digits in both languages, as in official use. */
export function formatNumber(n: number): string {
  const digits = String(Math.abs(n)).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return n < 0 ? `-${digits}` : digits;
}
