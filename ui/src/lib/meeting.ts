// The closed lists of meetings and what their screens say of one.
import { allMeans, type Option } from './choices';
import type {
  AgendaPurpose,
  FieldProblem,
  Means,
  MeetingPlan,
  MeetingState,
  MeetingView,
  PresenceKind,
  ReadinessPoint,
  ShowOfCards,
  Technique,
} from './commands';
import { dashed, day, t } from './texts.svelte';
import { hours } from './time-of-day';

export const TECHNIQUES: readonly Technique[] = [
  'round_of_words',
  'pairs_first',
  'cards',
  'talking_object',
  'dots',
  'small_tables',
  'silence_first',
  'partners_first',
];
export const PURPOSES: readonly AgendaPurpose[] = ['inform', 'discuss', 'decide', 'look_back'];
export const PRESENCES: readonly PresenceKind[] = ['present', 'excused', 'absent'];
export const EXIT_QUESTIONS = ['understood', 'heard', 'know_next'] as const;
/** Points of readiness in all. */
export const POINTS = 8;
/** Fewer than that are never shown as shares. */
const SMALLEST_GROUP = 5;
/** Longer than that no meeting is planned: 5 to 1440 minutes. */
const [SHORTEST, LONGEST] = [5, 1440];

export const technique = (value: Technique): string => t(`technique-${dashed(value)}`);
export const purpose = (value: AgendaPurpose): string => t(`agenda-purpose-${dashed(value)}`);
export const presence = (value: PresenceKind): string => t(`attendance-${value}`);
export const point = (value: ReadinessPoint): string => t(`readiness-${dashed(value)}`);
export const techniques = (): Option<Technique>[] => TECHNIQUES.map((value) => ({ value, label: technique(value) }));
export const purposes = (): Option<AgendaPurpose>[] => PURPOSES.map((value) => ({ value, label: purpose(value) }));
/** By what means something can be sent. */
export const sendingMeans = (): Option<Means>[] => allMeans().filter(({ value }) => !['meeting', 'video', 'notice'].includes(value));

export type TypedPlan = Omit<MeetingPlan, 'on'> & { on: string | null };

/** An hour and a half in this time zone, unless somebody says otherwise. */
export function emptyPlan(): TypedPlan {
  const time_zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { title: '', on: null, starts_at: null, minutes: 90, time_zone, place: '', link: '', phone: '' };
}

/** What the page itself can refuse of a plan. */
export function planProblems(plan: TypedPlan): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (plan.title.trim() === '') problems.push({ field: 'plan.title', problem: 'missing' });
  if (!plan.on) problems.push({ field: 'plan.on', problem: 'missing' });
  if (plan.starts_at !== null && !/^\d{2}:\d{2}(:\d{2})?/.test(plan.starts_at))
    problems.push({ field: 'plan.starts_at', problem: 'out_of_range' });
  // What is no number at all is refused where numbers are read.
  const { minutes } = plan;
  const fits = minutes === null || Number.isNaN(minutes) || (Number.isInteger(minutes) && minutes >= SHORTEST && minutes <= LONGEST);
  if (!fits) problems.push({ field: 'plan.minutes', problem: 'out_of_range' });
  return problems;
}

/** When and where, in one line. */
export function whenAndWhere(plan: MeetingPlan, style: 'full' | 'short' = 'full'): string {
  const time = hours(plan);
  const on = time ? t('meeting-day-and-time', { date: day(plan.on, style), time }) : day(plan.on, style);
  const online = plan.link.trim() === '' ? '' : t('meeting-online');
  return [on, plan.place.trim(), online].filter(Boolean).join(' · ');
}

export const isPlanned = (state: MeetingState): boolean => state.state === 'planned';

export type Person = { partner: string; name: string; side: 'team' | 'partner' };

/** Everybody of the partnership who is or could be invited: those who can lead or propose. */
export function peopleAround(view: MeetingView): Person[] {
  return [
    ...view.attendances.map(({ attendance, name }) => ({ partner: attendance.partner_id, name, side: attendance.invitation.side })),
    ...view.not_invited.map(({ partner_id, name, side }) => ({ partner: partner_id, name, side })),
  ];
}

export type Shares = { yes: number; partly: number; no: number; total: number };

/** The shares of a show of cards; null where too few answered to be shown. */
export function sharesOf(cards: ShowOfCards, smallest: number): Shares | null {
  const total = cards.yes + cards.partly + cards.no;
  if (total < Math.max(SMALLEST_GROUP, smallest)) return null;
  return { yes: cards.yes / total, partly: cards.partly / total, no: cards.no / total, total };
}
