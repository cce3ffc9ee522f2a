// What the program has to say after a deed, in one place that screen readers follow.
import { whereabouts } from './place.svelte';

class Status {
  message = $state('');
  undo = $state.raw<(() => Promise<void>) | null>(null);

  say(message: string): void {
    this.message = message;
    this.undo = null;
  }

  /** Adds the way back to what is still being said. */
  offer(message: string, undo: () => Promise<void>): void {
    if (this.message === message) this.undo = undo;
  }

  clear(): void {
    this.message = '';
    this.undo = null;
  }
}

export const status = new Status();
whereabouts.onLeave(() => status.clear());
