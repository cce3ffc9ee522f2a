import { expect, test } from 'vitest';
import { readDay, writeDay } from '../src/lib/typed-date';

const TODAY = '2026-11-25';
const LANGUAGES = ['fr', 'en', 'nl', 'de'] as const;

test('a day is read however it is typed, day before month', () => {
  for (const typed of ['30/6/2027', '30/06/27', '30.06.2027', '30-6-2027', '30 6 2027', '30062027', '2027-06-30', ' 30 / 06 / 2027 ']) {
    expect(readDay(typed, 'fr', TODAY), typed).toBe('2027-06-30');
  }
  expect(readDay('12/09/2026', 'fr', TODAY)).toBe('2026-09-12');
});

test('the months have the names of the language, and their beginnings', () => {
  expect(readDay('1er février 2027', 'fr', TODAY)).toBe('2027-02-01');
  expect(readDay('30 juin 2027', 'fr', TODAY)).toBe('2027-06-30');
  expect(readDay('3 sept. 2027', 'fr', TODAY)).toBe('2027-09-03');
  expect(readDay('3. März 2027', 'de', TODAY)).toBe('2027-03-03');
  expect(readDay('3 maart 2027', 'nl', TODAY)).toBe('2027-03-03');
  expect(readDay('3rd March 2027', 'en-GB', TODAY)).toBe('2027-03-03');
  expect(readDay('3 jui 2027', 'fr', TODAY), 'juin or juillet').toBeUndefined();
});

test('a day without a year is the nearest one', () => {
  expect(readDay('5/1', 'fr', TODAY)).toBe('2027-01-05');
  expect(readDay('5/11', 'fr', TODAY)).toBe('2026-11-05');
  expect(readDay('20 décembre', 'fr', TODAY)).toBe('2026-12-20');
});

test('what is no day is told from an empty field', () => {
  expect(readDay('  ', 'fr', TODAY)).toBeNull();
  for (const typed of ['31/02/2027', '31/04', 'demain', '32/1/2027', '1/13/2027', '6/2027', '1/1/1850', '06302027']) {
    expect(readDay(typed, 'fr', TODAY), typed).toBeUndefined();
  }
});

test('what a field shows is read back as the same day', () => {
  const last = Date.parse('2200-12-31');
  for (let time = Date.parse('1900-01-01'); time <= last; time += 37 * 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    for (const language of LANGUAGES) expect(readDay(writeDay(day, language), language, TODAY)).toBe(day);
  }
});
