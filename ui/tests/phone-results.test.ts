import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import type { OpenPhoneResults, PhoneResults as Found } from '../src/lib/commands';
import PhoneResults from '../src/components/PhoneResults.svelte';
import { speak } from './speak';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown }));
const calls = vi.mocked(call);

/** Five sheets, three of which do not say whose they are. */
const readFor = ({ side }: OpenPhoneResults): Found => ({
  file_name: 'reponses.xlsx',
  team: side === 'team' ? 4 : 1,
  partners: side === 'partner' ? 4 : 1,
  without_side: 3,
  refused: [],
  refused_count: 0,
  not_understood: [],
});
let chosen = true;

beforeAll(() => speak('fr'));
beforeEach(() => {
  chosen = true;
  calls.mockReset();
  calls.mockImplementation(((name: string, request: OpenPhoneResults) => {
    if (name === 'phone_results_open') return Promise.resolve(chosen ? readFor(request) : null);
    return Promise.resolve({ taken: 5, known: 0 });
  }) as never);
});
const opened = () => calls.mock.calls.filter(([name]) => name === 'phone_results_open').map(([, request]) => request);

test('whose voice the sheets are that do not say it is asked where they were found', async () => {
  render(PhoneResults, { round: 'r' });
  expect(screen.queryByTestId('phone-side')).toBeNull();
  await fireEvent.click(screen.getByTestId('phone-open'));
  const dialog = within(await screen.findByTestId('phone-found'));
  dialog.getByText('3 feuilles ne disent pas qui répond.');
  dialog.getByTestId('phone-take');

  await fireEvent.click(dialog.getByTestId('phone-side-partner'));
  // What was read for nobody's voice cannot be taken for the partners': the file is read once more.
  expect(dialog.queryByTestId('phone-take')).toBeNull();
  await fireEvent.click(dialog.getByTestId('phone-read-again'));
  const counts = await dialog.findByText(/4 des partenaires/);
  await waitFor(() => expect(document.activeElement).toBe(counts));
  expect(dialog.getByTestId<HTMLInputElement>('phone-side-partner').checked).toBe(true);
  await fireEvent.click(dialog.getByTestId('phone-take'));
  await waitFor(() => expect(screen.queryByTestId('phone-found')).toBeNull());
  expect(opened()).toEqual([
    { round_id: 'r', side: null },
    { round_id: 'r', side: 'partner' },
  ]);

  // Another file begins anew.
  await fireEvent.click(screen.getByTestId('phone-open'));
  await screen.findByTestId('phone-found');
  expect(screen.getByTestId<HTMLInputElement>('phone-side-none').checked).toBe(true);
});

test('who chooses no file the second time keeps what was found', async () => {
  const { container } = render(PhoneResults, { round: 'r' });
  await fireEvent.click(screen.getByTestId('phone-open'));
  await fireEvent.click(await screen.findByTestId('phone-side-team'));
  chosen = false;
  await fireEvent.click(screen.getByTestId('phone-read-again'));
  await waitFor(() => expect(opened()).toHaveLength(2));
  await fireEvent.click(screen.getByTestId('phone-side-none'));
  screen.getByTestId('phone-take');
  const found = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(found.violations.map(({ id }) => id)).toEqual([]);
});
