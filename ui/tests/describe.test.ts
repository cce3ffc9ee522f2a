import { beforeAll, expect, test } from 'vitest';
import { describe, differences } from '../src/lib/describe';
import { speak } from './speak';
import { readNumber } from '../src/lib/typed-number';

beforeAll(() => speak('fr'));

test('a change is told field by field, in words', () => {
  const before = { side: 'team', role: '', contact_rhythm_days: null };
  const after = { side: 'partner', role: 'Porte-parole', contact_rhythm_days: null };
  expect(differences('membership', 'terms', before, after)).toEqual([
    { label: 'De quel côté', before: 'Équipe', after: 'Partenaire' },
    { label: 'Rôle', before: '', after: 'Porte-parole' },
  ]);
});

test('a new record is told with all that was noted and nothing that is only for machines', () => {
  const told = differences('round', null, null, {
    id: '018f3c1e-0000-7000-8000-000000000000',
    plan: { title: 'Automne', opens_on: '2026-11-01', closes_on: '2026-11-30' },
    questionnaire: { url: 'urn:x', version: '1', digest: 'abc', smallest_group: 5 },
  });
  expect(told.map(({ after }) => after)).toEqual(['Automne', '1er novembre 2026', '30 novembre 2026', '5']);
});

test('numbers are read as people type them', () => {
  expect(readNumber('1 250,5')).toBe(1250.5);
  expect(readNumber('-3.2')).toBe(-3.2);
  expect(readNumber(' ')).toBeNull();
  expect(readNumber('douze')).toBeNaN();
  expect(readNumber('1,2,3')).toBeNaN();
});

test('a section is read in the order in which its form asks, however the program hands it on', () => {
  const smart = { attainable: 'A', due_on: '2027-06-30', measurable: 'M', relevant: 'R', specific: 'S' };
  const paths = describe('objective', 'smart', smart).map((line) => line.path);
  expect(paths).toEqual(['specific', 'measurable', 'attainable', 'relevant', 'due_on']);
});

test('what lies in a list is said, and each choice by its name', () => {
  const moved = { moves: [{ from: '2026-12-08', reason: 'Salle prise' }] };
  expect(differences('meeting', 'course', { moves: [] }, moved)).toEqual([
    { label: 'Jours d’avant', before: '', after: '8 décembre 2026 · Salle prise' },
  ]);
  expect(describe('contribution', 'gift', { kind: 'room' })[0]?.text).toBe('Local');
  expect(describe('agreement', 'terms', { kind: 'charter' })[0]?.text).toBe('Charte');
  expect(describe('problem', 'outcome', { state: 'solved' })[0]?.text).toBe('réglé');
});
