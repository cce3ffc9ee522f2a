// What a person types to open a backup, as the program takes it.
import type { OpenBackup } from './commands';
import { makeForm } from './form.svelte';

export type Opener = {
  way: 'passphrase' | 'recovery' | 'pages' | null;
  passphrase: string;
  recovery: string;
  first: string;
  second: string;
};

export function nothingTyped(): Opener {
  return { way: 'passphrase', passphrase: '', recovery: '', first: '', second: '' };
}

export function openerForm() {
  return makeForm<Opener>(nothingTyped());
}

/** The request, or the field that is missing. */
export function requestOf(values: Opener): OpenBackup | 'passphrase' | 'recovery_key' | 'first_page' | 'second_page' {
  if (values.way === 'recovery') return values.recovery.trim() === '' ? 'recovery_key' : { recovery_key: values.recovery };
  if (values.way === 'pages') {
    if (values.first.trim() === '') return 'first_page';
    return values.second.trim() === '' ? 'second_page' : { first_page: values.first, second_page: values.second };
  }
  return values.passphrase === '' ? 'passphrase' : { passphrase: values.passphrase };
}
