// An indicator as it is typed, before it is whole.
import type { FieldProblem, Indicator } from './commands';

export type TypedIndicator = { name: string; unit: string; baseline: number | null; target: number | null };

export const emptyIndicator = (): TypedIndicator => ({ name: '', unit: '', baseline: null, target: null });

/** What keeps it from being an indicator. */
export function indicatorProblems(typed: TypedIndicator): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (typed.name.trim() === '') problems.push({ field: 'definition.name', problem: 'missing' });
  for (const key of ['baseline', 'target'] as const) {
    if (typed[key] === null) problems.push({ field: `definition.${key}`, problem: 'missing' });
    else if (Number.isNaN(typed[key])) problems.push({ field: `definition.${key}`, problem: 'out_of_range' });
  }
  if (typed.baseline !== null && typed.baseline === typed.target)
    problems.push({ field: 'definition.target', problem: 'same_as_baseline' });
  return problems;
}

/** Nothing of it was typed. */
export function indicatorUntouched(typed: TypedIndicator): boolean {
  return typed.name.trim() === '' && typed.unit.trim() === '' && typed.baseline === null && typed.target === null;
}

export function indicatorDefinition(typed: TypedIndicator): Indicator['definition'] {
  return { name: typed.name, unit: typed.unit, baseline: typed.baseline ?? 0, target: typed.target ?? 0 };
}
