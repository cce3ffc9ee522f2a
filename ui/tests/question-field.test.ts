import { fireEvent, render, screen, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import type { Question } from '../src/lib/commands';
import LikertGrid from '../src/components/LikertGrid.svelte';
import QuestionField from '../src/components/QuestionField.svelte';
import { speak } from './speak';

beforeAll(() => speak('fr'));

const choices = ['jamais', 'parfois', 'toujours'].map((code) => ({ code, label: code, exclusive: false }));
const question = (id: string, number: number, text: string, more: Partial<Question> = {}): Question => ({
  id,
  number,
  text,
  hint: '',
  required: false,
  read_only: false,
  initial: [],
  answer: { kind: 'choices', choices, several: false, own_words: false },
  ...more,
});
async function breaks(container: Element): Promise<unknown[]> {
  const found = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

test('each row of a grid is a group of radio buttons that is named by its statement', async () => {
  const answered: unknown[] = [];
  const { container } = render(LikertGrid, {
    questions: [
      question('q1', 1, 'Je suis écouté.', { required: true, hint: 'Ces six derniers mois.' }),
      question('q2', 2, 'Je suis informé.'),
    ],
    position: ({ number }: Question) => `Question ${number}`,
    answers: { q2: ['parfois'] },
    problems: { q1: 'Cette réponse est nécessaire.' },
    onanswer: (one: Question, value: unknown) => answered.push([one.id, value]),
  });
  const first = screen.getByRole('radiogroup', {
    name: 'Je suis écouté.',
    description: 'Ces six derniers mois. Cette réponse est nécessaire.',
  });
  expect(first.getAttribute('aria-required')).toBe('true');
  expect(first.getAttribute('aria-invalid')).toBe('true');
  const second = screen.getByRole('radiogroup', { name: 'Je suis informé.' });
  expect(second.getAttribute('aria-required')).toBe('false');
  expect(second.hasAttribute('aria-invalid')).toBe(false);
  expect(within(second).getByRole<HTMLInputElement>('radio', { name: 'parfois' }).checked).toBe(true);

  // The arrow keys go from one button to the next of the same name: one name for each row, and another for the next row.
  const names = [first, second].map(
    (row) =>
      new Set(
        within(row)
          .getAllByRole<HTMLInputElement>('radio')
          .map(({ name }) => name),
      ),
  );
  expect(names.map(({ size }) => size)).toEqual([1, 1]);
  expect([...(names[0] ?? [])]).not.toEqual([...(names[1] ?? [])]);

  await fireEvent.click(within(first).getByRole('radio', { name: 'toujours' }));
  expect(answered).toEqual([['q1', ['toujours']]]);
  expect(await breaks(container)).toEqual([]);
});

test.each([false, true])(
  'words of one’s own belong to the group of the choices and are described by the question (several: %s)',
  async (several) => {
    const written: unknown[] = [];
    const { container } = render(QuestionField, {
      question: question('q1', 1, 'Comment venez-vous ?', {
        hint: 'D’habitude.',
        answer: { kind: 'choices', choices, several, own_words: true },
      }),
      position: 'Question 1',
      value: undefined,
      onanswer: (value: unknown) => written.push(value),
    });
    const group = screen.getByRole('group', { name: 'Question 1 Comment venez-vous ?' });
    const words = within(group).getByRole('textbox', {
      name: 'Autre réponse, avec vos mots',
      description: 'Comment venez-vous ? D’habitude.',
    });
    await fireEvent.input(words, { target: { value: 'à vélo' } });
    expect(written).toEqual([[{ own: 'à vélo' }]]);
    expect(await breaks(container)).toEqual([]);
  },
);
