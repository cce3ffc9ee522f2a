// The forms of the register of incidents: what people type, and what is kept of it.
import type {
  FieldProblem,
  IncidentClosing,
  IncidentFacts,
  IncidentKind,
  IncidentNotice,
  IncidentNotices,
  IncidentRisk,
  NoticeTo,
  OntarioFacts,
  PhipaCategory,
  PhipaCircumstance,
  Regime,
  RiskLevel,
  WhyNotTold,
} from './commands';
import type { Option } from './choices';
import { dashed, t } from './texts.svelte';

const KINDS: readonly IncidentKind[] = ['loss', 'theft', 'unauthorised_access', 'wrong_recipient', 'alteration', 'unavailability', 'other'];
const LEVELS: readonly RiskLevel[] = ['unlikely', 'likely', 'high'];
const CATEGORIES: readonly PhipaCategory[] = ['stolen', 'lost', 'used', 'disclosed', 'collected', 'none'];
const CIRCUMSTANCES: readonly PhipaCircumstance[] = ['knowingly', 'further', 'pattern', 'college', 'significant'];
const WHY_NOT_TOLD: readonly WhyNotTold[] = ['unreadable', 'risk_gone', 'out_of_proportion', 'inquiry'];

const named = <V extends string>(family: string, values: readonly V[]): Option<V>[] =>
  values.map((value) => ({ value, label: t(`${family}-${dashed(value)}`) }));
export const kindsOfIncident = (): Option<IncidentKind>[] => named('incident-kind', KINDS);
export const riskLevels = (): Option<RiskLevel>[] => named('incident-risk', LEVELS);
export const phipaCategories = (): Option<PhipaCategory>[] => named('incident-category', CATEGORIES);
export const phipaCircumstances = (): Option<PhipaCircumstance>[] => named('incident-circumstance', CIRCUMSTANCES);
export const whyNotTold = (): Option<WhyNotTold>[] => named('incident-not-told', WHY_NOT_TOLD);

/** What a form makes of its values: what is to be kept, or what is refused before it is asked for. */
export type Meant<T> = { kept: T } | { refused: FieldProblem[] };

/** A day and a time of day as the clock on the wall shows them. */
type WallClock = { on: string | null; at: string | null };

const two = (number: number): string => String(number).padStart(2, '0');

function wallClock(iso: string): WallClock {
  const then = new Date(iso);
  return {
    on: `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`,
    at: `${two(then.getHours())}:${two(then.getMinutes())}:00`,
  };
}

/** The instant, where it is one. Without a time of day it is the beginning of the day: no delay may seem longer than it is. */
function instantOf({ on, at }: WallClock): string | null {
  const then = new Date(`${on ?? ''}T${at ?? '00:00:00'}`);
  return on === null || Number.isNaN(then.getTime()) ? null : then.toISOString();
}

export type FactsValues = WallClock & Omit<IncidentFacts, 'discovered_at' | 'happened'> & IncidentFacts['happened'];

/** The facts in a form: those that are known, or none yet, discovered now. */
export function factsValues(facts: IncidentFacts | null, now: string): FactsValues {
  const empty = {
    kind: 'loss' as const,
    circumstances: '',
    data: '',
    whose: '',
    persons: null,
    persons_approximate: false,
    sensitive: false,
  };
  const { discovered_at, happened, ...rest } = facts ?? {
    ...empty,
    discovered_at: now,
    happened: { from: null, to: null, approximate: false },
  };
  return { ...wallClock(discovered_at), ...happened, ...rest };
}

export function factsOf({ on, at, from, to, approximate, ...rest }: FactsValues): Meant<IncidentFacts> {
  const discovered_at = instantOf({ on, at });
  if (discovered_at === null) return { refused: [{ field: 'facts.discovered_at', problem: 'missing' }] };
  return { kept: { ...rest, discovered_at, happened: { from, to, approximate } } };
}

export type RiskValues = { level: RiskLevel | null; reason: string };

