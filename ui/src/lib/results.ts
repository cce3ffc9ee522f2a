// Means come as whole tenths, so that no more precise value travels with them; a hidden figure carries no number.
import { category } from './choices';
import type {
  Change,
  ChoiceCount,
  DimensionResult,
  Figure,
  ItemFigure,
  ItemLabel,
  ItemResult,
  Labels,
  Part,
  Results,
  Side,
  Summary,
} from './commands';
import { hasText, number, oneDecimal, percent, t } from './texts.svelte';

/** The mean as a number of the scale; null when none is shown. */
export function meanOf(figure: Figure): number | null {
  if (figure.kind === 'persons') return figure.summary.mean / 10;
  return figure.kind === 'statements' ? figure.mean / 10 : null;
}

/** What is said about the values of an item; null where it is hidden or has none. */
export function summaryOf(figure: ItemFigure): Summary | null {
  return figure.kind === 'rated' || figure.kind === 'numbers' ? figure.summary : null;
}

/** A figure in whole tenths as it is said, without its sign. */
export function tenths(value: number): string {
  return oneDecimal(Math.abs(value) / 10);
}

/** A figure in whole tenths as it is said, with its sign where it is below zero. */
export function signedTenths(value: number): string {
  return oneDecimal(value / 10);
}

/** A coefficient in whole hundredths as it is said. */
export function hundredths(value: number): string {
  return number(value / 100);
}

/** How far apart the two voices stand on something, as a sentence: what a drawing of them says to those who hear it. */
export function spokenVoices(condition: string, team: number | null, partner: number | null): string {
  if (team !== null && partner !== null)
    return t('results-row-spoken', {
      condition,
      team: oneDecimal(team),
      partner: oneDecimal(partner),
      gap: oneDecimal(Math.abs(team - partner)),
    });
  if (team !== null) return t('results-row-spoken-team', { condition, team: oneDecimal(team) });
  if (partner !== null) return t('results-row-spoken-partner', { condition, partner: oneDecimal(partner) });
  return t('results-row-spoken-none', { condition });
}

export type Ends = { least: number; most: number };

/** The one scale of all dimensions that have one; null when there is none, or when they differ. */
export function commonScale(dimensions: DimensionResult[]): Ends | null {
  const scales = dimensions.flatMap(({ scale }) => (scale.kind === 'common' ? [scale] : []));
  const [first] = scales;
  if (!first || scales.some(({ low, high }) => low !== first.low || high !== first.high)) return null;
  return { least: first.low / 10, most: first.high / 10 };
}

/** Why a figure has no number, in words. */
export function withoutNumber(figure: Figure, smallest: number): string {
  return figure.kind === 'no_scale' ? t('results-no-scale') : t('results-hidden-figure', { n: smallest });
}

export function partName({ who }: Part): string {
  return who.kind === 'category' ? category(who.category) : t('results-part-others');
}

/** What a choice is called. Yes and no carry no label of their own. */
export function choiceName(label: ItemLabel | undefined, code: string): string {
  const known = label?.choices[code];
  if (known) return known;
  return code === 'true' ? t('answer-yes') : code === 'false' ? t('answer-no') : code;
}

/** What an item is called; its id where it has no words of its own. */
export function itemName(labels: Labels, id: string): string {
  return labels.items[id]?.text || id;
}

/** One choice of a bar. */
export type Portion = {
  key: string;
  label: string;
  n: number;
  /** In whole percent; all of a bar add up to a hundred. */
  share: number;
  /** From 0, the least of the scale, to 1; null for an answer that is no opinion. */
  shade: number | null;
};

/** Whole percents that add up to a hundred: what rounding down leaves goes to those who lost most. */
export function shares(counts: number[]): number[] {
  const sum = counts.reduce((total, n) => total + n, 0);
  if (sum === 0) return counts.map(() => 0);
  const exact = counts.map((n) => (n * 100) / sum);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((total, share) => total + share, 0);
  const places = exact.map((share, place) => ({ place, lost: share - Math.floor(share) })).sort((one, other) => other.lost - one.lost);
  for (const { place } of places.slice(0, left)) whole[place] = (whole[place] ?? 0) + 1;
  return whole;
}

/** How far up the scale each choice stands, from 0 to 1. */
function shadeOf(counts: ChoiceCount[]): (score: number | null) => number | null {
  const scores = [...new Set(counts.flatMap(({ score }) => (score === null ? [] : [score])))].sort((one, other) => one - other);
  return (score) => (score === null ? null : scores.length < 2 ? 1 : scores.indexOf(score) / (scores.length - 1));
}

/** The choices of a shown item that carry scores, in the order of the questionnaire; null where there are none to show. */
export function portions(figure: ItemFigure, label: ItemLabel | undefined): Portion[] | null {
  if (figure.kind !== 'rated') return null;
  const shade = shadeOf(figure.counts);
  const own = figure.own > 0 ? [{ code: null, score: null, n: figure.own }] : [];
  const all = [...figure.counts, ...own];
  const percents = shares(all.map(({ n }) => n));
  return all.map(({ code, score, n }, place) => ({
    key: code ?? 'own words',
    label: code === null ? t('results-own-words') : choiceName(label, code),
    n,
    share: percents[place] ?? 0,
    shade: shade(score),
  }));
}

/** The portions of a voice in a sentence. */
export function spokenPortions(side: Side, found: Portion[]): string {
  const portions = found.map(({ label, n }) => t('results-portion-spoken', { label, n })).join(', ');
  return t('results-bar-spoken', { side, portions });
}

/** A share of a whole in whole percent; nothing of nothing. */
export function shareOf(part: number, whole: number): string {
  return whole > 0 ? percent(part / whole) : '–';
}

/** The items in the order of the questionnaire: those of dimensions, then the others. */
export function allItems(results: Results): ItemResult[] {
  return [...results.dimensions.flatMap((dimension) => dimension.items), ...results.questions];
}

/** What moved in one dimension, in a sentence: the voice, the word, and by how much. */
export function changeSentence({ side, reading, difference, effect }: Change): string {
  if (reading === 'too_few') return t('results-change-too-few', { side });
  const by = difference === null ? '' : t(`results-change-by-${sign(difference)}`, { difference: tenths(difference) });
  // A difference that is no change has no size in words either: that would say the contrary.
  if (reading === 'same')
    return difference ? t('results-change-little', { side, by }) : [t('results-change-same', { side }), by].filter(Boolean).join(' · ');
  const said = t(`results-change-${reading}`, { side });
  const size = effect === null ? '' : t(`results-effect-${effect.size}`);
  return [said, by, size].filter(Boolean).join(' · ');
}

function sign(difference: number): 'more' | 'less' | 'same' {
  return difference > 0 ? 'more' : difference < 0 ? 'less' : 'same';
}

/** The name of a dimension. */
export function dimensionName(labels: Labels, id: string): string {
  return labels.dimensions[id] || (hasText(`condition-${id}`) ? t(`condition-${id}`) : id);
}
