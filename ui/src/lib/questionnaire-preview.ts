// What is being written, as a person will see it: the same shape as a questionnaire that is asked.
import type { AnswerChoice, AnswerKind, Block, DraftQuestion, Language, QuestionnaireDraft, Section } from './commands';
import type { Words } from './questionnaire-draft';

/** The sections of a draft in one language, in simpler sentences where they exist and are wished. */
export function sectionsOf(draft: QuestionnaireDraft, language: Language, plain: boolean): Section[] {
  const said = (words: Words): string => words[language]?.trim() || words[draft.language]?.trim() || '';
  let number = 0;

  function answerOf({ answer }: DraftQuestion): AnswerKind {
    const choice = (code: string, label: Words, exclusive: boolean): AnswerChoice => ({ code, label: said(label), exclusive });
    switch (answer.kind) {
      case 'scale': {
        const steps = draft.scales.find(({ id }) => id === answer.scale)?.steps ?? [];
        const choices = steps.map(({ code, label }) => choice(code, label, false));
        return { kind: 'choices', choices, several: false, own_words: false };
      }
      case 'choices': {
        const choices = answer.choices.map(({ code, label, exclusive }) => choice(code, label, exclusive && answer.several));
        return { kind: 'choices', choices, several: answer.several, own_words: answer.own_words };
      }
      case 'yes_no':
        return { kind: 'yes_no' };
      case 'number': {
        const limit = (value: number | null) => (value === null || Number.isNaN(value) ? null : String(value));
        return { kind: 'number', whole: answer.whole, least: limit(answer.least), greatest: limit(answer.greatest) };
      }
      case 'date':
        return { kind: 'date' };
      default:
        return { kind: 'words', lines: answer.kind === 'lines', longest: null };
    }
  }

  function blockOf(question: DraftQuestion): Block {
    const text = (plain && said(question.simpler)) || said(question.text);
    if (question.answer.kind === 'text') return { block: 'text', id: question.id, text };
    number += 1;
    const { id, required } = question;
    const rest = { hint: said(question.hint), required, read_only: false, initial: [], answer: answerOf(question) };
    return { block: 'question', id, number, text, ...rest };
  }

  return draft.groups
    .map(({ id, title, questions }) => ({ id, title: said(title), blocks: questions.map(blockOf) }))
    .filter(({ blocks }) => blocks.length > 0);
}
