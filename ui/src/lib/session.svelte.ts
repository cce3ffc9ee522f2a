// Whether a vault is there, locked or open; and locking, which drops all that was read from it.
import { asFailure, call, type Failure } from './backend';
import type { SessionState } from './commands';
import { flushDrafts, forgetDrafts } from './draft.svelte';
import { forgetNames } from './names.svelte';
import { go, whereabouts, type Place } from './place.svelte';
import { status } from './status.svelte';
import { texts } from './texts.svelte';

/** Where to come back to. What was typed into a search is content. */
function afterLock(place: Place): Place {
  switch (place.screen) {
    case 'search':
      return { screen: 'search', words: '' };
    case 'directory':
      return { screen: 'directory' };
    default:
      return place;
  }
}

class Session {
  state = $state.raw<SessionState | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Shown once after it was made; never read again from the program. */
  recoveryKey = $state<string | null>(null);
  /** Where the person was when the vault locked: an id of a screen and of a record, nothing that they hold. */
  #back: Place | null = null;
  /** Who was there, as an id: another person begins anew. */
  #whose: string | null = null;

  async start(): Promise<void> {
    try {
      await this.accept(await call('session_state', {}));
    } catch (thrown) {
      await texts.choose('fr');
      this.failure = asFailure(thrown);
    }
  }

  async accept(state: SessionState): Promise<void> {
    await texts.choose(state.language);
    if (state.state !== 'open' && state.state !== 'recovery_pending') this.forget();
    const opened = state.state === 'open' && this.state?.state !== 'open';
    this.state = state;
    if (opened) this.#keepSafe();
    if (state.state !== 'open' || this.#back === null) return;
    // What was begun there is a draft, and is found where it was left.
    const back = this.#back;
    this.#back = null;
    if (this.#whose === state.user_id) go(back);
  }

  /** The backup of the day, in the background. What cannot be made now stands on Today as something to do. */
  #keepSafe(): void {
    void call('backup_make_daily', {})
      .then(({ made }) => (made ? this.refresh() : undefined))
      .catch(() => undefined);
  }

  /** Reads anew what stands in the frame: how much awaits attention, whether something can be undone. */
  async refresh(): Promise<void> {
    const state = await call('session_state', {});
    if (this.state?.state === 'open' && state.state === 'open') this.state = state;
    else await this.accept(state);
  }

  #beforeLock: (() => Promise<void>) | null = null;

  /** What must be done before the vault locks, until what it gives back is called. */
  beforeLock(deed: () => Promise<void>): () => void {
    this.#beforeLock = deed;
    return () => {
      if (this.#beforeLock === deed) this.#beforeLock = null;
    };
  }

  async lock(): Promise<void> {
    await flushDrafts();
    await this.#beforeLock?.();
    const place = whereabouts.place;
    const whose = this.state?.state === 'open' ? this.state.user_id : null;
    try {
      await this.accept(await call('vault_lock', {}));
      this.#back = afterLock(place);
      this.#whose = whose;
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
  }

  /** Back to the first screen, for another vault or after the demonstration. Nothing is deleted. */
  async leave(): Promise<void> {
    await flushDrafts();
    try {
      if (this.state?.state === 'open' || this.state?.state === 'recovery_pending') await call('vault_lock', {});
      await this.accept(await call('vault_forget', {}));
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
  }

  /** The program locked by itself: what the page still holds must go at once. */
  async lockedElsewhere(): Promise<void> {
    this.forget();
    this.state = null;
    await this.start();
  }

  forget(): void {
    this.#back = null;
    this.recoveryKey = null;
    forgetDrafts();
    forgetNames();
    status.clear();
    whereabouts.reset();
  }
}

export const session = new Session();
