/**
 * A linear scale from values to pixels.
 *
 * d3-scale would bring d3-color, which cannot be loaded where the window freezes `Object.prototype`.
 */
export function linear([least, most]: [number, number], [from, to]: [number, number]): (value: number) => number {
  return (value) => from + ((value - least) / (most - least)) * (to - from);
}

/** More marks than these would stand too near each other. */
const MOST_TICKS = 11;

/** Whole numbers between two ends; only the ends where there are many. */
export function ticks(least: number, most: number): number[] {
  const first = Math.ceil(least);
  const found = Array.from({ length: Math.max(0, Math.floor(most) - first + 1) }, (_, index) => first + index);
  return found.length === 0 || found.length > MOST_TICKS ? [least, most] : found;
}
