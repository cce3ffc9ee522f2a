import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import { speak } from './speak';
import Answer from '../src/screens/Answer.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onSessionLocked: () => undefined }));
const calls = vi.mocked(call);

const questionnaire = {
  title: 'Bilan du partenariat',
  licence: 'CC BY 4.0',
  dimensions: [
    {
      id: 'objectives',
      title: 'Objectifs clairs',
      questions: [
        { id: 'q1', text: 'Je sais où nous allons.', dimension: 'objectives' },
        { id: 'q2', text: 'Je sais où nous en sommes.', dimension: 'objectives' },
      ],
    },
  ],
  options: ['1', '2', '3', '4', '5', 'unknown'].map((code) => ({ code, label: code })),
};

beforeAll(() => speak('fr'));
beforeEach(() => {
  calls.mockReset();
  calls.mockImplementation(((name: string) => {
    if (name === 'questionnaire_read') return Promise.resolve(questionnaire);
    if (name === 'round_read') return Promise.resolve({ round: { questionnaire: { smallest_group: 5 } } });
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
  expect(calls).toHaveBeenCalledWith('response_save', { round_id: 'r', side: 'partner', answers: { q1: '4', q2: 'unknown' } });
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
