/** A number as people type it: comma or point for decimals, spaces between thousands. Null when empty, NaN when it is no number. */
export function readNumber(text: string): number | null {
  const bare = text.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-');
  if (bare === '') return null;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : Number.NaN;
}
