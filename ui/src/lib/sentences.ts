// Refusals are a code and its facts; here they become sentences.
import type { Error as Failure, FieldProblem } from './commands';
import { dashed, hasText, t } from './texts.svelte';

/** What happened. */
export function failureSentence(failure: Failure): string {
  const id = `error-${dashed(failure.code)}`;
  return hasText(id) ? t(id, failure.facts) : t('failure-unnamed', { code: failure.code });
}

/** What to do, or nothing where the first sentence says it. */
export function remedySentence(failure: Failure): string {
  const id = `error-${dashed(failure.code)}.remedy`;
  return hasText(id) ? t(id, failure.facts) : '';
}

export function problemSentence(problem: FieldProblem['problem']): string {
  const id = `problem-${dashed(problem)}`;
  return hasText(id) ? t(id) : t('problem-unnamed');
}
