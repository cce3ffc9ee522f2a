// The order of an agenda, its length, and the acronyms in its lines.
import type { AgendaItem } from './commands';

/** Between two new places, so that another finds room there. */
const GAP = 1024;
const LARGEST = 0xffffffff;

/** The place of a point that comes last. */
export function placeAtEnd(items: AgendaItem[]): number {
  return Math.min(LARGEST, Math.max(0, ...items.map((item) => item.position.place)) + GAP);
}

/** The order in which a point stands one line higher or lower; none where it cannot. */
export function orderWith(items: AgendaItem[], id: string, by: -1 | 1): string[] | null {
  const ids = items.map((item) => item.id);
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return null;
  ids.splice(from, 1);
  ids.splice(to, 0, id);
  return ids;
}

/** The minutes of all points together. */
export function minutesOf(items: AgendaItem[]): number {
  return items.reduce((sum, { item }) => sum + (item.minutes ?? 0), 0);
}

export type Piece = { text: string; acronym: boolean };

/** A line cut into what is an unknown acronym and what is not. */
export function pieces(text: string, acronyms: string[]): Piece[] {
  if (acronyms.length === 0) return [{ text, acronym: false }];
  const known = [...acronyms].sort((one, other) => other.length - one.length);
  const pattern = known.map((one) => one.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'gu'))) {
    if (match.index > end) found.push({ text: text.slice(end, match.index), acronym: false });
    found.push({ text: match[0], acronym: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end), acronym: false });
  return found;
}
