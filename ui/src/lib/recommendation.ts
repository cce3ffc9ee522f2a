// How far a recommendation has come: the tags of its card, the step that comes next, and what each step sends.
import { means } from './choices';
import type {
  FieldProblem,
  Means,
  RealisedChange,
  RecommendationProgress,
  RecommendationRow,
  RecommendationStep,
  Stage,
  ToldBack,
  Verdict,
} from './commands';
import { day, t, within } from './texts.svelte';

export type Tone = 'ok' | 'warn' | 'late' | 'neutral';
export type CardTag = { tone: Tone; text: string };
export type StepName = RecommendationStep['step'];
export type VerdictKind = Verdict['verdict'];
export type Satisfied = 'yes' | 'no' | 'unknown';

/** So many days before the promised day a card begins to say so in colour. */
const SOON_DAYS = 7;

const STAGE_NAMES: Record<Stage, () => string> = {
  received: () => t('recommendation-stage-received'),
  decided: () => t('recommendation-stage-decided'),
  under_way: () => t('recommendation-stage-under-way'),
  closed: () => t('recommendation-stage-closed'),
};
export const stageName = (stage: Stage): string => STAGE_NAMES[stage]();

const VERDICT_NAMES: Record<VerdictKind, () => string> = {
  accepted: () => t('verdict-accepted'),
  in_part: () => t('verdict-in-part'),
  refused: () => t('verdict-refused'),
};
export const VERDICTS: readonly VerdictKind[] = ['accepted', 'in_part', 'refused'];
export const verdictName = (verdict: VerdictKind): string => VERDICT_NAMES[verdict]();

export function verdictOf(progress: RecommendationProgress): Verdict | null {
  return progress.state === 'received' ? null : progress.verdict;
}

export function changeOf(progress: RecommendationProgress): RealisedChange | null {
  const verdict = verdictOf(progress);
  return verdict === null || verdict.verdict === 'refused' ? null : verdict.change;
}

export function toldOf(progress: RecommendationProgress): ToldBack | null {
  if (progress.state === 'received') return null;
  if (progress.state === 'decided') return progress.told;
  return progress.closing.closing === 'told_back' ? progress.closing.told : null;
}

const isUnderWay = (progress: RecommendationProgress): boolean => changeOf(progress)?.change === 'under_way';

/** The step that the screen offers first; telling comes before the change is finished, since nobody should wait for that. */
export function nextStep(progress: RecommendationProgress): StepName | null {
  if (progress.state === 'closed') return null;
  if (progress.state === 'received') return progress.receipt === null ? 'acknowledge' : 'decide';
  if (progress.told === null) return 'tell';
  return isUnderWay(progress) ? 'realise' : 'close';
}

/** What else can be done now. The written exception is not among them: it stands apart. */
export function otherSteps(progress: RecommendationProgress): StepName[] {
  if (progress.state === 'closed') return [];
  const possible: StepName[] = ['decide'];
  if (progress.receipt === null) possible.unshift('acknowledge');
  if (progress.state === 'decided') {
    possible.push('tell');
    if (isUnderWay(progress)) possible.push('realise');
    if (progress.told !== null) possible.push('close');
  }
  return possible.filter((step) => step !== nextStep(progress));
}

/** How long is left to tell its author, or since when that is awaited. */
function tellTag(daysLeft: number): CardTag {
  if (daysLeft < 0) return { tone: 'late', text: t('recommendation-tell-since', { days: -daysLeft }) };
  return { tone: daysLeft <= SOON_DAYS ? 'warn' : 'neutral', text: t('recommendation-tell-in', { days: daysLeft }) };
}

export function cardTags({ recommendation, stage, days_left, actions, actions_done }: RecommendationRow): CardTag[] {
  const { progress } = recommendation;
  const tags: CardTag[] = [];
  if (progress.state === 'received') {
    if (progress.receipt === null) tags.push({ tone: 'warn', text: t('recommendation-to-acknowledge') });
    else tags.push({ tone: 'neutral', text: t('recommendation-to-study') });
    if (days_left !== null && days_left <= SOON_DAYS) tags.push(tellTag(days_left));
    return tags;
  }
  if (days_left !== null) tags.push(tellTag(days_left));
  if (toldOf(progress) !== null) tags.push({ tone: 'ok', text: t('told-done') });
  if (progress.state === 'closed' && progress.closing.closing === 'exception')
    tags.push({ tone: 'neutral', text: t('recommendation-closed-by-exception') });
  if (changeOf(progress)?.change === 'realised') tags.push({ tone: 'ok', text: t('verdict-change-realised') });
  else if (stage !== 'closed' && actions > 0)
    tags.push({
      tone: actions_done === actions ? 'ok' : 'neutral',
      text: t('recommendation-actions-done', { done: actions_done, total: actions }),
    });
  return tags;
}

