// Names of partners behind the ids that a change holds, read when they are first shown.
import { SvelteMap } from 'svelte/reactivity';
import { call } from './backend';
import { spokenName } from './partner';

const names = new SvelteMap<string, string>();
const asked = new Set<string>();

/** The name of a partner; null until it is known, and for one that is gone. */
export function nameOf(id: string): string | null {
  const known = names.get(id);
  if (known !== undefined) return known;
  if (!asked.has(id)) {
    asked.add(id);
    void call('partner_read', { id })
      .then(({ partner }) => {
        if (asked.has(id)) names.set(id, spokenName(partner.identity.name));
      })
      .catch(() => undefined);
  }
  return null;
}

/** A name may have changed, or the vault is locked: nothing stays. */
export function forgetNames(): void {
  asked.clear();
  names.clear();
}
