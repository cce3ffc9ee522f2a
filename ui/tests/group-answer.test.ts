import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import { whereabouts } from '../src/lib/place.svelte';
import { status } from '../src/lib/status.svelte';
import GroupAnswer from '../src/screens/GroupAnswer.svelte';
import { speak } from './speak';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);

const question = (number: number) => ({
  block: 'question',
  id: `q${number}`,
  number,
  text: `Énoncé ${number}`,
  hint: '',
  required: false,
  read_only: false,
  initial: [],
  answer: {
    kind: 'choices',
    choices: ['peu', 'assez', 'bien'].map((code) => ({ code, label: code, exclusive: false })),
    several: false,
    own_words: false,
  },
});

let conditional = false;
let refusal: unknown;
const saved = () => calls.mock.calls.filter(([name]) => name === 'group_answer_save').map(([, request]) => request);

beforeAll(() => speak('fr'));
beforeEach(() => {
  [conditional, refusal] = [false, null];
  whereabouts.reset();
  calls.mockReset();
  calls.mockImplementation(((name: string, request: { answers: Record<string, string[]> }) => {
    if (name === 'questionnaire_read') {
      const sections = [{ id: 's', title: 'Objectifs', blocks: [question(1), question(2)] }];
      const questionnaire = { title: 'Bilan', licence: '', languages: ['fr'], has_simpler: false, conditional, sections };
      return Promise.resolve({ smallest_group: 5, by_category: false, questionnaire });
    }
    if (name === 'questionnaire_asked')
      return Promise.resolve({ ids: ['s', 'q1', ...(request.answers['q1']?.[0] === 'peu' ? ['q2'] : [])], offered: {} });
    if (name === 'round_read')
      return Promise.resolve({
        round: { partnership_id: 'p' },
        row: { title: 'Automne' },
        partnership_name: 'Nord',
        questionnaire_title: '',
      });
    return refusal && name === 'group_answer_save' ? Promise.reject(refusal) : Promise.resolve({});
  }) as never);
});

const pick = async (id: string, answer: string) =>
  fireEvent.click(within(await screen.findByTestId(`group-${id}`)).getByRole('radio', { name: answer }));

test('a group answers with one voice, and whoever sees it otherwise leaves a note', async () => {
  render(GroupAnswer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('group-voice-together'));
  await pick('q1', 'bien');
  const details = screen.getByTestId('group-q1-note').closest('details');
  expect(details?.open).toBe(false);
  expect(details?.textContent).toContain('sans nom');
  await fireEvent.click(screen.getByTestId('group-q1-otherwise'));
  await fireEvent.input(screen.getByTestId('group-q1-note'), { target: { value: 'Pas le soir.' } });
  await fireEvent.input(screen.getByTestId('group-q2-note'), { target: { value: '  ' } });
  expect(screen.getByTestId('group-left').textContent).toContain('1 question');
  await fireEvent.click(screen.getByTestId('group-save'));
  const request = { round_id: 'r', voice: 'together', answers: { q1: ['bien'] }, notes: { q1: 'Pas le soir.' } };
  await waitFor(() => expect(saved()).toEqual([request]));
  await waitFor(() => expect(whereabouts.place).toEqual({ screen: 'round', id: 'r' }));
  expect(status.message).toContain('scellée');
  expect(calls.mock.calls.map(([name]) => name)).not.toContain('draft_save');
});

test('nothing is sent before it is said who answers, nor without an answer', async () => {
  render(GroupAnswer, { round: 'r' });
  await pick('q1', 'peu');
  await fireEvent.click(screen.getByTestId('group-save'));
  expect(screen.getByRole('alert').textContent).toContain('qui répond');
  expect(document.activeElement).toBe(screen.getByTestId('group-voice-together'));
  expect(saved()).toEqual([]);
});

test('what is said of the seal and of a later answer stands before the questions', async () => {
  render(GroupAnswer, { round: 'r' });
  const words = (await screen.findByTestId('group-answer')).textContent ?? '';
  await screen.findByTestId('group-voice');
  expect(screen.getByTestId('group-answer').textContent).toMatch(/scellée jusqu’à la clôture.*remplace la précédente/);
  expect(words).toContain('Réponse commune');
});

test('what is not asked is neither shown nor sent', async () => {
  conditional = true;
  render(GroupAnswer, { round: 'r' });
  await pick('q1', 'peu');
  await fireEvent.click(screen.getByTestId('group-voice-team'));
  await pick('q2', 'assez');
  await fireEvent.input(screen.getByTestId('group-q2-note'), { target: { value: 'Non.' } });
  await pick('q1', 'bien');
  await waitFor(() => expect(screen.queryByTestId('group-q2')).toBeNull());
  await fireEvent.click(screen.getByTestId('group-save'));
  await waitFor(() => expect(saved()).toEqual([{ round_id: 'r', voice: 'team', answers: { q1: ['bien'] }, notes: {} }]));
});

test('a refused answer stays and says why', async () => {
  render(GroupAnswer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('group-voice-partner'));
  await pick('q1', 'bien');
  refusal = { code: 'invalid_record', fields: [{ field: 'answers.q2', problem: 'missing' }] };
  await fireEvent.click(screen.getByTestId('group-save'));
  await screen.findByTestId('error-notice');
  expect(screen.getByTestId('group-q2').textContent).toContain('nécessaire');
  expect(within(screen.getByTestId('group-q1')).getByRole<HTMLInputElement>('radio', { name: 'bien' }).checked).toBe(true);
});

test('what the group answered is not left without asking', async () => {
  render(GroupAnswer, { round: 'r' });
  await pick('q1', 'bien');
  await fireEvent.click(screen.getByTestId('group-back'));
  await screen.findByTestId('confirm');
  expect(whereabouts.place).toEqual({ screen: 'today' });
  await fireEvent.click(screen.getByTestId('confirm-yes'));
  expect(whereabouts.place).toEqual({ screen: 'round', id: 'r' });
});

test('the group answer meets the rules that axe can check', async () => {
  const { container } = render(GroupAnswer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('group-q1-otherwise'));
  const found = await axe.run(container, { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
