// Who said something: a partner, a group, or somebody who does not want to be named.
import { allMeans, type Option } from './choices';
import type { FieldProblem, Means, Origin } from './commands';
import { nameOf } from './names.svelte';
import { t } from './texts.svelte';

export type OriginKind = Origin['kind'];

/** By these, whoever is not known is reached too. */
const PUBLIC: readonly Means[] = ['notice', 'meeting'];

/** A partner who was not chosen yet has no id. */
export function originOfKind(kind: OriginKind): Origin {
  switch (kind) {
    case 'partner':
      return { kind, partner: '' };
    case 'group':
      return { kind, name: '' };
    case 'anonymous':
      return { kind };
  }
}

/** What the page must refuse itself: without an id the program could not read the request. */
export function originProblems(origin: Origin, field: string): FieldProblem[] {
  if (origin.kind === 'partner' && origin.partner === '') return [{ field: `${field}.partner`, problem: 'missing' }];
  if (origin.kind === 'group' && origin.name.trim() === '') return [{ field: `${field}.name`, problem: 'missing' }];
  return [];
}

/** The means by which whoever said it can be reached. */
export function meansFor(origin: Origin): Option<Means>[] {
  return allMeans().filter(({ value }) => origin.kind !== 'anonymous' || PUBLIC.includes(value));
}

/** The name under which it was said; lists know it already, a record alone does not. */
export function originName(origin: Origin, known = ''): string {
  if (known !== '') return known;
  if (origin.kind === 'anonymous') return t('origin-anonymous');
  if (origin.kind === 'group') return origin.name;
  return nameOf(origin.partner) ?? t('value-someone');
}
