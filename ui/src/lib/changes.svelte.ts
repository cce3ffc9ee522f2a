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
export async function changed(): Promise<void> {
  changes.count += 1;
  await session.refresh().catch(() => undefined);
}

/** Undoes one operation and says what was undone. */
export async function undoOperation(operation: string): Promise<void> {
  try {
    const undone = await call('operation_undo', { operation });
    void changed();
    status.say(undone.title ? t('undone-named', { title: undone.title }) : t('undone'));
  } catch (thrown) {
    status.say(failureSentence(asFailure(thrown)));
  }
}

/** Says what was done and, where it can be undone, offers to. */
export function told(sentence: string): void {
  status.say(sentence);
  void changed().then(() => {
    // Only what was done here: whatever comes later has an operation of its own.
    const last = session.state?.state === 'open' ? session.state.undoable : null;
    if (last !== null) status.offer(sentence, () => undoOperation(last));
  });
}
