// One form: its values, what was refused about them, and its draft.
import { getContext, onDestroy, setContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { asFailure, type Failure } from './backend';
import type { FieldProblem, Problem } from './commands';
import { Draft } from './draft.svelte';
import { problemSentence } from './sentences';

const KEY = Symbol('form');

/** How a field makes itself known to its form: the error summary names it and leads to it. */
export type FieldHandle = { label: () => string; focus: () => void; unreadable?: (() => Problem | null) | undefined };

export class Form<T extends object> {
  values: T = $state() as T;
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);
  readonly draft: Draft | null;
  readonly #initial: T;
  /** The error summary follows them: a part of a form may open only once something in it was refused. */
  #fields = new SvelteMap<string, FieldHandle>();

  constructor(initial: T, draft: string | null) {
    this.#initial = structuredClone(initial);
    this.values = initial;
    this.draft = draft === null ? null : new Draft(draft, () => $state.snapshot(this.values));
  }

  async restore(): Promise<void> {
    const content = await this.draft?.restore().catch(() => null);
    if (typeof content === 'object' && content !== null) this.values = content as T;
  }

  /** Gives the draft up and starts again from what is saved. */
  async dropDraft(): Promise<void> {
    await this.draft?.drop();
    this.values = structuredClone(this.#initial);
    this.failure = null;
  }

  register(name: string, handle: FieldHandle): () => void {
    this.#fields.set(name, handle);
    // Fields that change their places change names: another one may have taken this name meanwhile.
    return () => {
      if (this.#fields.get(name) === handle) this.#fields.delete(name);
    };
  }

  field(name: string): FieldHandle | undefined {
    return this.#fields.get(name);
  }

  /** The sentence under a field, if it was refused. */
  problem(name: string): string | null {
    const found = this.failure?.fields?.find((candidate) => candidate.field === name);
    return found ? problemSentence(found.problem) : null;
  }

  /** Refuses on the page what needs no vault to be refused. */
  refuse(fields: FieldProblem[]): void {
    // A day that is no day has no value: it is not missing, it could not be read.
    const unread = this.#unread();
    const rest = fields.filter(({ field }) => !unread.some((one) => one.field === field));
    this.failure = { code: 'invalid_record', fields: [...unread, ...rest] };
  }

  /** The fields in which something stands that says nothing. */
  #unread(): FieldProblem[] {
    return [...this.#fields].flatMap(([field, handle]) => {
      const problem = handle.unreadable?.() ?? null;
      return problem === null ? [] : [{ field, problem }];
    });
  }

  /** Does the work of the form once; keeps what was typed if it is refused. */
  async submit(work: (values: T) => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    if (this.#unread().length > 0) {
      this.refuse([]);
      return false;
    }
    this.busy = true;
    this.failure = null;
    try {
      await work($state.snapshot(this.values) as T);
      await this.draft?.drop();
      return true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

/** Makes the form of this component: restores its draft now, saves it when the component goes. */
export function makeForm<T extends object>(initial: T, draft: string | null = null): Form<T> {
  const form = new Form(initial, draft);
  void form.restore();
  onDestroy(() => void form.draft?.close());
  return form;
}

export function provideForm(form: Form<object>): void {
  setContext(KEY, form);
}

export function surroundingForm(): Form<object> | undefined {
  return getContext<Form<object> | undefined>(KEY);
}
