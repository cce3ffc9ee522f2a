// Whether a vault is there, locked or open; and locking, which drops all that was read from it.
import { asFailure, call, type Failure } from './backend';
import type { Commands, SessionState } from './commands';
import { flushDrafts, forgetDrafts } from './draft.svelte';
import { forgetNames } from './names.svelte';
import { go, whereabouts, type Place } from './place.svelte';
import { status } from './status.svelte';
import { texts } from './texts.svelte';

/** Where to come back to: a screen and the ids of what it shows. What was typed into a search is content. */
function afterLock(place: Place): Commands['vault_lock']['request']['left_at'] {
  switch (place.screen) {
    case 'search':
      return { screen: 'search', words: '' };
    case 'directory':
      return { screen: 'directory' };
    default:
      return place;
  }
}

/** Until the window knows where one writes. */
const UNTIL_TOLD_MS = 80;

/** The window keeps, outside the page, what stands in the field in which one wrote last, for its input methods: now that is an empty one. */
function emptyField(): HTMLInputElement {
  const field = document.createElement('input');
  field.className = 'visually-hidden';
  field.tabIndex = -1;
  field.ariaHidden = 'true';
  document.body.append(field);
  field.focus();
  return field;
}

const HOUR_MS = 3_600_000;

class Session {
  #safe: ReturnType<typeof setTimeout> | undefined;
  state = $state.raw<SessionState | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Shown once after it was made; never read again from the program. */
  recoveryKey = $state<string | null>(null);

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
    const before = this.state;
    this.state = state;
    if (state.state !== 'open' || before?.state === 'open') return;
    this.#keepSafe();
    // What was begun there is a draft, and is found where it was left. The program kept the place: the page that was there is gone.
    if (before?.state === 'locked' && state.left_at) go(state.left_at as Place);
  }

  /** The backup that is due, in the background, now and every hour. What cannot be made now stands on Today as something to do. */
  #keepSafe(): void {
    clearTimeout(this.#safe);
    if (this.state?.state !== 'open') return;
    this.#safe = setTimeout(() => this.#keepSafe(), HOUR_MS);
    void call('backup_make_due', {})
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
    // First: a field that is left may still have something to give to its draft.
    const empty = emptyField();
    await flushDrafts();
    await this.#beforeLock?.();
    await new Promise((done) => setTimeout(done, UNTIL_TOLD_MS));
    empty.remove();
    const left_at = this.state?.state === 'open' ? afterLock(whereabouts.place) : null;
    try {
      // The program throws this page away; until it is gone, nothing is left on it.
      await this.accept(await call('vault_lock', { left_at }));
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

  forget(): void {
    this.recoveryKey = null;
    forgetDrafts();
    forgetNames();
    status.clear();
    whereabouts.reset();
  }
}

export const session = new Session();
