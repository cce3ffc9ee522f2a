// After a change everything that is shown is read again, and the change can be undone.
import { asFailure, call } from './backend';
import { failureSentence } from './sentences';
import { session } from './session.svelte';
import { status } from './status.svelte';
import { t } from './texts.svelte';

class Changes {
  count = $state(0);
}

export const changes = new Changes();

/** Something changed: all that is shown is read again. */
export function changed(): void {
  changes.count += 1;
  void session.refresh().catch(() => undefined);
}

/** Undoes the last change and says what was undone. */
export async function undoLast(): Promise<void> {
  try {
    const undone = await call('undo_last', {});
    changed();
    status.say(undone.title ? t('undone-named', { title: undone.title }) : t('undone'));
  } catch (thrown) {
    status.say(failureSentence(asFailure(thrown)));
  }
}

/** Says what was done and offers to undo it. */
export function told(sentence: string): void {
  changed();
  status.say(sentence, undoLast);
}
