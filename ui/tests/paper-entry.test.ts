import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { tick } from 'svelte';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import type { AnswerKind, Question, ToAnswer } from '../src/lib/commands';
import { go, whereabouts } from '../src/lib/place.svelte';
import { status } from '../src/lib/status.svelte';
import PaperEntry from '../src/screens/PaperEntry.svelte';
import { speak } from './speak';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);

const choices = (labels: string[], more: Partial<Extract<AnswerKind, { kind: 'choices' }>> = {}): AnswerKind => ({
  kind: 'choices',
  choices: labels.map((label) => ({ code: label, label, exclusive: label === 'aucun' })),
  several: false,
  own_words: false,
  ...more,
});
const question = (number: number, answer: AnswerKind, more: Partial<Question> = {}): { block: 'question' } & Question => ({
  block: 'question',
  id: `q${number}`,
  number,
  text: `Question ${number}`,
  hint: '',
  required: false,
  read_only: false,
  initial: [],
  answer,
  ...more,
});
const SCALE = choices(['1', '2', '3', '4', '5']);
const toAnswer = (blocks: ({ block: 'question' } & Question)[], more: Partial<ToAnswer> = {}, conditional = false): ToAnswer => ({
  smallest_group: 5,
  by_category: false,
  questionnaire: {
    title: 'Bilan',
    licence: '',
    languages: ['fr'],
    has_simpler: false,
    conditional,
    sections: [{ id: 's', title: 'Objectifs', blocks }],
  },
  ...more,
});

let asked: ToAnswer;
let refusal: unknown;
let offered: Record<string, string[]>;
const saved = () => calls.mock.calls.filter(([name]) => name === 'response_save').map(([, request]) => request);

beforeAll(() => speak('fr'));
beforeEach(() => {
  asked = toAnswer([question(1, SCALE), question(2, SCALE)]);
  refusal = null;
  offered = {};
  whereabouts.reset();
  status.clear();
  calls.mockReset();
  calls.mockImplementation(((name: string, request: { answers: Record<string, unknown[]> }) => {
    if (name === 'questionnaire_read') return Promise.resolve(asked);
    if (name === 'questionnaire_asked')
      return Promise.resolve({ ids: ['q1', 'q3', ...(request.answers['q1']?.[0] === 'true' ? ['q2'] : [])], offered });
    if (name === 'round_read')
      return Promise.resolve({
        round: { partnership_id: 'p' },
        row: { title: 'Automne' },
        partnership_name: 'Nord',
        questionnaire_title: '',
      });
    return refusal ? Promise.reject(refusal) : Promise.resolve({});
  }) as never);
});

/** Presses keys one after the other on whatever has the focus, as a person does; a text is typed where the page leaves its keys alone. */
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const target = document.activeElement ?? document.body;
    const left = await fireEvent.keyDown(target, { key, code: /^\d$/.test(key) ? `Digit${key}` : '' });
    if (left && key.length === 1 && target instanceof HTMLInputElement && target.type === 'text')
      await fireEvent.input(target, { target: { value: target.value + key } });
    if (left && key === 'Enter' && target instanceof HTMLButtonElement) await fireEvent.click(target);
    await tick();
    await new Promise((resolve) => setTimeout(resolve));
  }
}
async function open(once = false) {
  const shown = render(PaperEntry, { round: 'r' });
  await screen.findByTestId('entry-sheet');
  if (once) await fireEvent.click(screen.getByTestId('entry-twice'));
  return shown;
}
const stage = () => screen.getByTestId('entry-sheet').dataset['stage'];

test('a whole sheet is typed twice by keys alone, and the next one begins at once', async () => {
  await open();
  await press('2', '4', '5', 'Enter');
  expect(stage()).toBe('second');
  expect(document.querySelectorAll('[data-testid=entry-list] input:checked')).toHaveLength(0);
  await press('2', '4', '5');
  expect(saved()).toEqual([]);
  await press('Enter');
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', side: 'partner', answers: { q1: ['4'], q2: ['5'] } }]));
  await waitFor(() => expect(stage()).toBe('first'));
  expect(document.querySelectorAll('[data-testid=entry-list] input:checked')).toHaveLength(0);
  expect(screen.getByTestId('entry-entry side').contains(document.activeElement)).toBe(true);
  expect(screen.getByTestId('entry-count').textContent).toContain('1 feuille saisie');
  expect(status.message).toContain('La feuille est enregistrée');
  await press('1', '1', '1', 'Enter', '1', '1', '1', 'Enter');
  await waitFor(() => expect(saved()).toHaveLength(2));
});

