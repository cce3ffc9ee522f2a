import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import type { AnswerKind, Block, QuestionnaireView, ToAnswer } from '../src/lib/commands';
import { session } from '../src/lib/session.svelte';
import { speak } from './speak';
import Answer from '../src/screens/Answer.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);

const choices = ['1', '2', '3', '4', '5', 'unknown'].map((code) => ({ code, label: code, exclusive: false }));
const asked = (id: string, number: number, text: string, answer: AnswerKind, required = false): Block => ({
  block: 'question',
  id,
  number,
  text,
  hint: '',
  required,
  read_only: false,
  initial: [],
  answer,
});
const scale: AnswerKind = { kind: 'choices', choices, several: false, own_words: false };
const questionnaire: QuestionnaireView = {
  title: 'Bilan du partenariat',
  licence: 'CC BY 4.0',
  languages: ['fr'],
  has_simpler: true,
  conditional: false,
  sections: [
    {
      id: 'objectives',
      title: 'Objectifs clairs',
      blocks: [asked('q1', 1, 'Je sais où nous allons.', scale), asked('q2', 2, 'Je sais où nous en sommes.', scale)],
    },
  ],
};
let toAnswer: ToAnswer;

beforeAll(() => speak('fr'));
beforeEach(() => {
  calls.mockReset();
  toAnswer = { smallest_group: 5, by_category: false, questionnaire };
  calls.mockImplementation(((name: string) => {
    if (name === 'questionnaire_read') return Promise.resolve(toAnswer);
    return Promise.resolve({});
  }) as never);
});

test('the next person finds an empty sheet and nothing of the one before', async () => {
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-partner'));
  await fireEvent.click(screen.getByTestId('answer-large'));
  await fireEvent.click(screen.getByTestId('answer-1-4'));
  await fireEvent.click(screen.getByTestId('answer-2-unknown'));
  await fireEvent.click(screen.getByTestId('answer-send'));
  await screen.findByTestId('answer-thanks');
  expect(calls).toHaveBeenCalledWith('response_save', {
    round_id: 'r',
    side: 'partner',
    category: null,
    answers: { q1: ['4'], q2: ['unknown'] },
    unfinished: false,
  });
  expect(document.querySelectorAll('input[type=radio]')).toHaveLength(0);

  await fireEvent.click(screen.getByTestId('answer-next'));
  await screen.findByTestId('answer-side-team');
  expect(screen.queryByTestId('answer-send')).toBeNull();
  expect(screen.getByTestId<HTMLInputElement>('answer-large').checked).toBe(false);
  await fireEvent.click(screen.getByTestId('answer-side-team'));
  expect(document.querySelectorAll('input[type=radio]').length).toBeGreaterThan(0);
  expect(document.querySelectorAll('input[type=radio]:checked')).toHaveLength(0);
});

test('answers never become a draft', async () => {
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  await fireEvent.click(screen.getByTestId('answer-1-2'));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(calls.mock.calls.map(([name]) => name)).not.toContain('draft_save');
});

test('answers that are refused stay on the sheet', async () => {
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  await fireEvent.click(screen.getByTestId('answer-1-2'));
  calls.mockImplementation((() => Promise.reject({ code: 'round_not_open' })) as never);
  await fireEvent.click(screen.getByTestId('answer-send'));
  await screen.findByTestId('error-notice');
  expect(screen.getByTestId<HTMLInputElement>('answer-1-2').checked).toBe(true);
});

