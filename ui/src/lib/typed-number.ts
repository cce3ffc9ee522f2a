import type { FieldProblem, Language } from './commands';

/** A number as people type it: comma or point for decimals, spaces between thousands. Null when empty, NaN when it is no number. */
export function readNumber(text: string): number | null {
  const bare = text.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-');
  if (bare === '') return null;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : Number.NaN;
}

/** A number as it stands in a field to be changed: without spaces, with the decimal sign of the language. */
export function writeNumber(value: number | null, language: Language): string {
  if (value === null || Number.isNaN(value)) return '';
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}

/** The fields of a section that hold something that is no number, and its day when there is none where one must be. */
export function notTyped(section: string, values: object): FieldProblem[] {
  const numbers: FieldProblem[] = Object.entries(values)
    .filter(([, value]) => Number.isNaN(value))
    .map(([name]) => ({ field: `${section}.${name}`, problem: 'out_of_range' }));
  return 'on' in values && values.on === '' ? [...numbers, { field: `${section}.on`, problem: 'missing' }] : numbers;
}
