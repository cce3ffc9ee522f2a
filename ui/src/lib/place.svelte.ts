// Where the person is in the program. Held in memory only: nothing of the vault may end in an address.

import type { Entity, StakeholderCategory } from './commands';

export type PartnershipTab =
  'overview' | 'objectives' | 'partners' | 'meetings' | 'exchanges' | 'recommendations' | 'decisions' | 'life' | 'evaluations' | 'history';
export type MeetingTab = 'prepare' | 'agenda' | 'people' | 'minutes' | 'outcomes';

export type PrivacyTab = 'persons' | 'access' | 'incidents';

export type Place =
  | { screen: 'today' }
  | { screen: 'partnerships' }
  | { screen: 'partnership-new' }
  | { screen: 'partnership'; id: string; tab: PartnershipTab }
  | { screen: 'partnership-edit'; id: string }
  | { screen: 'objective-new'; partnership: string }
  | { screen: 'objective'; partnership: string; id: string }
  | { screen: 'directory'; words?: string; category?: StakeholderCategory | null }
  | { screen: 'partner-new' }
  | { screen: 'partner'; id: string }
  | { screen: 'import'; partnership: string | null }
  | { screen: 'evaluations' }
  | { screen: 'round-new'; partnership: string }
  | { screen: 'round'; id: string }
  | { screen: 'results'; round: string }
  | { screen: 'paper-entry'; round: string }
  | { screen: 'group-answer'; round: string }
  | { screen: 'questionnaires' }
  | { screen: 'self-assessment'; reference: string }
  | { screen: 'questionnaire-builder'; id: string | null }
  | { screen: 'results-meeting'; round: string }
  | { screen: 'report'; partnership: string }
  | { screen: 'meetings' }
  | { screen: 'meeting-new'; partnership: string | null }
  | { screen: 'meeting'; id: string; tab: MeetingTab; adding?: boolean }
  | { screen: 'recommendations' }
  | { screen: 'recommendation-new'; partnership: string | null }
  | { screen: 'recommendation'; id: string }
  | { screen: 'decision-new'; partnership: string }
  | { screen: 'exchange'; id: string }
  | { screen: 'glossary' }
  | { screen: 'search'; words: string; kind?: Entity | null; partnership?: string | null }
  | { screen: 'settings' }
  | { screen: 'people' }
  | { screen: 'privacy'; tab?: PrivacyTab; partner?: string | null; card?: 'retention' }
  | { screen: 'incident-new' }
  | { screen: 'incident'; id: string }
  | { screen: 'backups' }
  | { screen: 'recovery' };

/** Lists, and what one of their lines leads to. */
const LISTS: Place['screen'][] = ['search', 'directory'];
const FOUND: Place['screen'][] = ['partner', 'partnership', 'objective', 'meeting', 'recommendation', 'exchange', 'glossary'];

/** Nobody goes back further. */
const LONGEST_WAY = 30;

/** Forms, and sheets that are entered. */
const PASSING: Place['screen'][] = [
  'partnership-new',
  'partner-new',
  'objective-new',
  'round-new',
  'meeting-new',
  'recommendation-new',
  'decision-new',
  'incident-new',
  'import',
  'paper-entry',
  'group-answer',
  'questionnaire-builder',
  'self-assessment',
];

function isSameRecord(one: Place, other: Place): boolean {
  return one.screen === other.screen && 'id' in one && 'id' in other && one.id === other.id;
}

class Whereabouts {
  place = $state.raw<Place>({ screen: 'today' });
  /** Counts the moves, so that each arrival builds its screen anew. */
  arrivals = $state(0);
  /** The places before this one, the last one last. What was typed into a search is among them: they go when the vault locks. */
  way = $state.raw<Place[]>([]);
  #leaving: (() => void)[] = [];
  #ask: ((move: () => void) => void) | null = null;

  /** Who followed a line of a list wants to see the others too. */
  get fromList(): boolean {
    const before = this.way.at(-1);
    return before !== undefined && LISTS.includes(before.screen) && FOUND.includes(this.place.screen);
  }

  go(place: Place): void {
    if (this.#ask) this.#ask(() => this.#go(place));
    else this.#go(place);
  }

  #go(place: Place): void {
    // Another tab of the same record is no further step, and a form that was left is none to come back to.
    if (!isSameRecord(this.place, place) && !PASSING.includes(this.place.screen)) this.way = [...this.way, this.place].slice(-LONGEST_WAY);
    this.#arrive(place);
  }

  back(): void {
    if (this.#ask) this.#ask(() => this.#back());
    else this.#back();
  }

  #back(): void {
    const place = this.way.at(-1);
    if (!place) return;
    this.way = this.way.slice(0, -1);
    this.#arrive(place);
  }

  /** Says more exactly where the person is: what a list is narrowed to, so that the way back leads to the same list. */
  refine(place: Place): void {
    this.place = place;
  }

  #arrive(place: Place): void {
    for (const leave of this.#leaving) leave();
    this.place = place;
    this.arrivals += 1;
  }

  /** Hands each move away to `ask`, which may carry it out, until what it gives back is called. Locking never asks. */
  hold(ask: (move: () => void) => void): () => void {
    this.#ask = ask;
    return () => {
      if (this.#ask === ask) this.#ask = null;
    };
  }

  /** What must be done whenever the person goes elsewhere, until what it gives back is called. */
  onLeave(leave: () => void): () => void {
    this.#leaving.push(leave);
    return () => {
      this.#leaving = this.#leaving.filter((one) => one !== leave);
    };
  }

  reset(): void {
    this.#ask = null;
    this.way = [];
    this.#arrive({ screen: 'today' });
  }
}

export const whereabouts = new Whereabouts();

export function go(place: Place): void {
  whereabouts.go(place);
}
