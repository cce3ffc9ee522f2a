// Means come as whole tenths, so that no more precise value travels with them; a hidden figure carries no number.
import type { Figure } from './commands';
import { oneDecimal } from './texts.svelte';

/** The mean as a number of the scale; null when it is hidden. */
export function meanOf(figure: Figure): number | null {
  return figure.kind === 'shown' ? figure.mean / 10 : null;
}

/** A figure in whole tenths as it is said, without its sign. */
export function tenths(value: number): string {
  return oneDecimal(Math.abs(value) / 10);
}
