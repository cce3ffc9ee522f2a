// An open form saves itself, so that a crash, a lock or a walk elsewhere loses nothing.
import { call } from './backend';

/** How long after the last key press an open form saves itself. */
const PAUSE_MS = 500;

const open = new Set<Draft>();

export class Draft {
  /** Whether the form was filled from an earlier draft. */
  found = $state(false);
  readonly #form: string;
  readonly #read: () => unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending = false;
  #saving: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(form: string, read: () => unknown) {
    this.#form = form;
    this.#read = read;
    open.add(this);
  }

  /** What an earlier sitting left, if anything. */
  async restore(): Promise<unknown> {
    const { content } = await call('draft_read', { form: this.#form });
    this.found = content !== null && content !== undefined;
    return content;
  }

  /** A key was pressed. */
  touch(): void {
    if (this.#ended) return;
    this.#pending = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Saves now what was not yet saved. A draft that cannot be saved never stands in the way of the form itself. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#pending && !this.#ended) {
      this.#pending = false;
      const content = this.#read();
      this.#saving = this.#saving
        .then(() => call('draft_save', { form: this.#form, content }))
        .then(
          () => undefined,
          () => undefined,
        );
    }
    return this.#saving;
  }

  /** The form was saved or given up: nothing of the draft stays. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#pending = false;
    this.found = false;
    await this.#saving;
    await call('draft_drop', { form: this.#form }).catch(() => undefined);
  }

  /** The form is no longer shown. */
  async close(): Promise<void> {
    await this.flush();
    this.end();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#ended = true;
    open.delete(this);
  }
}

/** Before locking: every open form saves itself. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...open].map((draft) => draft.flush()));
}

/** After locking: no form may save any more. */
export function forgetDrafts(): void {
  for (const draft of [...open]) draft.end();
}
