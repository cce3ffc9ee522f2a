import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import { whereabouts } from '../src/lib/place.svelte';
import SelfAssessment from '../src/screens/SelfAssessment.svelte';
import { speak } from './speak';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);

const question = (number: number) => ({
  block: 'question',
  id: `q${number}`,
  number,
  text: `J’écoute (${number})`,
  hint: '',
  required: false,
  read_only: false,
  initial: [],
  answer: {
    kind: 'choices',
    choices: ['1', '5'].map((code) => ({ code, label: `réponse ${code}`, exclusive: false })),
    several: false,
    own_words: false,
  },
});
const scale = { kind: 'common', low: 10, high: 50 };
const own = {
  values: [
    { id: 'duties', scale, mean: 30, low: ['q1'] },
    { id: 'qualities', scale, mean: null, low: [] },
  ],
  labels: {
    dimensions: { duties: 'Ce que je fais', qualities: 'Comment je suis' },
    items: { q1: { text: 'J’écoute (1)', choices: {} }, q2: { text: 'J’écoute (2)', choices: {} } },
  },
};

beforeAll(() => speak('fr'));
beforeEach(() => {
  whereabouts.reset();
  whereabouts.go({ screen: 'self-assessment', reference: 'mon-role' });
  calls.mockReset();
  calls.mockImplementation(((name: string) => {
    const sections = [{ id: 's', title: 'Ce que je fais', blocks: [question(1), question(2)] }];
    if (name === 'questionnaire_preview')
      return Promise.resolve({ title: 'Mon rôle', licence: '', languages: ['fr'], has_simpler: false, conditional: false, sections });
    return name === 'self_assess' ? Promise.resolve(own) : Promise.reject(new Error(`${name} is no call of this screen`));
  }) as never);
});

async function look() {
  await fireEvent.click(await screen.findByTestId('answer-1-1'));
  await fireEvent.click(screen.getByTestId('answer-2-5'));
  await fireEvent.click(screen.getByTestId('self-look'));
  return screen.findByTestId('self-result');
}

test('who answers for herself sees at once where she stands and what she could take up again', async () => {
  const { container } = render(SelfAssessment, { reference: 'mon-role' });
  const result = await look();
  expect(calls).toHaveBeenCalledWith('self_assess', { reference: 'mon-role', answers: { q1: ['1'], q2: ['5'] } });
  expect(result.textContent).toContain('3,0');
  expect(result.textContent).toContain('J’écoute (1)');
  expect(result.textContent).not.toContain('J’écoute (2)');
  expect(result.textContent).toContain('Trop peu');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Où j’en suis'));
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

test('a result goes as soon as an answer changes', async () => {
  render(SelfAssessment, { reference: 'mon-role' });
  await look();
  await fireEvent.click(screen.getByTestId('answer-1-5'));
  expect(screen.queryByTestId('self-result')).toBeNull();
});

test('a result of answers that changed while it was worked out is not shown', async () => {
  let tell: (found: unknown) => void = () => undefined;
  const before = calls.getMockImplementation();
  calls.mockImplementation(((name: string, request: never) =>
    name === 'self_assess' ? new Promise((resolve) => (tell = resolve)) : before?.(name as never, request)) as never);
  render(SelfAssessment, { reference: 'mon-role' });
  await fireEvent.click(await screen.findByTestId('answer-1-1'));
  await fireEvent.click(screen.getByTestId('self-look'));
  await fireEvent.click(screen.getByTestId('answer-1-5'));
  tell(own);
  await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('self-look').disabled).toBe(false));
  expect(screen.queryByTestId('self-result')).toBeNull();
});

test('nothing is kept: no draft, and leaving is asked first', async () => {
  render(SelfAssessment, { reference: 'mon-role' });
  await look();
  whereabouts.go({ screen: 'today' });
  await fireEvent.click(await screen.findByTestId('confirm-no'));
  expect(whereabouts.place).toEqual({ screen: 'self-assessment', reference: 'mon-role' });
  whereabouts.go({ screen: 'today' });
  await fireEvent.click(await screen.findByTestId('confirm-yes'));
  await waitFor(() => expect(whereabouts.place).toEqual({ screen: 'today' }));
  expect(new Set(calls.mock.calls.map(([name]) => name))).toEqual(new Set(['questionnaire_preview', 'self_assess']));
});
