/**
 * A linear scale from values to pixels.
 *
 * d3-scale would bring d3-color, which cannot be loaded where the window freezes `Object.prototype`.
 */
export function linear([least, most]: [number, number], [from, to]: [number, number]): (value: number) => number {
  return (value) => from + ((value - least) / (most - least)) * (to - from);
}
