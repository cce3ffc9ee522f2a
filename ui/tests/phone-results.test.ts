import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import type { PhoneResults as Found } from '../src/lib/commands';
import PhoneResults from '../src/components/PhoneResults.svelte';
import { speak } from './speak';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown }));
const calls = vi.mocked(call);

/** Five sheets, three of which do not say whose they are. */
const FIVE: Found = {
  file_name: 'reponses.xlsx',
  team: 1,
  partners: 1,
  without_side: 3,
  refused: [],
  refused_count: 0,
  not_understood: [],
};
let read: Found | null = FIVE;

beforeAll(() => speak('fr'));
beforeEach(() => {
  read = FIVE;
  calls.mockReset();
  calls.mockImplementation(((name: string) => Promise.resolve(name === 'phone_results_open' ? read : { taken: 5, known: 0 })) as never);
});
const taken = () => calls.mock.calls.filter(([name]) => name === 'phone_results_take').map(([, request]) => request);

test('whose voice the sheets are that do not say it is asked where they were found', async () => {
  const { container } = render(PhoneResults, { round: 'r' });
  expect(screen.queryByTestId('phone-side')).toBeNull();
  await fireEvent.click(screen.getByTestId('phone-open'));
  const dialog = within(await screen.findByTestId('phone-found'));
  dialog.getByText('3 feuilles ne disent pas qui répond.');
  const found = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await fireEvent.click(dialog.getByTestId('phone-side-partner'));
  await fireEvent.click(dialog.getByTestId('phone-take'));
  await waitFor(() => expect(screen.queryByTestId('phone-found')).toBeNull());
  expect(taken()).toEqual([{ side: 'partner' }]);

  // Another file begins anew.
  await fireEvent.click(screen.getByTestId('phone-open'));
  await fireEvent.click(await screen.findByTestId('phone-take'));
  await waitFor(() => expect(taken()).toEqual([{ side: 'partner' }, { side: null }]));
});

test('sheets without any voice can be taken only once it is said whose they are', async () => {
  read = { ...FIVE, team: 0, partners: 0 };
  render(PhoneResults, { round: 'r' });
  await fireEvent.click(screen.getByTestId('phone-open'));
  await fireEvent.click(await screen.findByTestId('phone-side-none'));
  expect(screen.queryByTestId('phone-take')).toBeNull();
  await fireEvent.click(screen.getByTestId('phone-side-team'));
  screen.getByTestId('phone-take');
});
