// The order of an agenda, its length, and the acronyms in its lines.
import type { AgendaItem } from './commands';

/** Between two new places, so that a point that moves needs no other to be changed. */
const GAP = 1024;
const LARGEST = 0xffffffff;

/** The place of a point that comes last. */
export function placeAtEnd(items: AgendaItem[]): number {
  return Math.min(LARGEST, Math.max(0, ...items.map((item) => item.position.place)) + GAP);
}

export type PlaceChange = { item: AgendaItem; place: number };

/** What must change so that a point stands one line higher or lower: one place where there is room, else all of them. */
export function moveChanges(items: AgendaItem[], id: string, by: -1 | 1): PlaceChange[] {
  const from = items.findIndex((item) => item.id === id);
  const to = from + by;
  const moved = items[from];
  if (!moved || to < 0 || to >= items.length) return [];
  const others = items.filter((item) => item.id !== id);
  const before = others[to - 1]?.position.place ?? -1;
  const after = others[to]?.position.place ?? before + 2 * GAP;
  const between = Math.floor((before + after) / 2);
  if (between > before && between < after && between <= LARGEST) return [{ item: moved, place: between }];
  const ordered = [...others.slice(0, to), moved, ...others.slice(to)];
  return ordered.map((item, index) => ({ item, place: (index + 1) * GAP })).filter(({ item, place }) => item.position.place !== place);
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
