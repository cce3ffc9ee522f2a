import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import type { SessionState } from '../src/lib/commands';
import { session } from '../src/lib/session.svelte';
import { t } from '../src/lib/texts.svelte';
import { speak } from './speak';
import IncidentRegister from '../src/components/IncidentRegister.svelte';
import RetentionRules from '../src/components/RetentionRules.svelte';
import Undertakings from '../src/components/Undertakings.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);

let unbound = 0;
const person = (n: number) => ({
  partner_id: `p${n}`,
  partnership_id: 'q',
  name: `Personne ${n}`,
  partnership_name: 'Accès',
  side: 'partner',
  ended_on: null,
});

beforeAll(() => speak('fr'));
beforeEach(() => {
  session.state = { state: 'open', role: 'coordinator', may_export: true, today: '2026-11-26' } as SessionState;
  calls.mockImplementation(((name: string) => {
    if (name === 'undertaking_list')
      return Promise.resolve({ unbound: Array.from({ length: unbound }, (_, n) => person(n)), unbound_total: unbound, ending: [] });
    if (name === 'incident_list') return Promise.resolve({ rows: [], next: null, total: 0, regimes: [] });
    if (name === 'incident_year') return Promise.resolve({ years: [2026], figures: [] });
    if (name === 'retention_read') return Promise.resolve({ regimes: [], rules: [], own: [] });
    return Promise.resolve({ content: null });
  }) as never);
});
afterEach(() => {
  cleanup();
  session.state = null;
});

test('of many who signed nothing the first few are shown, the others when asked for', async () => {
  unbound = 29;
  render(Undertakings, {});
  const all = await screen.findByTestId('undertakings-all');
  expect(all.textContent).toContain('29');
  expect(screen.getAllByRole('listitem').length).toBe(5);
  expect(screen.getAllByText('Partenaire').length).toBe(5);
  await fireEvent.click(all);
  expect(screen.getAllByRole('listitem').length).toBe(29);
  expect(screen.queryByTestId('undertakings-all')).toBeNull();
  expect(document.activeElement?.textContent).toBe(t('undertakings'));
});

test('a short list is shown whole', async () => {
  unbound = 5;
  render(Undertakings, {});
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBe(5));
  expect(screen.queryByTestId('undertakings-all')).toBeNull();
});

test('that no law is chosen is said once of deadlines and once of figures', async () => {
  render(IncidentRegister, {});
  const figures = await screen.findByTestId('incident-figures');
  await waitFor(() => expect(figures.textContent).toContain(t('incident-figures-no-law')));
  expect((await screen.findAllByTestId('no-laws')).length).toBe(1);
  expect(figures.textContent).not.toContain(t('incidents-no-law'));
});

test('who comes to choose the laws begins at the card', async () => {
  render(RetentionRules, { arriving: true });
  await screen.findByTestId('retention-save');
  await waitFor(() => expect(document.activeElement?.textContent).toBe(t('retention')));
});
