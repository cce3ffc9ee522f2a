// What the window is called on each screen. Never a name from the vault: titles end in task lists of the system.
import type { Place } from './place.svelte';

export const TITLES: Record<Place['screen'], string> = {
  today: 'nav-today',
  partnerships: 'nav-partnerships',
  'partnership-new': 'partnership-new',
  partnership: 'entity-partnership',
  'partnership-edit': 'partnership-edit',
  'objective-new': 'objective-new',
  objective: 'entity-objective',
  directory: 'nav-directory',
  'partner-new': 'partner-new',
  partner: 'entity-partner',
  import: 'import',
  evaluations: 'round-list-title',
  'round-new': 'round-new',
  round: 'entity-round',
  answer: 'answer-title',
  results: 'results-title',
  report: 'report',
  settings: 'nav-settings',
  recovery: 'recovery-title',
};
