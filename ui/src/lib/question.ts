// A question to the clinical expert: asked, answered, told.
import type { FieldProblem, Means, QuestionAnswer } from './commands';

export type AnswerStep = 'answer' | 'tell';
export type AnswerValues = { text: string; on: string | null; told_on: string | null; means: Means | null };

export function nextAnswerStep(answer: QuestionAnswer): AnswerStep | null {
  if (answer.state === 'told') return null;
  return answer.state === 'open' ? 'answer' : 'tell';
}

export function answerValues(answer: QuestionAnswer, today: string): AnswerValues {
  const written = answer.state === 'open' ? { text: '', on: today } : { text: answer.text, on: answer.on };
  return { ...written, told_on: today, means: null };
}

export function answerProblems(step: AnswerStep, values: AnswerValues): FieldProblem[] {
  const missing: string[] = [];
  if (step === 'answer' && values.text.trim() === '') missing.push('answer.text');
  if (step === 'answer' && !values.on) missing.push('answer.on');
  if (step === 'tell' && !values.told_on) missing.push('answer.told_on');
  if (step === 'tell' && values.means === null) missing.push('answer.means');
  return missing.map((field) => ({ field, problem: 'missing' }));
}

/** The answer after a step. Whoever was told an answer that is written anew must be told again. */
export function answerAfter(step: AnswerStep, values: AnswerValues): QuestionAnswer {
  const { text, means } = values;
  const on = values.on ?? '';
  if (step === 'answer') return { state: 'answered', text, on };
  return { state: 'told', text, on, told_on: values.told_on ?? '', means: means ?? 'notice' };
}
