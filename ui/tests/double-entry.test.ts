import { expect, test } from 'vitest';
import { answersOf, differs, isSame, isTyped, merged, type Comparison } from '../src/lib/double-entry';

const comparison = (more: Partial<Comparison>): Comparison => ({ first: {}, second: {}, settled: {}, again: {}, ...more });
const different = (one: Comparison) =>
  [...new Set([...Object.keys(one.first), ...Object.keys(one.second)])].filter((id) => differs(one, id));

test('the order in which several answers were typed makes no difference', () => {
  expect(isSame(['a', 'b'], ['b', 'a'])).toBe(true);
  expect(isSame(['a'], ['a', 'b'])).toBe(false);
});

test('spaces in words of one’s own make no difference, but a code is no word', () => {
  expect(isSame([{ own: ' au  marché' }], [{ own: 'au marché ' }])).toBe(true);
  expect(isSame([{ own: 'a' }], ['a'])).toBe(false);
});

test('an answer in one pass and none in the other differ, asked or not', () => {
  const both = comparison({ first: { a: ['4'], b: [], c: ['1'], d: [] }, second: { a: ['2'], b: ['3'], d: [] } });
  expect(different(both)).toEqual(['a', 'b', 'c']);
});

test('what is not settled is missing from the sheet', () => {
  const both = comparison({ first: { a: ['4'], b: ['1'] }, second: { a: ['2'], b: ['1'] } });
  expect(merged(both)).toEqual({ b: ['1'] });
});

test('a difference is settled by either pass or by typing again', () => {
  const [first, second] = [
    { a: ['4'], b: ['4'], c: ['4'], d: [] },
    { a: ['2'], b: ['2'], c: ['2'], d: ['1'] },
  ];
  const settled = { a: 'first', b: 'second', c: 'again', d: 'first' } as const;
  expect(merged(comparison({ first, second, settled }))).toEqual({ a: ['4'], b: ['2'], d: [] });
  expect(merged(comparison({ first, second, settled, again: { c: ['3'] } }))).toEqual({ a: ['4'], b: ['2'], c: ['3'], d: [] });
});

test('neither nothing on the sheet nor what is not asked is sent', () => {
  expect(answersOf({ a: ['4'], b: [], c: ['1'] }, (id) => id !== 'c')).toEqual({ a: ['4'] });
});

test('words of one’s own that are still to be written are not typed yet', () => {
  expect([isTyped(undefined), isTyped([]), isTyped(['a', { own: ' ' }]), isTyped([{ own: 'x' }])]).toEqual([false, true, false, true]);
});