export const riskValues = (risk: IncidentRisk): RiskValues =>
  risk.state === 'assessed' ? { level: risk.level, reason: risk.reason } : { level: null, reason: '' };

export const riskOf = ({ level, reason }: RiskValues): Meant<IncidentRisk> => ({
  kept: level === null ? { state: 'not_assessed' } : { state: 'assessed', level, reason },
});

export const ontarioOf = (values: OntarioFacts): Meant<OntarioFacts> => ({ kept: values });

export type ClosingValues = { on: string | null };

export const closingValues = (closing: IncidentClosing): ClosingValues => ({ on: closing.state === 'closed' ? closing.on : null });

export const closingOf = ({ on }: ClosingValues): Meant<IncidentClosing> => ({
  kept: on === null ? { state: 'open' } : { state: 'closed', on },
});

/** To whom a notice went, as one choice: the authority of each law stands in the list by itself. */
export type Told = `authority:${Regime}` | 'minister' | 'persons' | 'public' | 'others';

export type NoticeValues = WallClock & { told: Told; reference: string; words: string };

export type NoticesValues = { given: NoticeValues[]; delay_reason: string; why: WhyNotTold | null; reason: string };

function toldOf(to: NoticeTo): { told: Told; words: string } {
  switch (to.to) {
    case 'authority':
      return { told: `authority:${to.regime}`, words: '' };
    case 'public':
      return { told: 'public', words: to.reason };
    case 'others':
      return { told: 'others', words: to.who };
    default:
      return { told: to.to, words: '' };
  }
}

function noticeTo(told: Told, words: string): NoticeTo {
  switch (told) {
    case 'minister':
    case 'persons':
      return { to: told };
    case 'public':
      return { to: 'public', reason: words };
    case 'others':
      return { to: 'others', who: words };
    default:
      return { to: 'authority', regime: told.slice('authority:'.length) as Regime };
  }
}

/** Whom somebody may have told, under the laws that hold. */
export function whomToTell(regimes: Regime[]): Option<Told>[] {
  const authorities = regimes.map((regime) => ({ value: `authority:${regime}` as const, label: nameOfTold({ to: 'authority', regime }) }));
  const minister = regimes.includes('quebec_health') ? (['minister'] as const) : [];
  const others = [...minister, 'persons', 'public', 'others'] as const;
  return [...authorities, ...others.map((value) => ({ value, label: t(`incident-told-${value}`) }))];
}

export function nameOfTold(to: NoticeTo): string {
  if (to.to === 'authority') return t('incident-told-authority-of', { law: t(`regime-${dashed(to.regime)}`) });
  return to.to === 'others' ? to.who : t(`incident-told-${to.to}`);
}

export const emptyNotice = (now: string, regimes: Regime[]): NoticeValues => ({
  ...wallClock(now),
  told: whomToTell(regimes)[0]?.value ?? 'persons',
  reference: '',
  words: '',
});

export function noticesValues({ given, delay_reason, persons_not_told }: IncidentNotices): NoticesValues {
  const one = ({ to, at, reference }: IncidentNotice): NoticeValues => ({ ...wallClock(at), ...toldOf(to), reference });
  return { given: given.map(one), delay_reason, why: persons_not_told?.why ?? null, reason: persons_not_told?.reason ?? '' };
}

export function noticesOf({ given, delay_reason, why, reason }: NoticesValues): Meant<IncidentNotices> {
  const refused: FieldProblem[] = [];
  const kept = given.map(({ told, words, reference, on, at }, place): IncidentNotice => {
    const instant = instantOf({ on, at });
    if (instant === null) refused.push({ field: `notices.given.${place}.at`, problem: 'missing' });
    return { to: noticeTo(told, words), at: instant ?? '', reference };
  });
  if (refused.length > 0) return { refused };
  return { kept: { given: kept, delay_reason, persons_not_told: why === null ? null : { why, reason } } };
}
