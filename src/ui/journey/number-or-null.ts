/** What a number field gives: `null` while nothing is written in it. */
export function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
