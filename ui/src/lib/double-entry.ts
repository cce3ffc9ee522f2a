// One sheet of paper typed twice: where both agree, where they differ, and what the sheet says once each difference is settled.
import type { Given } from './commands';

/** What was typed of a sheet, by question: an empty list where the sheet says nothing, nothing at all where it was not typed yet. */
export type Pass = Record<string, Given[]>;

/** How a difference is settled: by one of the two, or by typing again. */
export type Settled = 'first' | 'second' | 'again';

/** The two passes with what was settled between them. */
export type Comparison = { first: Pass; second: Pass; settled: Record<string, Settled>; again: Pass };

const key = (one: Given): string => (typeof one === 'string' ? `c${one}` : `o${one.own.trim().replaceAll(/\s+/g, ' ')}`);
const keys = (given: Given[] | undefined): string | null => (given === undefined ? null : JSON.stringify(given.map(key).sort()));

/** Whether both say the same, in whatever order it was typed. Nothing on the sheet and not typed yet are not the same. */
export function isSame(one: Given[] | undefined, other: Given[] | undefined): boolean {
  return keys(one) === keys(other);
}

/** Whether the two passes differ in a question. One that only one of them asked is a difference too. */
export function differs({ first, second }: Comparison, id: string): boolean {
  return !isSame(first[id], second[id]);
}

/** What the sheet says as far as it is settled. What is not, is missing. */
export function merged(comparison: Comparison): Pass {
  const { first, second, settled, again } = comparison;
  const ids = new Set([...Object.keys(first), ...Object.keys(second), ...Object.keys(settled), ...Object.keys(again)]);
  const chosen = (id: string): Given[] | undefined => {
    switch (settled[id]) {
      case 'first':
        return first[id];
      case 'second':
        return second[id];
      case 'again':
        return again[id];
      default:
        return differs(comparison, id) ? undefined : first[id];
    }
  };
  return Object.fromEntries([...ids].flatMap((id) => (chosen(id) === undefined ? [] : [[id, chosen(id) ?? []]])));
}

/** Whether a question was typed, be it that the sheet says nothing. Words of one's own that are still to be written are not. */
export function isTyped(given: Given[] | undefined): given is Given[] {
  return given !== undefined && given.every((one) => typeof one === 'string' || one.own.trim() !== '');
}

/** What is sent: without what the sheet says nothing about. */
export function answersOf(pass: Pass, asked: (id: string) => boolean): Pass {
  return Object.fromEntries(Object.entries(pass).filter(([id, given]) => given.length > 0 && asked(id)));
}
