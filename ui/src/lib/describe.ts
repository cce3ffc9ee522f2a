// A section of a record in words: what the history shows before and after, and what a card shows of a section.
import { CHOICE_WORDS } from './choice-words';
import { sideOfOne } from './choices';
import type { Entity, Language, Side } from './commands';
import { nameOf } from './names.svelte';
import { dashed, day, hasText, LANGUAGE_NAMES, number, t } from './texts.svelte';

export type Line = { path: string; label: string; text: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Paths that name something for machines only. */
export const UNSAID: ReadonlySet<string> = new Set(['responses_digest', 'digest', 'url', 'version', 'source', 'size', 'record', 'closing']);

/** The order in which forms ask, which is the order in which a section is read: the program hands fields on by the alphabet. */
const ASKED = (
  'from kind given family name other_name category languages purpose population territory started_on ended_on aimed_level ' +
  'document_lead_days told_back_days evaluation_months smallest_group email phone website wishes street postcode city country ' +
  'needs detail agreed_on note verified_on side role level mandate contact_rhythm_days compensation since until title ' +
  'specific measurable attainable relevant unit baseline target on value state what reason dimension decided_on owner due_on ' +
  'opens_on closes_on members on starts_at minutes time_zone place link phone facilitator technique text origin received_on receipt means ' +
  'verdict change proof told by satisfied options reasons proposer present decided named visibility review_on direction partners ' +
  'subject topics'
).split(' ');

function asked([one]: [string, unknown], [other]: [string, unknown]): number {
  const place = (key: string) => (ASKED.includes(key) ? ASKED.indexOf(key) : ASKED.length);
  return place(one) - place(other);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function leaves(value: unknown, path: string): [string, unknown][] {
  if (!isObject(value)) return [[path, value]];
  return Object.entries(value)
    .sort(asked)
    .flatMap(([key, inner]) => (UNSAID.has(key) ? [] : leaves(inner, path === '' ? key : `${path}.${key}`)));
}

/** The words of a choice by the field that holds it; undefined where the field holds none, and what stands in it was written by hand. */
export function choiceText(entity: Entity, field: string, code: string): string | undefined {
  const id = (CHOICE_WORDS[`${entity}.${field}`] ?? CHOICE_WORDS[field])?.map((begins) => `${begins}-${dashed(code)}`).find(hasText);
  return id && t(id);
}

/** What is said of one value; an empty string where nothing was noted. */
export function valueText(entity: Entity, path: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value)) {
    if (path === 'members') return t('value-members', { count: value.length });
    return value.map((one) => valueText(entity, path, one)).join(', ');
  }
  if (typeof value === 'boolean') return t(value ? 'value-yes' : 'value-no');
  if (isObject(value))
    return leaves(value, path)
      .map(([inner, leaf]) => valueText(entity, inner, leaf))
      .filter(Boolean)
      .join(' · ');
  if (typeof value !== 'string') return '';
  if (DAY.test(value)) return day(value);
  if (ID.test(value)) return nameOf(value) ?? t('value-someone');
  const last = path.split('.').at(-1) ?? '';
  // A language is called by its own name, whatever the page speaks.
  if (last === 'language' || last === 'languages') return LANGUAGE_NAMES[value as Language] ?? value;
  // A side of its own is that of one person; beside a proposer, whose idea something was.
  if (last === 'side' && path === last) return sideOfOne(value as Side);
  return choiceText(entity, last, value) ?? value;
}

export function fieldLabel(entity: Entity, section: string, path: string): string {
  const id = `field-${dashed(entity)}-${dashed(section)}${path ? `-${dashed(path)}` : ''}`;
  return hasText(id) ? t(id) : t('field-unnamed');
}

/** Every field of a section with what is noted in it. */
export function describe(entity: Entity, section: string, value: unknown): Line[] {
  return leaves(value, '').map(([path, leaf]) => ({ path, label: fieldLabel(entity, section, path), text: valueText(entity, path, leaf) }));
}

export type Difference = { label: string; before: string; after: string };

/** The fields that differ between two states of a section, or of a whole record when there is no section. */
export function differences(entity: Entity, section: string | null, before: unknown, after: unknown): Difference[] {
  if (section === null) {
    const whole = (isObject(after) ? after : isObject(before) ? before : {}) as Record<string, unknown>;
    return Object.keys(whole)
      .filter((key) => isObject(whole[key]))
      .flatMap((key) => differences(entity, key, isObject(before) ? before[key] : null, isObject(after) ? after[key] : null));
  }
  const old = new Map(before === null || before === undefined ? [] : leaves(before, ''));
  const fresh = new Map(after === null || after === undefined ? [] : leaves(after, ''));
  const paths = [...new Set([...fresh.keys(), ...old.keys()])];
  return paths
    .map((path) => ({
      label: fieldLabel(entity, section, path),
      before: valueText(entity, path, old.get(path)),
      after: valueText(entity, path, fresh.get(path)),
    }))
    .filter((difference) => difference.before !== difference.after);
}
