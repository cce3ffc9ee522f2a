// How many answered a round, as far as it may be said.
import type { RoundRow } from './commands';
import { t } from './texts.svelte';

/** Answers of the invited; a closed round that hides a group gives no number of it, nor a sum that would. */
export function answeredOf(answered: number | null, invited: number): string {
  return answered === null ? t('round-count-few', { invited }) : t('round-count', { answered, invited });
}

export function answered(row: RoundRow): string {
  const both = row.responses_team === null || row.responses_partners === null ? null : row.responses_team + row.responses_partners;
  return answeredOf(both, row.invited_team + row.invited_partners);
}
