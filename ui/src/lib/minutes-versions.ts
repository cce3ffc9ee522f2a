// The texts that the minutes had before, read from the history.
import { call } from './backend';
import type { HistoryEntry } from './commands';

export type Version = { seq: number; at: string; user: string; text: string };

const PAGE = 100;
/** Entries looked through at most: more changes than that no meeting has. */
const MOST = 1000;

function textOf(section: unknown): string {
  const text = typeof section === 'object' && section !== null ? (section as { text?: unknown }).text : '';
  return typeof text === 'string' ? text : '';
}

/** Each text that stood there before the current one, the newest first. */
export function versionsOf(entries: HistoryEntry[], current: string): Version[] {
  return entries
    .filter((entry) => entry.section === 'minutes' && textOf(entry.before) !== textOf(entry.after))
    .map(({ seq, at, user, after }) => ({ seq, at, user, text: textOf(after) }))
    .filter((version, index) => version.text.trim() !== '' && !(index === 0 && version.text === current));
}

export async function readVersions(meeting: string, current: string): Promise<Version[]> {
  const entries: HistoryEntry[] = [];
  let cursor: string | null = null;
  do {
    const page: { rows: HistoryEntry[]; next: string | null } = await call('history_list', {
      entity: 'meeting',
      id: meeting,
      partnership_id: null,
      cursor,
      limit: PAGE,
    });
    entries.push(...page.rows);
    cursor = page.next;
  } while (cursor !== null && entries.length < MOST);
  return versionsOf(entries, current);
}