test('the sheet meets the rules that axe can check', async () => {
  const { container } = render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  await waitFor(() => expect(screen.getByTestId('answer-send')).toBeTruthy());
  const found = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    // jsdom draws nothing: colours are checked on the real window.
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('each kind of question has its own way to answer', async () => {
  const blocks = [
    asked('some', 1, 'Lesquels ?', {
      kind: 'choices',
      choices: [...choices.slice(0, 2), { code: 'none', label: 'Aucun', exclusive: true }],
      several: true,
      own_words: true,
    }),
    asked('yes', 2, 'Êtes-vous venu ?', { kind: 'yes_no' }),
    asked('count', 3, 'Combien de fois ?', { kind: 'number', whole: false, least: '0', greatest: null }),
    asked('words', 4, 'Autre chose ?', { kind: 'words', lines: true, longest: null }),
  ];
  toAnswer = { ...toAnswer, questionnaire: { ...questionnaire, sections: [{ id: 's', title: '', blocks }] } };
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  await fireEvent.click(screen.getByTestId('answer-1-1'));
  await fireEvent.click(screen.getByTestId('answer-1-none'));
  expect(screen.getByTestId<HTMLInputElement>('answer-1-1').checked).toBe(false);
  await fireEvent.click(screen.getByTestId('answer-1-2'));
  await fireEvent.input(screen.getByTestId('answer-1-own'), { target: { value: 'le bus' } });
  await fireEvent.click(screen.getByTestId('answer-2-false'));
  await fireEvent.input(screen.getByTestId('answer-3'), { target: { value: '2,5' } });
  await fireEvent.input(screen.getByTestId('answer-4'), { target: { value: 'Merci.' } });
  await fireEvent.click(screen.getByTestId('answer-send'));
  await screen.findByTestId('answer-thanks');
  const sent = calls.mock.calls.find(([name]) => name === 'response_save')?.[1] as { answers: unknown };
  expect(sent.answers).toEqual({ some: ['2', { own: 'le bus' }], yes: ['false'], count: ['2.5'], words: ['Merci.'] });
});

test('what is not asked is neither shown nor sent', async () => {
  const blocks = [
    asked('came', 1, 'Êtes-vous venu ?', { kind: 'yes_no' }),
    asked('why', 2, 'Pourquoi ?', { kind: 'words', lines: false, longest: null }),
  ];
  toAnswer = { ...toAnswer, questionnaire: { ...questionnaire, conditional: true, sections: [{ id: 's', title: '', blocks }] } };
  calls.mockImplementation(((name: string, request: { answers: Record<string, string[]> }) => {
    if (name === 'questionnaire_read') return Promise.resolve(toAnswer);
    if (name === 'questionnaire_asked')
      return Promise.resolve({ ids: request.answers['came']?.[0] === 'false' ? ['came', 'why'] : ['came'], offered: {} });
    return Promise.resolve({});
  }) as never);
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  await waitFor(() => expect(screen.queryByTestId('answer-2')).toBeNull());
  await fireEvent.click(screen.getByTestId('answer-1-false'));
  await fireEvent.input(await screen.findByTestId('answer-2'), { target: { value: 'malade' } });
  await fireEvent.click(screen.getByTestId('answer-1-true'));
  await waitFor(() => expect(screen.queryByTestId('answer-2')).toBeNull());
  await fireEvent.click(screen.getByTestId('answer-send'));
  await screen.findByTestId('answer-thanks');
  const sent = calls.mock.calls.find(([name]) => name === 'response_save')?.[1] as { answers: unknown };
  expect(sent.answers).toEqual({ came: ['true'] });
});

test('an answer that is missing is said at its question, and one question can be shown at a time', async () => {
  const blocks = [asked('q1', 1, 'Un', scale), asked('q2', 2, 'Deux', scale, true)];
  toAnswer = { ...toAnswer, questionnaire: { ...questionnaire, sections: [{ id: 's', title: '', blocks }] } };
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  await fireEvent.change(screen.getByTestId('answer-layout'), { target: { value: 'single' } });
  expect(screen.queryByTestId('answer-2-1')).toBeNull();
  await fireEvent.click(screen.getByTestId('answer-1-3'));
  await fireEvent.click(screen.getByTestId('answer-forward'));
  calls.mockImplementation((() =>
    Promise.reject({ code: 'invalid_record', fields: [{ field: 'answers.q2', problem: 'missing' }] })) as never);
  await fireEvent.click(await screen.findByTestId('answer-send'));
  await waitFor(() => expect(screen.getByTestId('question-q2').textContent).toContain('Cette réponse est nécessaire'));
});

test('who stops before the end decides what becomes of the answers', async () => {
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-partner'));
  await fireEvent.click(screen.getByTestId('answer-1-4'));
  await fireEvent.click(screen.getByTestId('answer-discard'));
  await fireEvent.click(await screen.findByTestId('answer-give-up-keep'));
  await screen.findByTestId('answer-thanks');
  const sent = calls.mock.calls.find(([name]) => name === 'response_save')?.[1];
  expect(sent).toMatchObject({ answers: { q1: ['4'] }, unfinished: true });
});

test('a partner may say of which kind, or not', async () => {
  toAnswer = { ...toAnswer, by_category: true };
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-partner'));
  await fireEvent.click(await screen.findByTestId('answer-category-carer'));
  await fireEvent.click(screen.getByTestId('answer-category-go'));
  await fireEvent.click(await screen.findByTestId('answer-1-4'));
  await fireEvent.click(screen.getByTestId('answer-send'));
  await screen.findByTestId('answer-thanks');
  expect(calls.mock.calls.find(([name]) => name === 'response_save')?.[1]).toMatchObject({ side: 'partner', category: 'carer' });
});

test('Enter in a field hands nothing in, and a day that is none is said and not lost', async () => {
  const blocks = [
    asked('day', 1, 'Quel jour ?', { kind: 'date' }),
    asked('word', 2, 'Un mot ?', { kind: 'words', lines: false, longest: null }),
  ];
  toAnswer = { ...toAnswer, questionnaire: { ...questionnaire, sections: [{ id: 's', title: '', blocks }] } };
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  await fireEvent.input(screen.getByTestId('answer-1'), { target: { value: '31/02/2026' } });
  const pressed = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  screen.getByTestId('answer-2').dispatchEvent(pressed);
  expect(pressed.defaultPrevented).toBe(true);
  await fireEvent.click(screen.getByTestId('answer-send'));
  await screen.findByTestId('answer-thanks');
  const sent = calls.mock.calls.find(([name]) => name === 'response_save')?.[1];
  expect(sent).toMatchObject({ answers: { day: ['31/02/2026'] } });
});

test('of a sheet that is left, what cannot be taken is left out and the rest counts', async () => {
  const blocks = [asked('count', 1, 'Combien ?', { kind: 'number', whole: true, least: '0', greatest: '5' }), asked('q1', 2, 'Un', scale)];
  toAnswer = { ...toAnswer, questionnaire: { ...questionnaire, sections: [{ id: 's', title: '', blocks }] } };
  const saved: unknown[] = [];
  calls.mockImplementation(((name: string, request: { answers: Record<string, string[]> }) => {
    if (name === 'questionnaire_read') return Promise.resolve(toAnswer);
    if (request.answers['count'])
      return Promise.reject({ code: 'invalid_record', fields: [{ field: 'answers.count', problem: 'out_of_range' }] });
    saved.push(request.answers);
    return Promise.resolve({});
  }) as never);
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  await fireEvent.input(screen.getByTestId('answer-1'), { target: { value: '99' } });
  await fireEvent.click(screen.getByTestId('answer-2-4'));
  await fireEvent.click(screen.getByTestId('answer-discard'));
  await fireEvent.click(await screen.findByTestId('answer-give-up-keep'));
  await screen.findByTestId('answer-thanks');
  expect(saved).toEqual([{ q1: ['4'] }]);
});

test('an answer that was chosen by mistake can be taken back', async () => {
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  await fireEvent.click(screen.getByTestId('answer-1-4'));
  await fireEvent.click(screen.getByTestId('answer-1-take-back'));
  expect(screen.getByTestId<HTMLInputElement>('answer-1-4').checked).toBe(false);
});

test('large letters reach the way out too, and the next person begins without them', async () => {
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-large'));
  const footer = screen.getByTestId('answer-leave').closest('footer');
  expect(footer?.classList.contains('large')).toBe(true);
  await fireEvent.click(screen.getByTestId('answer-side-team'));
  await fireEvent.click(screen.getByTestId('answer-1-4'));
  await fireEvent.click(screen.getByTestId('answer-send'));
  await fireEvent.click(await screen.findByTestId('answer-next'));
  expect(footer?.classList.contains('large')).toBe(false);
});

test('in the table an answer can be taken back too, and what does not scroll is no stop of Tab', async () => {
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  await fireEvent.change(screen.getByTestId('answer-layout'), { target: { value: 'grid' } });
  expect(screen.queryByTestId('answer-1-take-back')).toBeNull();
  await fireEvent.click(screen.getByTestId('answer-1-4'));
  const back = screen.getByTestId('answer-1-take-back');
  expect(back.textContent).toMatch(/^Effacer cette réponse \(.+\)$/);
  await fireEvent.click(back);
  expect(screen.getByTestId<HTMLInputElement>('answer-1-4').checked).toBe(false);
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('radiogroup'));
  expect(document.querySelector('.scroll[tabindex]')).toBeNull();
});

test('nothing that a person can press loads a half-filled sheet anew', async () => {
  const blocks = [asked('q1', 1, 'Un', scale), asked('words', 2, 'Autre chose ?', { kind: 'words', lines: true, longest: null })];
  toAnswer = { ...toAnswer, questionnaire: { ...questionnaire, sections: [{ id: 's', title: '', blocks }] } };
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  // What was prevented is answered with false.
  const keys = [{ key: 'F5' }, { key: 'F5', ctrlKey: true }, { key: 'r', ctrlKey: true }, { key: 'R', ctrlKey: true, shiftKey: true }];
  for (const pressed of keys) expect(await fireEvent.keyDown(screen.getByTestId('answer-1-2'), pressed)).toBe(false);
  expect(await fireEvent.keyDown(screen.getByTestId('answer-2'), { key: 'r' })).toBe(true);
  expect(await fireEvent.contextMenu(screen.getByTestId('answer-sheet'))).toBe(false);
  expect(await fireEvent.contextMenu(screen.getByTestId('answer-1-2'))).toBe(false);
  expect(await fireEvent.contextMenu(screen.getByTestId('answer-2'))).toBe(true);
});

/** Two questions that hold an answer from the start, one whose answer is fixed, and one that holds none. */
function prefilled() {
  const held = (id: string, number: number, more: object) => ({ ...asked(id, number, id, scale), ...more }) as Block;
  const blocks = [
    held('fixed', 1, { read_only: true, initial: ['1'] }),
    held('early', 2, { initial: ['2'] }),
    held('free', 3, {}),
    held('late', 4, { initial: ['5'] }),
  ];
  toAnswer = { ...toAnswer, questionnaire: { ...questionnaire, sections: [{ id: 's', title: '', blocks }] } };
}
const saved = () => calls.mock.calls.filter(([name]) => name === 'response_save').map(([, request]) => request);

test('an answer that a question holds from the start counts when the sheet is handed in', async () => {
  prefilled();
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  // The one whose answer is fixed is not left open: nobody can answer it.
  await waitFor(() => expect(screen.getByTestId('answer-count').textContent).toContain('Il reste 1 question'));
  await fireEvent.click(screen.getByTestId('answer-send'));
  await screen.findByTestId('answer-thanks');
  expect(saved()).toMatchObject([{ answers: { fixed: ['1'], early: ['2'], late: ['5'] }, unfinished: false }]);
});

test('a sheet on which nobody touched anything has nothing to keep when it is left', async () => {
  prefilled();
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  await fireEvent.click(screen.getByTestId('answer-keep'));
  await fireEvent.click(screen.getByTestId('answer-discard'));
  expect((await screen.findByTestId('answer-give-up-dialog')).textContent).toContain('Vous n’avez encore rien répondu.');
  expect(screen.queryByTestId('answer-give-up-keep')).toBeNull();
  await session.lock();
  expect(saved()).toEqual([]);
});

test('of a sheet that is left, what a question held counts up to where the person came', async () => {
  prefilled();
  render(Answer, { round: 'r' });
  await fireEvent.click(await screen.findByTestId('answer-side-team'));
  await fireEvent.click(screen.getByTestId('answer-3-4'));
  await fireEvent.click(screen.getByTestId('answer-discard'));
  expect((await screen.findByTestId('answer-give-up-dialog')).textContent).toContain('Vous avez répondu à 2 questions.');
  await fireEvent.click(screen.getByTestId('answer-give-up-keep'));
  await screen.findByTestId('answer-thanks');
  expect(saved()).toMatchObject([{ answers: { fixed: ['1'], early: ['2'], free: ['4'] }, unfinished: true }]);
  expect(saved()[0]).not.toHaveProperty('answers.late');
});
