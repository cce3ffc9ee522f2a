// What a person types to open a backup, as the program takes it.
import type { OpenBackup } from './commands';
import { makeForm } from './form.svelte';

export type Opener = { way: 'passphrase' | 'recovery' | null; passphrase: string; recovery: string };

export function openerForm() {
  return makeForm<Opener>({ way: 'passphrase', passphrase: '', recovery: '' });
}

/** The request, or the field that is missing. */
export function requestOf(values: Opener): OpenBackup | 'passphrase' | 'recovery_key' {
  if (values.way === 'recovery') return values.recovery.trim() === '' ? 'recovery_key' : { recovery_key: values.recovery };
  return values.passphrase === '' ? 'passphrase' : { passphrase: values.passphrase };
}
