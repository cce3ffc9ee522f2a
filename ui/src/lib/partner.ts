// A partner as it is typed before it exists.
import type { Partner, PartnerName } from './commands';

export type PartnerSections = Omit<Partner, 'id'>;

export function emptyPartner(): PartnerSections {
  return {
    identity: { name: { kind: 'person', given: '', family: '' }, category: null, languages: [] },
    contact: { email: '', phone: '', website: '', wishes: '' },
    address: { street: '', postcode: '', city: '', country: '' },
    needs: { needs: [], detail: '' },
    naming: { agreed_on: null },
    remarks: { note: '', verified_on: null },
  };
}

/** The sections alone, without an id that a draft may have carried. */
export function partnerSections({ identity, contact, address, needs, naming, remarks }: PartnerSections): PartnerSections {
  return { identity, contact, address, needs, naming, remarks };
}

/** As it is said aloud. */
export function spokenName(name: PartnerName): string {
  return name.kind === 'person' ? `${name.given} ${name.family}`.trim() : name.name;
}

/** The same words under the other kind, so that a wrong first choice costs no typing. */
export function nameAs(kind: PartnerName['kind'], name: PartnerName): PartnerName {
  if (kind === name.kind) return name;
  if (kind === 'organisation') return { kind, name: spokenName(name), other_name: '' };
  return { kind, given: '', family: spokenName(name) };
}