export function verdictSentence(verdict: Verdict, style: 'long' | 'short' = 'long'): string {
  const date = day(verdict.on, style);
  switch (verdict.verdict) {
    case 'accepted':
      return t('verdict-accepted-on', { date });
    case 'in_part':
      return t('verdict-in-part-on', { date });
    case 'refused':
      return t('verdict-refused-on', { date });
  }
}

const SATISFIED: Record<Satisfied, () => string> = {
  yes: () => t('told-satisfied-yes'),
  no: () => t('told-satisfied-no'),
  unknown: () => t('told-satisfied-unknown'),
};
export const satisfiedName = (satisfied: Satisfied): string => SATISFIED[satisfied]();

export function toldSentence(told: ToldBack, style: 'long' | 'short' = 'long'): string {
  const said = t('told-on', { date: day(told.on, style), means: within(means(told.means)) });
  if (told.satisfied === null) return said;
  return `${said} · ${told.satisfied ? t('told-is-satisfied') : t('told-is-not-satisfied')}`;
}

/** The line under the tags of a card. */
export function cardFact({ recommendation }: RecommendationRow): string {
  const { progress, content } = recommendation;
  const verdict = verdictOf(progress);
  if (verdict === null) return t('recommendation-received-on', { date: day(content.received_on, 'short') });
  const told = progress.state === 'closed' ? toldOf(progress) : null;
  return [verdictSentence(verdict, 'short'), told ? toldSentence(told, 'short') : ''].filter(Boolean).join(' · ');
}

/** What the form of any step may hold; each step takes its part. */
export type StepValues = {
  on: string | null;
  means: Means | null;
  verdict: VerdictKind | null;
  reason: string;
  proof: string;
  by: string;
  satisfied: Satisfied;
};

/** Where the program looks for the day of each step. */
export const DAY_FIELDS: Record<StepName, string> = {
  acknowledge: 'receipt.on',
  decide: 'verdict.on',
  tell: 'told.on',
  realise: 'change.on',
  close: 'closing.on',
  except: 'closing.on',
};

/** The form of a step as it opens. Deciding anew begins from what was decided. */
export function stepValues(step: StepName, progress: RecommendationProgress, today: string, person: string): StepValues {
  const verdict = step === 'decide' ? verdictOf(progress) : null;
  return {
    on: today,
    means: null,
    verdict: verdict?.verdict ?? null,
    reason: verdict?.reason ?? '',
    proof: '',
    by: step === 'tell' ? person : '',
    satisfied: 'unknown',
  };
}

export const needsReason = (verdict: VerdictKind | null): boolean => verdict === 'in_part' || verdict === 'refused';

/** What a step lacks before it can be sent. */
export function stepProblems(step: StepName, values: StepValues): FieldProblem[] {
  const missing: string[] = [];
  if (step === 'decide' && values.verdict === null) missing.push('verdict.verdict');
  if (step === 'decide' && needsReason(values.verdict) && values.reason.trim() === '') missing.push('verdict.reason');
  if (step === 'realise' && values.proof.trim() === '') missing.push('change.proof');
  if (step === 'except' && values.reason.trim() === '') missing.push('closing.reason');
  if (!values.on) missing.push(DAY_FIELDS[step]);
  if (step === 'acknowledge' && values.means === null) missing.push('receipt.means');
  if (step === 'tell' && values.means === null) missing.push('told.means');
  return missing.map((field) => ({ field, problem: 'missing' }));
}

/** The step as it is sent. Call it only with values in which `stepProblems` finds nothing. */
export function stepOf(step: StepName, values: StepValues, progress: RecommendationProgress): RecommendationStep {
  const { means, verdict, reason, proof, by, satisfied } = values;
  const on = values.on ?? '';
  switch (step) {
    case 'acknowledge':
      return { step, receipt: { on, means: means ?? 'notice' } };
    case 'decide':
      if (verdict === 'refused') return { step, verdict: { verdict, on, reason } };
      // A change that was realised stays realised when only its reason is written anew.
      return { step, verdict: { verdict: verdict ?? 'accepted', on, reason, change: changeOf(progress) ?? { change: 'under_way' } } };
    case 'tell':
      return { step, told: { on, means: means ?? 'notice', by, satisfied: satisfied === 'unknown' ? null : satisfied === 'yes' } };
    case 'realise':
      return { step, on, proof };
    case 'close':
      return { step, on };
    case 'except':
      return { step, on, reason };
  }
}

const LONGEST_HEADLINE = 110;

/** The first words of a long text, to stand over a screen. */
export function headline(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  if (line.length <= LONGEST_HEADLINE) return line;
  const cut = line.slice(0, LONGEST_HEADLINE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

/** So much of what was said stands on a card; the whole of it is one click away. */
const LETTERS = 180;

export function cardText({ recommendation }: RecommendationRow): string {
  const { text } = recommendation.content;
  const letters = [...text];
  return letters.length <= LETTERS ? text : `${letters.slice(0, LETTERS).join('').trimEnd()}…`;
}
