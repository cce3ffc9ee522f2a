// The closed lists of the records, in the order in which they are offered.
import type { Condition, Language, Means, Need, ParticipationLevel, Side, SmartLetter, StakeholderCategory } from './commands';
import { dashed, LANGUAGE_NAMES, LANGUAGES, t } from './texts.svelte';

export const CATEGORIES: readonly StakeholderCategory[] = [
  'resident_or_patient',
  'carer',
  'association',
  'health_professional',
  'public_authority',
  'elected_official',
  'private_sector',
  'other',
];
export const LEVELS: readonly ParticipationLevel[] = ['inform', 'consult', 'act_together', 'decide_together', 'partner_led'];
export const NEEDS: readonly Need[] = ['interpreter', 'large_print', 'plain_language', 'transport', 'childcare', 'step_free', 'remote'];
export const LETTERS: readonly SmartLetter[] = ['specific', 'measurable', 'attainable', 'relevant', 'time_bound'];
export const CONDITIONS: readonly Condition[] = [
  'objectives',
  'communication',
  'confidentiality',
  'transparency',
  'participation',
  'evaluation',
];

export type Option<V extends string> = { value: V; label: string };

export const category = (value: StakeholderCategory): string => t(`category-${dashed(value)}`);
export const level = (value: ParticipationLevel): string => t(`level-${dashed(value)}`);
export const need = (value: Need): string => t(`need-${dashed(value)}`);
export const letter = (value: SmartLetter): string => t(`smart-${dashed(value)}`);

export const categories = (): Option<StakeholderCategory>[] => CATEGORIES.map((value) => ({ value, label: category(value) }));
export const levels = (): Option<ParticipationLevel>[] => LEVELS.map((value) => ({ value, label: level(value) }));
export const needs = (): Option<Need>[] => NEEDS.map((value) => ({ value, label: need(value) }));
export const languages = (): Option<Language>[] => LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

export const MEANS: readonly Means[] = ['in_person', 'phone', 'email', 'letter', 'message', 'video', 'meeting', 'notice'];
export const SIDES: readonly Side[] = ['team', 'partner'];

export const means = (value: Means): string => t(`means-${dashed(value)}`);
export const allMeans = (): Option<Means>[] => MEANS.map((value) => ({ value, label: means(value) }));
/** What one person is, where `sides` says who they belong with. */
export const sideOfOne = (side: Side): string => (side === 'team' ? t('side-team') : t('side-partner-one'));
export const sides = (): Option<Side>[] => SIDES.map((value) => ({ value, label: t(`side-${value}`) }));

export const CONSENT_PURPOSES = [
  'keep_contact',
  'be_contacted',
  'take_part',
  'be_named',
  'photographs',
  'quotes',
  'keep_answers',
  'share_contact',
  'other',
] as const;
export type ConsentPurposeName = (typeof CONSENT_PURPOSES)[number];
export const consentPurposes = (): Option<ConsentPurposeName>[] =>
  CONSENT_PURPOSES.map((value) => ({ value, label: t(`consent-purpose-${dashed(value)}`) }));
/** Ways that reach one person. */
export const personalMeans = (): Option<Means>[] => allMeans().filter(({ value }) => value !== 'meeting' && value !== 'notice');
