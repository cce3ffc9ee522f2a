// What the person may do: the program refuses the rest, and the page does not offer it.
import { NEEDS, type Commands, type UserRole } from './commands';
import type { Place } from './place.svelte';
import { session } from './session.svelte';

const ORDER: ('anyone' | UserRole)[] = ['anyone', 'kiosk', 'reader', 'staff', 'coordinator'];

/** Whether the person's role, and where it is needed the right to export, allow a command; and whether it can be done where nothing is written. */
export function may(command: keyof Commands): boolean {
  const state = session.state;
  if (state?.state !== 'open') return true;
  const { role, takesOut, writes } = NEEDS[command];
  if (state.read_only && writes) return false;
  return ORDER.indexOf(state.role) >= ORDER.indexOf(role) && (!takesOut || state.may_export);
}

/** Whether the person sees of a record only what the partners may see. */
export function onlyReads(): boolean {
  return session.state?.state === 'open' && session.state.role === 'reader';
}

/** Screens that are nothing without a command: they lead nowhere for whom it would be refused. */
export const SERVED_BY: Partial<Record<Place['screen'], keyof Commands>> = {
  'partnership-new': 'record_create',
  'partnership-edit': 'record_change',
  'objective-new': 'record_create',
  'partner-new': 'record_create',
  import: 'import_open',
  'round-new': 'round_create',
  'paper-entry': 'group_answer_save',
  'group-answer': 'group_answer_save',
  'questionnaire-builder': 'questionnaire_draft_save',
  'meeting-new': 'record_create',
  'recommendation-new': 'record_create',
  'decision-new': 'record_create',
  report: 'report_make',
  recovery: 'recovery_confirm',
  backups: 'backup_read',
  privacy: 'consent_text_list',
  'incident-new': 'incident_enter',
  incident: 'incident_read',
};

/** Whether a screen is of any use to the person. */
export function leadsSomewhere(place: Place): boolean {
  const command = SERVED_BY[place.screen];
  return command === undefined || may(command);
}
