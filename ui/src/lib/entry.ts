// The questions of a sheet of paper as they are entered, one after the other, and what can be answered to each.
import { categories, sides } from './choices';
import type { AnswerChoice, AnswerKind, Given, Problem, Question, QuestionnaireView } from './commands';
import { isTyped } from './double-entry';
import { signsOf } from './entry-keys';
import { day, t, texts } from './texts.svelte';
import { readDay, writeDay } from './typed-date';
import { readNumber, writeNumber } from './typed-number';

/** Whose sheet it is, and of which kind of partner, are entered as questions too. No link id has spaces. */
export const WHOSE = 'entry side';
export const CATEGORY = 'entry category';
export const isOurs = (id: string): boolean => id === WHOSE || id === CATEGORY;

/** One question in the list. */
export type Item = {
  question: Question;
  /** The headings that stand right before it. */
  headings: string[];
  /** Whether the sheet may say nothing about it. */
  open: boolean;
  /** The codes that are offered; null where all are. */
  offered: string[] | null;
  problem: string | null;
};

/** An answer to choose; the words that are written by hand have no code. */
export type Option = { code: string | null; label: string; exclusive: boolean; sign: string | null };

/** A question of the program itself, of which one answer is chosen. */
export function ownQuestion(id: string, text: string, options: { value: string; label: string }[]): Question {
  const choices: AnswerChoice[] = options.map(({ value, label }) => ({ code: value, label, exclusive: false }));
  const answer: AnswerKind = { kind: 'choices', choices, several: false, own_words: false };
  return { id, number: 0, text, hint: '', required: true, read_only: false, initial: [], answer };
}

/** All that may be entered of a sheet, in order; what cannot be changed is not entered. */
export function itemsOf(questionnaire: QuestionnaireView): Item[] {
  const item = (question: Question, headings: string[], open: boolean): Item => ({
    question,
    headings,
    open,
    offered: null,
    problem: null,
  });
  const items = [
    item(ownQuestion(WHOSE, t('entry-whose'), sides()), [t('entry-about')], false),
    item(ownQuestion(CATEGORY, t('entry-category'), categories()), [], true),
  ];
  let headings: string[] = [];
  for (const section of questionnaire.sections) {
    headings = section.title ? [section.title] : [];
    for (const block of section.blocks) {
      if (block.block === 'heading') headings.push(block.text);
      if (block.block !== 'question' || block.read_only) continue;
      items.push(item(block, headings, true));
      headings = [];
    }
  }
  return items;
}

/** What the questions hold that cannot be changed. */
export function fixedAnswers(questionnaire: QuestionnaireView): Record<string, Given[]> {
  const questions = questionnaire.sections.flatMap((section) => section.blocks.filter((block) => block.block === 'question'));
  return Object.fromEntries(questions.filter((one) => one.read_only && one.initial.length > 0).map((one) => [one.id, one.initial]));
}

/** The answers to choose; none where the answer is typed. */
export function optionsOf({ question, offered }: Pick<Item, 'question' | 'offered'>): Option[] {
  const { answer } = question;
  const all: Omit<Option, 'sign'>[] = [];
  if (answer.kind === 'yes_no') {
    all.push({ code: 'true', label: t('entry-yes'), exclusive: false }, { code: 'false', label: t('entry-no'), exclusive: false });
  } else if (answer.kind === 'choices') {
    all.push(...answer.choices);
    if (answer.own_words) all.push({ code: null, label: t('entry-own'), exclusive: false });
  }
  // What is not offered keeps its key, so that the others keep theirs.
  const signs = signsOf(all.map(({ label }) => label));
  const signed = all.map((option, place) => ({ ...option, sign: signs[place] ?? null }));
  return signed.filter(({ code }) => offered === null || code === null || offered.includes(code));
}

