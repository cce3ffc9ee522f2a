// What every part of the builder does after something was added, moved or taken away.
import { tick } from 'svelte';
import type { Form } from './form.svelte';
import { status } from './status.svelte';

/** The fields have other places now: what was refused about them is asked again when it is saved. */
export function rearranged(form: Form<object> | undefined): void {
  if (!form) return;
  form.failure = null;
  form.draft?.touch();
}

/** Says what was done and offers the way back. */
export function tellRemoval(form: Form<object> | undefined, sentence: string, undo: () => void, undone: string): void {
  status.say(sentence);
  status.offer(sentence, () => {
    undo();
    rearranged(form);
    status.say(undone);
    return Promise.resolve();
  });
}

/** Goes to the first of these that can take the focus, once the page is drawn. */
export async function focusOn(...ids: string[]): Promise<void> {
  await tick();
  for (const id of ids) {
    const found = document.getElementById(id);
    if (!found || (found instanceof HTMLButtonElement && found.disabled)) continue;
    found.focus();
    return;
  }
}

/** Goes to a field of the form, once it is there. */
export async function focusField(form: Form<object> | undefined, name: string): Promise<void> {
  await tick();
  form?.field(name)?.focus();
}

/** Enter in a line goes on writing; it does not send a questionnaire off that is half written. */
export function keepEnter(node: HTMLElement): { destroy: () => void } {
  function keep(event: KeyboardEvent) {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  }
  node.addEventListener('keydown', keep);
  return { destroy: () => node.removeEventListener('keydown', keep) };
}