test('a difference is shown and settled before anything is sent', async () => {
  await open();
  await press('1', '4', '5', 'Enter', '1', '2', '5', 'Enter');
  await waitFor(() => expect(stage()).toBe('settle'));
  expect(saved()).toEqual([]);
  expect(screen.getByTestId('entry-differences').textContent).toContain('1 endroit');
  const difference = screen.getByTestId('entry-entry settle q1');
  expect(difference.textContent?.replaceAll(/\s+/g, ' ')).toContain('Première saisie : 4');
  expect(difference.textContent?.replaceAll(/\s+/g, ' ')).toContain('Deuxième saisie : 2');
  expect(screen.queryByTestId('entry-entry settle q2')).toBeNull();
  await fireEvent.click(screen.getByTestId('entry-end'));
  expect(saved()).toEqual([]);
  expect(screen.getByTestId('entry-left').textContent).toContain('1 point à vérifier');
  await press('2', 'Enter');
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', side: 'team', answers: { q1: ['2'], q2: ['5'] } }]));
});

test('a difference is settled by typing again', async () => {
  await open();
  await press('1', '4', '5', 'Enter', '1', '4', ' ', 'Enter');
  await waitFor(() => expect(stage()).toBe('settle'));
  expect(screen.getByTestId('entry-entry settle q2').textContent).toContain('pas de réponse');
  await press('3', '3', 'Enter');
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', side: 'team', answers: { q1: ['4'], q2: ['3'] } }]));
});

test('whose sheet it is is compared too', async () => {
  asked = toAnswer([question(1, SCALE)], { by_category: true });
  await open();
  await press('2', '3', '4', 'Enter', '1', '4', 'Enter');
  await waitFor(() => expect(stage()).toBe('settle'));
  await press('1');
  // With the partner the kind of partner is asked, which only one pass holds.
  expect(screen.getByTestId('entry-entry settle entry category')).toBeTruthy();
  await press('1', 'Enter');
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', side: 'partner', category: 'association', answers: { q1: ['4'] } }]));
});

test('Space means that the sheet gives no answer, which is not the same as not typed yet', async () => {
  await open(true);
  await press('1', '4');
  await fireEvent.click(screen.getByTestId('entry-end'));
  expect(saved()).toEqual([]);
  expect(screen.getByTestId('entry-left').textContent).toContain('1 question');
  expect(screen.getByTestId('entry-q2').contains(document.activeElement)).toBe(true);
  await press(' ');
  expect(screen.getByTestId<HTMLInputElement>('entry-q2-nothing').checked).toBe(true);
  await press('Enter');
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', side: 'team', answers: { q1: ['4'] } }]));
});

test('a sheet without any answer is not sent', async () => {
  await open(true);
  await press('1', '0', '0', 'Enter');
  expect(screen.getByTestId('entry-empty')).toBeTruthy();
  expect(saved()).toEqual([]);
});

test('what is typed into a field keeps its digits and spaces', async () => {
  const words: AnswerKind = { kind: 'words', lines: false, longest: null };
  const amount: AnswerKind = { kind: 'number', whole: true, least: '0', greatest: '120' };
  asked = toAnswer([question(1, words), question(2, amount), question(3, { kind: 'date' }), question(4, words)]);
  await open(true);
  await press('1', ...'10 rue 5', 'Enter', ...'130', 'Enter');
  expect(screen.getByTestId('entry-q2').textContent).toContain('en dehors');
  await fireEvent.input(screen.getByTestId('entry-q2-typed'), { target: { value: '' } });
  await press(...'30', 'Enter', ...'30/6/2027', 'Enter', 'Enter', 'Enter');
  await waitFor(() =>
    expect(saved()).toEqual([{ round_id: 'r', side: 'team', answers: { q1: ['10 rue 5'], q2: ['30'], q3: ['2027-06-30'] } }]),
  );
});