export const isSeveral = ({ answer }: Question): boolean => answer.kind === 'choices' && answer.several;
export const isChosen = (given: Given[] | undefined, { code }: Option): boolean =>
  (given ?? []).some((one) => (typeof one === 'string' ? one === code : code === null));

/** The answer after an option was chosen, or taken away again where several go together. What is not offered any longer goes too. */
export function choose({ question, offered }: Item, given: Given[] | undefined, option: Option): Given[] | undefined {
  const chosen: Given = option.code ?? { own: '' };
  const before = (given ?? []).filter((one) => typeof one !== 'string' || (offered?.includes(one) ?? true));
  if (!isSeveral(question)) return isChosen(given, option) ? before : [chosen];
  if (isChosen(given, option)) {
    const left = before.filter((one) => (typeof one === 'string' ? one !== option.code : option.code !== null));
    return left.length > 0 ? left : undefined;
  }
  const alone = question.answer.kind === 'choices' ? question.answer.choices.filter((choice) => choice.exclusive) : [];
  if (option.exclusive) return [chosen];
  return [...before.filter((one) => !alone.some((choice) => choice.code === one)), chosen];
}

/** Whether a question is entered with something that it takes, be it that the sheet says nothing. */
export function isEntered({ question, offered }: Item, given: Given[] | undefined): given is Given[] {
  if (!isTyped(given)) return false;
  return offered === null || question.answer.kind !== 'choices' || given.every((one) => typeof one !== 'string' || offered.includes(one));
}

/** What was typed as an answer; undefined where it is none, with what is wrong about it. */
export function readTyped(answer: AnswerKind, typed: string, today: string): { given: Given[] | undefined; problem: Problem | null } {
  const wrong = (problem: Problem | null) => ({ given: undefined, problem });
  const text = typed.trim();
  if (text === '') return wrong(null);
  switch (answer.kind) {
    case 'number': {
      const number = readNumber(text);
      if (number === null || !Number.isFinite(number) || (answer.whole && !Number.isInteger(number))) return wrong('not_a_number');
      const [least, greatest] = [Number(answer.least ?? -Infinity), Number(answer.greatest ?? Infinity)];
      return number < least || number > greatest ? wrong('out_of_range') : { given: [String(number)], problem: null };
    }
    case 'date': {
      const read = readDay(text, texts.locale, today);
      return read ? { given: [read], problem: null } : wrong('not_a_date');
    }
    case 'words':
      return answer.longest !== null && [...text].length > answer.longest ? wrong('too_long') : { given: [text], problem: null };
    default:
      return wrong('unknown_choice');
  }
}

/** A typed answer as it stands in its field. */
export function writeTyped(answer: AnswerKind, given: Given[] | undefined): string {
  const text = typeof given?.[0] === 'string' ? given[0] : '';
  if (answer.kind === 'date') return writeDay(text, texts.language);
  return answer.kind === 'number' && text !== '' ? writeNumber(Number(text), texts.language) : text;
}

/** Between which numbers an answer must lie, in words; empty where any will do. */
export function rangeOf(answer: AnswerKind): string {
  if (answer.kind !== 'number') return '';
  const { least, greatest } = answer;
  if (least !== null && greatest !== null) return t('entry-number-range', { least, greatest });
  if (least !== null) return t('entry-number-least', { least });
  return greatest === null ? '' : t('entry-number-greatest', { greatest });
}

/** An answer in words, with the key of what was chosen. */
export function sayGiven(question: Question, given: Given[]): string {
  const options = optionsOf({ question, offered: null });
  const say = (one: Given): string => {
    if (typeof one !== 'string') return one.own;
    const option = options.find(({ code }) => code === one);
    if (option) return option.sign === null || option.sign === option.label ? option.label : `${option.sign} (${option.label})`;
    if (question.answer.kind === 'date') return day(one);
    return writeTyped(question.answer, [one]);
  };
  return given.length === 0 ? t('entry-said-nothing') : given.map(say).join(', ');
}
