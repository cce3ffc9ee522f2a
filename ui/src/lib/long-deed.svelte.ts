// A deed that may take long: whether it is under way, how far it has come, and why it was refused.
import { asFailure, type Failure } from './backend';
import type { Progress } from './commands';

export class LongDeed {
  busy = $state(false);
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Failure | null>(null);

  /** Takes what is told on the way. */
  readonly told = (next: Progress) => {
    this.progress = next;
  };

  /** Does it, once at a time. Whoever stopped it is not told that something failed. */
  async run(deed: () => Promise<void>, stopped: () => void = () => {}) {
    if (this.busy) return;
    this.busy = true;
    this.progress = null;
    this.failure = null;
    try {
      await deed();
    } catch (thrown) {
      const refused = asFailure(thrown);
      if (refused.code === 'cancelled') stopped();
      else this.failure = refused;
    } finally {
      this.busy = false;
      this.progress = null;
    }
  }
}
