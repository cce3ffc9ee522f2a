// Answers as a sheet keeps them: per question a list, never an empty one.
import type { Given, Question, QuestionnaireView } from './commands';

export type Sheet = Record<string, Given[]>;

export function isOwn(one: Given): one is { own: string } {
  return typeof one !== 'string';
}

/** The list without empty texts; nothing where nothing is left, which is a question that was skipped. */
export function given(values: Given[]): Given[] | undefined {
  const kept = values.filter((one) => (isOwn(one) ? one.own.trim() !== '' : one.trim() !== ''));
  return kept.length > 0 ? kept : undefined;
}

/** The code or value of a question that takes one. */
export function plain(values: Given[] | undefined): string | undefined {
  return values?.find((one) => !isOwn(one)) as string | undefined;
}

export function ownWords(values: Given[] | undefined): string {
  return values?.find(isOwn)?.own ?? '';
}

export function questionsOf(view: QuestionnaireView): Question[] {
  return view.sections.flatMap((section) => section.blocks.flatMap((block) => (block.block === 'question' ? [block] : [])));
}

/** What a sheet holds before anybody answers. */
export function beginning(view: QuestionnaireView): Sheet {
  const held = questionsOf(view).filter((question) => question.initial.length > 0);
  return Object.fromEntries(held.map((question) => [question.id, question.initial]));
}

/** Whether two questions are answered by the same choices, so that they can stand in one grid. */
export function sameChoices(one: Question, other: Question): boolean {
  return (
    one.answer.kind === 'choices' &&
    other.answer.kind === 'choices' &&
    !one.answer.several &&
    !other.answer.several &&
    !one.answer.own_words &&
    !other.answer.own_words &&
    one.answer.choices.map((choice) => choice.code + choice.label).join('\n') ===
      other.answer.choices.map((choice) => choice.code + choice.label).join('\n')
  );
}
