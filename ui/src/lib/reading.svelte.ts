// A view of the vault that is read when its screen opens and again after each change.
import { asFailure, call, type Failure } from './backend';
import { changes } from './changes.svelte';
import type { Commands } from './commands';

export class Reading<T> {
  value = $state.raw<T | null>(null);
  failure = $state.raw<Failure | null>(null);
  busy = $state(true);
}

/** Reads now, after each change and whenever the request changes. Call it while a component is set up. */
export function reading<K extends keyof Commands>(name: K, request: () => Commands[K]['request'] | null): Reading<Commands[K]['response']> {
  const result = new Reading<Commands[K]['response']>();
  $effect(() => {
    void changes.count;
    const asked = request();
    if (asked === null) return;
    let current = true;
    result.busy = true;
    call(name, asked)
      .then((value) => {
        if (!current) return;
        result.value = value;
        result.failure = null;
        result.busy = false;
      })
      .catch((thrown: unknown) => {
        if (!current) return;
        result.failure = asFailure(thrown);
        // What is gone, perhaps by undoing its creation, is not shown any longer.
        if (['not_found', 'deleted', 'vault_locked'].includes(result.failure.code)) result.value = null;
        result.busy = false;
      });
    return () => {
      current = false;
    };
  });
  return result;
}
