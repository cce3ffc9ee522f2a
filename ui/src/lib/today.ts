// Each thing to do opens the place where it is done.
import type { TodayItem } from './commands';
import type { Place, PartnershipTab } from './place.svelte';
import { may } from './rights';
import { day } from './texts.svelte';

/** What the sentence of a thing that waits needs. */
export function factsOf(item: TodayItem): Record<string, string | number> {
  return { count: item.count ?? 0, total: item.total ?? 0, due: item.due_on ? day(item.due_on) : '' };
}

export function placeOfItem(item: TodayItem): Place {
  const { partnership_id: partnership, record_id: record } = item;
  const inPartnership = (tab: PartnershipTab): Place =>
    partnership ? { screen: 'partnership', id: partnership, tab } : { screen: 'partnerships' };
  switch (item.kind) {
    case 'evaluation_due':
      // Who may plan no round looks at what is due among the evaluations.
      if (partnership) return may('round_create') ? { screen: 'round-new', partnership } : inPartnership('evaluations');
      return { screen: 'evaluations' };
    case 'round_to_open':
    case 'round_to_close':
    case 'round_to_remind':
      return record ? { screen: 'round', id: record } : inPartnership('evaluations');
    case 'round_results':
      return record ? { screen: 'results', round: record } : inPartnership('evaluations');
    case 'objective_to_make_precise':
    case 'measurement_missing':
      return partnership && record ? { screen: 'objective', partnership, id: record } : inPartnership('objectives');
    case 'adjustment_due':
    case 'partnership_without_objective':
      return inPartnership('objectives');
    case 'partnership_without_partners':
      return inPartnership('partners');
    case 'recommendation_to_acknowledge':
    case 'recommendation_to_decide':
    case 'recommendation_to_tell':
    case 'recommendation_to_close':
      return record ? { screen: 'recommendation', id: record } : { screen: 'recommendations' };
    case 'meeting_to_prepare':
    case 'documents_to_send':
    case 'acronyms_to_explain':
      return record ? { screen: 'meeting', id: record, tab: 'prepare' } : { screen: 'meetings' };
    case 'meeting_to_note':
      return record ? { screen: 'meeting', id: record, tab: 'people' } : { screen: 'meetings' };
    case 'partner_silent':
      return record ? { screen: 'partner', id: record } : { screen: 'directory' };
    case 'question_to_answer':
    case 'question_to_tell':
    case 'action_due':
    case 'action_to_plan':
    case 'decision_to_review':
      return inPartnership('decisions');
    case 'agreement_to_review':
      return inPartnership('life');
    case 'incident_owed':
      return item.record_id ? { screen: 'incident', id: item.record_id } : { screen: 'privacy', tab: 'incidents' };
  }
}
