// What is said of a backup.
import type { BackupFound, BackupRow } from './commands';
import { day, number, t } from './texts.svelte';

/** When it was made, by the clock on the wall there: a day and an hour. */
export function madeAt(row: Pick<BackupRow, 'made_at'>): string {
  const [date = '', time = ''] = row.made_at.split('T');
  return `${day(date)} · ${time.slice(0, 5)}`;
}

/** Its size, to a tenth of a million bytes. */
export function sizeOf(row: BackupRow): string {
  return t('backups-size', { size: number(Math.max(0.1, Math.round(row.size / 100_000) / 10)) });
}

/** How many records it holds. */
export function recordsIn(backup: BackupFound): number {
  return Object.values(backup.records).reduce((sum, count) => sum + count, 0);
}
