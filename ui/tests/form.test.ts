import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import { speak } from './speak';
import PartnershipNew from '../src/screens/PartnershipNew.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);

beforeAll(() => speak('fr'));
beforeEach(() => {
  calls.mockReset();
});

function answer(answers: Record<string, (request: unknown) => unknown>) {
  calls.mockImplementation(((name: string, request: unknown) => {
    const found = answers[name];
    if (!found) return Promise.resolve(name === 'draft_read' ? { content: null } : {});
    try {
      return Promise.resolve(found(request));
    } catch (thrown) {
      return Promise.reject(thrown);
    }
  }) as never);
}

test('a refused form keeps what was typed, and its summary takes the focus and leads to the field', async () => {
  answer({
    record_create: () => {
      throw { code: 'invalid_record', fields: [{ field: 'identity.name', problem: 'missing' }] };
    },
  });
  render(PartnershipNew);
  const purpose = screen.getByTestId<HTMLTextAreaElement>('identity.purpose');
  await fireEvent.input(purpose, { target: { value: 'Soigner mieux' } });
  await fireEvent.click(screen.getByTestId('save'));
  const summary = await screen.findByTestId('error-summary');
  await waitFor(() => expect(document.activeElement).toBe(summary));
  expect(purpose.value).toBe('Soigner mieux');
  const link = summary.querySelector('a');
  if (link) await fireEvent.click(link);
  const name = screen.getByTestId('identity.name');
  expect(document.activeElement).toBe(name);
  expect(name.getAttribute('aria-invalid')).toBe('true');
  const described = (name.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
  expect(described.join('').length).toBeGreaterThan(0);
});

test('a draft that was left is filled in and can be dropped', async () => {
  answer({
    draft_read: () => ({
      content: {
        identity: { name: 'Quartier Nord', purpose: '', population: '', territory: '' },
        period: { started_on: null, ended_on: null },
        participation: { aimed_level: null },
      },
    }),
  });
  render(PartnershipNew);
  await screen.findByTestId('draft-notice');
  const name = screen.getByTestId<HTMLInputElement>('identity.name');
  expect(name.value).toBe('Quartier Nord');
  await fireEvent.click(screen.getByTestId('draft-drop'));
  await waitFor(() => expect(name.value).toBe(''));
  expect(calls).toHaveBeenCalledWith('draft_drop', { form: 'partnership:new' });
});

test('the form meets the rules that axe can check', async () => {
  answer({});
  const { container } = render(PartnershipNew);
  const found = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    // jsdom draws nothing: colours are checked on the real window.
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
