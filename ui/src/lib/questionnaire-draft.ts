// A questionnaire while it is written: adding, moving, taking away, and what is still missing in a language.
import type { DraftAnswer, DraftGroup, DraftQuestion, DraftScale, Language, QuestionnaireDraft } from './commands';
import { t } from './texts.svelte';

export type Words = DraftGroup['title'];
export type Kind = DraftAnswer['kind'];

/** In the order in which they are offered: what is asked most stands first. */
export const KINDS: readonly Kind[] = ['scale', 'choices', 'yes_no', 'number', 'date', 'line', 'lines', 'text'];
/** As the program allows. */
export const MOST_QUESTIONS = 200;

/** An id that was never used before, so that an answer never comes to another question. */
export function newId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return prefix + [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** What is said in a language; nothing where it is not said. */
export const said = (words: Words, language: Language): string => words[language] ?? '';

export function say(words: Words, language: Language, text: string): void {
  if (text === '') delete words[language];
  else words[language] = text;
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export function emptyGroup(): DraftGroup {
  return { id: newId('g-'), title: {}, questions: [] };
}

export function emptyAnswer(kind: Kind, scales: DraftScale[]): DraftAnswer {
  switch (kind) {
    case 'scale':
      return { kind, scale: scales[0]?.id ?? '' };
    case 'choices':
      return { kind, choices: [emptyChoice(), emptyChoice()], several: false, own_words: false };
    case 'number':
      return { kind, whole: true, least: null, greatest: null };
    default:
      return { kind };
  }
}

export function emptyChoice() {
  return { code: newId('c-'), label: {} as Words, exclusive: false };
}

export function emptyQuestion(kind: Kind, scales: DraftScale[]): DraftQuestion {
  return {
    id: newId('q-'),
    text: {},
    simpler: {},
    hint: {},
    required: false,
    reversed: false,
    only_if: null,
    answer: emptyAnswer(kind, scales),
  };
}

export const questionsOf = (draft: QuestionnaireDraft): DraftQuestion[] => draft.groups.flatMap((group) => group.questions);

/** Its place among all that is asked, from 1; texts to read are not counted. */
export function numberOf(draft: QuestionnaireDraft, id: string): number {
  const asked = questionsOf(draft).filter(({ answer }) => answer.kind !== 'text');
  return asked.findIndex((question) => question.id === id) + 1;
}

/** How a question is called on this page: by its number, so that one finds it. */
export function nameOfQuestion(draft: QuestionnaireDraft, question: DraftQuestion): string {
  return question.answer.kind === 'text' ? t('builder-text-to-read') : t('builder-question', { n: numberOf(draft, question.id) });
}

/** The questions before one, on whose answers it may depend. */
export function earlierThan(draft: QuestionnaireDraft, id: string): DraftQuestion[] {
  const all = questionsOf(draft);
  const at = all.findIndex((question) => question.id === id);
  return all.slice(0, Math.max(0, at)).filter(({ answer }) => answer.kind !== 'text');
}

type Spot = { group: number; index: number };

function spotOf(draft: QuestionnaireDraft, id: string): Spot | null {
  for (const [group, { questions }] of draft.groups.entries()) {
    const index = questions.findIndex((question) => question.id === id);
    if (index >= 0) return { group, index };
  }
  return null;
}

/** Whether there is a place to move to: at the end of a group the next one begins. */
export function canMove(draft: QuestionnaireDraft, id: string, step: -1 | 1): boolean {
  const spot = spotOf(draft, id);
  if (!spot) return false;
  const inside = spot.index + step;
  return (inside >= 0 && inside < (draft.groups[spot.group]?.questions.length ?? 0)) || draft.groups[spot.group + step] !== undefined;
}

export function moveQuestion(draft: QuestionnaireDraft, id: string, step: -1 | 1): void {
  const spot = spotOf(draft, id);
  const from = spot && draft.groups[spot.group];
  if (!spot || !from || !canMove(draft, id, step)) return;
  const [question] = from.questions.splice(spot.index, 1);
  if (!question) return;
  const inside = spot.index + step;
  if (inside >= 0 && inside <= from.questions.length) from.questions.splice(inside, 0, question);
  else {
    const next = draft.groups[spot.group + step];
    next?.questions.splice(step < 0 ? next.questions.length : 0, 0, question);
  }
}

export function moveGroup(draft: QuestionnaireDraft, index: number, step: -1 | 1): void {
  if (!draft.groups[index + step]) return;
  const [group] = draft.groups.splice(index, 1);
  if (group) draft.groups.splice(index + step, 0, group);
}

/** Copies a question behind itself. Gives the id of the copy. */
export function duplicateQuestion(draft: QuestionnaireDraft, id: string): string | null {
  const spot = spotOf(draft, id);
  const group = spot && draft.groups[spot.group];
  const question = spot && group?.questions[spot.index];
  if (!spot || !group || !question) return null;
  const twin = { ...copy(question), id: newId('q-') };
  group.questions.splice(spot.index + 1, 0, twin);
  return twin.id;
}

/** Frees the questions that depend on some that go away. Gives the way back. */
function freeFrom(draft: QuestionnaireDraft, ids: string[]): { freed: number; bind: () => void } {
  const bound = questionsOf(draft).filter(({ id, only_if }) => only_if && ids.includes(only_if.question) && !ids.includes(id));
  const before = bound.map(({ id, only_if }) => ({ id, only_if: copy(only_if) }));
  for (const question of bound) question.only_if = null;
  const bind = () => {
    for (const { id, only_if } of before) {
      const question = questionsOf(draft).find((one) => one.id === id);
      if (question && question.only_if === null) question.only_if = only_if;
    }
  };
  return { freed: before.length, bind };
}

export type Removal = { freed: number; undo: () => void };

export function removeQuestion(draft: QuestionnaireDraft, id: string): Removal | null {
  const spot = spotOf(draft, id);
  const group = spot && draft.groups[spot.group];
  if (!spot || !group) return null;
  const { freed, bind } = freeFrom(draft, [id]);
  const [question] = group.questions.splice(spot.index, 1);
  const groupId = group.id;
  const undo = () => {
    const home = draft.groups.find((one) => one.id === groupId) ?? draft.groups[0];
    if (!home || !question) return;
    home.questions.splice(Math.min(spot.index, home.questions.length), 0, question);
    bind();
  };
  return { freed, undo };
}

export function removeGroup(draft: QuestionnaireDraft, index: number): Removal | null {
  const group = draft.groups[index];
  if (!group || draft.groups.length < 2) return null;
  const { freed, bind } = freeFrom(
    draft,
    group.questions.map(({ id }) => id),
  );
  draft.groups.splice(index, 1);
  const undo = () => {
    draft.groups.splice(Math.min(index, draft.groups.length), 0, group);
    bind();
  };
  return { freed, undo };
}

/** The words in which a scale is recognised: its two ends. */
export function nameOfScale(scale: DraftScale, language: Language): string {
  const counted = scale.steps.filter(({ score }) => score !== null);
  const said = (counted.length > 0 ? counted : scale.steps).map(({ label }) => label[language] ?? '').filter((text) => text !== '');
  return t('builder-scale-name', { first: said[0] ?? '…', last: said.at(-1) ?? '…' });
}

/** A scale to begin another one with. */
export function scaleLike(scale: DraftScale | undefined): DraftScale {
  const step = (code: string) => ({ code, label: {} as Words, score: Number(code) });
  return { id: newId('s-'), steps: scale ? copy(scale.steps) : ['1', '2', '3', '4', '5'].map(step) };
}

/** One text of the questionnaire. */
export type Place = {
  /** The path of its field. */
  field: string;
  /** Where it stands, in words. */
  label: () => string;
  words: Words;
  /** Whether it may have several lines. */
  long: boolean;
  /** Whether it belongs to a scale, which several questionnaires may share. */
  shared: boolean;
};

/** Every text, in the order in which one reads. */
export function textsOf(draft: QuestionnaireDraft): Place[] {
  const places: Place[] = [];
  const add = (field: string, label: () => string, words: Words, long = false, shared = false) =>
    places.push({ field, label, words, long, shared });
  add('title', () => t('builder-title'), draft.title);
  add('description', () => t('builder-description'), draft.description, true);
  for (const [g, group] of draft.groups.entries()) {
    add(`groups.${g}.title`, () => t('builder-group-title', { n: g + 1 }), group.title);
    for (const [q, question] of group.questions.entries()) {
      const at = `groups.${g}.questions.${q}`;
      const name = () => nameOfQuestion(draft, question);
      // Words are made only where they are shown: there may be thousands.
      const part = (words: () => string) => () => t('builder-of', { what: name(), part: words() });
      add(`${at}.text`, name, question.text, true);
      add(
        `${at}.simpler`,
        part(() => t('builder-simpler')),
        question.simpler,
        true,
      );
      if (question.answer.kind !== 'text')
        add(
          `${at}.hint`,
          part(() => t('builder-hint')),
          question.hint,
          true,
        );
      if (question.answer.kind !== 'choices') continue;
      for (const [c, choice] of question.answer.choices.entries())
        add(
          `${at}.answer.choices.${c}.label`,
          part(() => t('builder-choice', { n: c + 1 })),
          choice.label,
        );
    }
  }
  const used = new Set(questionsOf(draft).map(({ answer }) => (answer.kind === 'scale' ? answer.scale : '')));
  for (const [s, scale] of draft.scales.entries()) {
    if (!used.has(scale.id)) continue;
    for (const [n, step] of scale.steps.entries())
      add(`scales.${s}.steps.${n}.label`, () => t('builder-step-of', { scale: s + 1, n: n + 1 }), step.label, false, true);
  }
  return places;
}

const written = (words: Words, language: Language): boolean => (words[language] ?? '').trim() !== '';

/** The texts that have something to be translated. */
export function toTranslate(draft: QuestionnaireDraft): Place[] {
  return textsOf(draft).filter(({ words }) => written(words, draft.language));
}

/** How many texts are not yet said in a language. */
export function missingIn(draft: QuestionnaireDraft, language: Language): number {
  return toTranslate(draft).filter(({ words }) => !written(words, language)).length;
}

/** What was written as one language is another one. */
export function writtenIn(draft: QuestionnaireDraft, language: Language): void {
  const before = draft.language;
  if (before === language) return;
  for (const { words, shared } of textsOf(draft)) {
    const said = words[before];
    if (said === undefined) continue;
    if (!written(words, language)) words[language] = said;
    if (!shared) delete words[before];
  }
  draft.language = language;
  draft.languages = draft.languages.filter((one) => one !== language);
}