test('of several answers each key ticks one, and Enter goes on', async () => {
  asked = toAnswer([question(1, choices(['a', 'b', 'aucun'], { several: true, own_words: true })), question(2, { kind: 'yes_no' })]);
  await open(true);
  await press('1', '3', '1', '2', '1', '4', ...'le 3e', 'Enter', '2', 'Enter');
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', side: 'team', answers: { q1: ['b', { own: 'le 3e' }], q2: ['false'] } }]));
});

test('Enter leaves no question behind that is still to be chosen', async () => {
  await open(true);
  await press('Enter', '1', 'Enter', '4', '5', 'Enter');
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', side: 'team', answers: { q1: ['4'], q2: ['5'] } }]));
});

test('Backspace goes back, and a key corrects', async () => {
  await open(true);
  await press('1', '4', 'Backspace', '2', '3', 'Enter');
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', side: 'team', answers: { q1: ['2'], q2: ['3'] } }]));
});

test('the mouse does what the keys do', async () => {
  await open(true);
  await fireEvent.click(screen.getByTestId('entry-entry side-partner'));
  await fireEvent.click(screen.getByTestId('entry-q1-3'));
  await fireEvent.click(screen.getByTestId('entry-q2-nothing'));
  await fireEvent.click(screen.getByTestId('entry-end'));
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', side: 'partner', answers: { q1: ['3'] } }]));
});

test('what is not asked is skipped, and keys that come before that is known are not lost', async () => {
  asked = toAnswer(
    [question(1, { kind: 'yes_no' }), question(2, SCALE), question(3, { kind: 'words', lines: false, longest: null })],
    {},
    true,
  );
  await open(true);
  await press('1');
  for (const key of ['2', '1', '2']) void fireEvent.keyDown(document.activeElement ?? document.body, { key, code: `Digit${key}` });
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('entry-q3-typed').value).toBe('12'));
  expect(screen.queryByTestId('entry-q2')).toBeNull();
  await press('Enter', 'Enter');
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', side: 'team', answers: { q1: ['false'], q3: ['12'] } }]));
});

test('a question that only one pass asked is settled once it is known to be asked', async () => {
  asked = toAnswer([question(1, { kind: 'yes_no' }), question(2, SCALE), question(3, SCALE)], {}, true);
  await open();
  await press('1', '1', '4', '5', 'Enter', '1', '2', '5', 'Enter');
  await waitFor(() => expect(stage()).toBe('settle'));
  expect(screen.queryByTestId('entry-entry settle q2')).toBeNull();
  await press('1');
  expect(await screen.findByTestId('entry-entry settle q2')).toBeTruthy();
  await press('1', 'Enter');
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', side: 'team', answers: { q1: ['true'], q2: ['4'], q3: ['5'] } }]));
});

test('an answer that is refused is shown to be typed again', async () => {
  await open(true);
  refusal = { code: 'invalid_record', fields: [{ field: 'answers.q2', problem: 'unknown_choice' }] };
  await press('1', '4', '5', 'Enter');
  await waitFor(() => expect(stage()).toBe('settle'));
  expect(screen.getByTestId('entry-q2').textContent).toContain('ne fait pas partie des choix');
  refusal = null;
  await press('3', 'Enter');
  await waitFor(() => expect(saved().at(-1)).toEqual({ round_id: 'r', side: 'team', answers: { q1: ['4'], q2: ['3'] } }));
});

test('a sheet on which a needed answer is missing counts as it was handed in', async () => {
  asked = toAnswer([question(1, SCALE, { required: true }), question(2, SCALE)]);
  await open(true);
  await press('1', '0', '2');
  expect(screen.getByTestId('entry-incomplete')).toBeTruthy();
  await press('Enter');
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', side: 'team', answers: { q2: ['2'] }, unfinished: true }]));
});

