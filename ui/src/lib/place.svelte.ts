// Where the person is in the program. Held in memory only: nothing of the vault may end in an address.

export type PartnershipTab =
  'overview' | 'objectives' | 'partners' | 'meetings' | 'exchanges' | 'recommendations' | 'decisions' | 'life' | 'evaluations' | 'history';
export type MeetingTab = 'prepare' | 'agenda' | 'people' | 'minutes' | 'outcomes';

export type Place =
  | { screen: 'today' }
  | { screen: 'partnerships' }
  | { screen: 'partnership-new' }
  | { screen: 'partnership'; id: string; tab: PartnershipTab }
  | { screen: 'partnership-edit'; id: string }
  | { screen: 'objective-new'; partnership: string }
  | { screen: 'objective'; partnership: string; id: string }
  | { screen: 'directory'; words?: string }
  | { screen: 'partner-new' }
  | { screen: 'partner'; id: string }
  | { screen: 'import'; partnership: string | null }
  | { screen: 'evaluations' }
  | { screen: 'round-new'; partnership: string }
  | { screen: 'round'; id: string }
  | { screen: 'answer'; round: string }
  | { screen: 'results'; round: string }
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
  | { screen: 'search'; words: string }
  | { screen: 'settings' }
  | { screen: 'recovery' };

class Whereabouts {
  place = $state.raw<Place>({ screen: 'today' });
  /** Counts the moves, so that each arrival builds its screen anew. */
  arrivals = $state(0);
  #leaving: (() => void)[] = [];

  go(place: Place): void {
    for (const leave of this.#leaving) leave();
    this.place = place;
    this.arrivals += 1;
  }

  /** What must be done whenever the person goes elsewhere, until what it gives back is called. */
  onLeave(leave: () => void): () => void {
    this.#leaving.push(leave);
    return () => {
      this.#leaving = this.#leaving.filter((one) => one !== leave);
    };
  }

  reset(): void {
    this.go({ screen: 'today' });
  }
}

export const whereabouts = new Whereabouts();

export function go(place: Place): void {
  whereabouts.go(place);
}
