// The detail of each point of readiness in words, and the step that would meet it.
import type { MeetingView, Readiness } from './commands';
import { need } from './choices';
import { day, t } from './texts.svelte';

export function partnersInvited(view: MeetingView): number {
  return view.attendances.filter(({ attendance }) => attendance.invitation.side === 'partner').length;
}

/** What is arranged, by need: `Interprète : réservé · Gros caractères pour Mme Peeters`. */
function arranged(view: MeetingView): string {
  return view.attendances
    .flatMap(({ attendance, name }) =>
      attendance.needs.needs
        .filter((one) => one.arranged)
        .map((one) => one.note.trim() || t('readiness-need-for', { need: need(one.need), name })),
    )
    .join(' · ');
}

function documents(state: Readiness['state'], view: MeetingView): string {
  if (state.state === 'met' || state.state === 'not_shown') return '';
  if (state.of === 0) return t('readiness-nobody-invited');
  if (state.state === 'late')
    return t('readiness-documents-late', { date: view.documents_due ? day(view.documents_due) : '', done: state.done, of: state.of });
  const facts = { rule: view.partnership.rules.document_lead_days, left: state.days_left ?? 0, done: state.done, of: state.of };
  return t('readiness-documents-open', facts);
}

/** One or two short sentences under the point; empty where its name says all. */
export function pointDetail({ point, state }: Readiness, view: MeetingView): string {
  if (state.state === 'not_shown') return '';
  const { plan, hosting } = view.meeting;
  const met = state.state === 'met';
  switch (point) {
    case 'when_and_where': {
      if (met) return '';
      const nowhere = plan.place.trim() === '' && plan.link.trim() === '';
      return [plan.starts_at ? '' : t('readiness-no-time'), nowhere ? t('readiness-no-place') : ''].filter(Boolean).join(' ');
    }
    case 'link_and_fallback':
      if (met) return plan.link.trim() === '' ? t('readiness-nobody-remote') : '';
      return plan.link.trim() === '' ? t('readiness-no-link') : t('readiness-no-phone');
    case 'documents_in_time':
      return documents(state, view);
    case 'background':
      return met ? '' : t('readiness-no-background');
    case 'acronyms':
      return met ? '' : t('readiness-acronyms-open', { count: view.unknown_acronyms.length, list: view.unknown_acronyms.join(', ') });
    case 'needs':
      if (met) return arranged(view);
      return state.of === 0 || partnersInvited(view) === 0
        ? t('readiness-nobody-invited')
        : t('readiness-needs-open', { done: state.done, of: state.of });
    case 'partners_points':
      if (met) return '';
      return state.of === 0 ? t('readiness-agenda-empty') : t('readiness-partners-none', { of: state.of });
    case 'hosting':
      if (met) return '';
      return [hosting.facilitator ? '' : t('readiness-no-facilitator'), hosting.technique ? '' : t('readiness-no-technique')]
        .filter(Boolean)
        .join(' ');
  }
}