test('a half entered sheet is no draft, and is not left without asking', async () => {
  await open();
  await press('1', '4');
  go({ screen: 'today' });
  expect(whereabouts.arrivals).toBeGreaterThan(0);
  const arrivals = whereabouts.arrivals;
  await fireEvent.click(await screen.findByTestId('confirm-no'));
  await waitFor(() => expect(screen.queryByTestId('confirm')).toBeNull());
  expect(whereabouts.arrivals).toBe(arrivals);
  expect(screen.getByTestId<HTMLInputElement>('entry-q1-4').checked).toBe(true);
  await fireEvent.click(screen.getByTestId('entry-finish'));
  await fireEvent.click(await screen.findByTestId('confirm-yes'));
  expect(whereabouts.place).toEqual({ screen: 'round', id: 'r' });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(calls.mock.calls.map(([name]) => name)).not.toContain('draft_save');
});

test('who stays on the sheet goes on with the question where she was', async () => {
  await open();
  await press('1', '4');
  const finish = screen.getByTestId('entry-finish');
  finish.focus();
  await fireEvent.click(finish);
  await fireEvent.click(await screen.findByTestId('confirm-no'));
  await waitFor(() => expect(screen.getByTestId('entry-q2').contains(document.activeElement)).toBe(true));
  await press('5');
  expect(screen.getByTestId<HTMLInputElement>('entry-q2-5').checked).toBe(true);
  await press('Backspace');
  // Escape closes a dialog as its own button does.
  await fireEvent.click(screen.getByTestId('entry-discard'));
  await fireEvent.click(await screen.findByTestId('dialog-close'));
  await waitFor(() => expect(screen.queryByTestId('confirm')).toBeNull());
  await press('3');
  expect(screen.getByTestId<HTMLInputElement>('entry-q2-3').checked).toBe(true);
});

test('locking never asks', async () => {
  await open();
  await press('1', '4');
  const arrivals = whereabouts.arrivals;
  whereabouts.reset();
  expect(whereabouts.arrivals).toBe(arrivals + 1);
  expect(screen.queryByTestId('confirm')).toBeNull();
});

test('an answer that is no longer offered is typed again, and the others keep their keys', async () => {
  asked = toAnswer([question(1, SCALE), question(3, choices(['x', 'y', 'z'], { several: true }))], {}, true);
  await open(true);
  await press('1', '4', '1', 'Enter');
  offered = { q3: ['y', 'z'] };
  await press('Backspace', 'Backspace', '5');
  expect(screen.queryByTestId('entry-q3-x')).toBeNull();
  await press('Enter');
  expect(saved()).toEqual([]);
  await press('3', 'Enter', 'Enter');
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', side: 'team', answers: { q1: ['5'], q3: ['z'] } }]));
});

test('no key answers from under a dialog or from elsewhere in the window', async () => {
  await open();
  await press('1');
  await fireEvent.click(screen.getByTestId('entry-discard'));
  await screen.findByTestId('confirm');
  await press('4');
  expect(document.querySelectorAll('[data-testid^=entry-q1] input:checked')).toHaveLength(0);
  await fireEvent.click(screen.getByTestId('confirm-yes'));
  await waitFor(() => expect(document.querySelectorAll('[data-testid=entry-list] input:checked')).toHaveLength(0));
});

test('the sheet and its differences meet the rules that axe can check', async () => {
  const words: AnswerKind = { kind: 'words', lines: true, longest: null };
  asked = toAnswer([question(1, SCALE), question(2, choices(['a', 'b'], { several: true })), question(3, words)], { by_category: true });
  const { container } = await open();
  const rules = { region: { enabled: false }, 'color-contrast': { enabled: false } };
  const found = async () => (await axe.run(container, { rules })).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  await press('2');
  expect(await found()).toEqual([]);
  await press('1', '4', '1', 'Enter', 'Enter', 'Enter', '1', '5', '2', 'Enter', 'Enter', 'Enter');
  await waitFor(() => expect(stage()).toBe('settle'));
  expect(await found()).toEqual([]);
});
