import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import OnPaper from '../src/components/OnPaper.svelte';
import { call } from '../src/lib/backend';
import { session } from '../src/lib/session.svelte';
import Unlock from '../src/screens/Unlock.svelte';
import { speak } from './speak';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onSessionLocked: () => undefined }));
const calls = vi.mocked(call);
const made = (at_hand: boolean) => ({
  set: 'MF7',
  on: '2026-11-26',
  at_hand,
  pages: ['Awa Diallo', 'Luc Peeters', 'Zoé Lambert'].map((name, at) => ({
    number: at + 1,
    name,
    proven_on: at === 0 ? '2026-11-27' : null,
  })),
});
let view: object = { sheet_proven_on: null, shares: null, drill_due: false };
let answers: Record<string, (request: unknown) => unknown> = {};

beforeAll(() => speak('fr'));
beforeEach(() => {
  view = { sheet_proven_on: null, shares: null, drill_due: false };
  answers = {};
  calls.mockReset();
  calls.mockImplementation(((name: string, request: unknown) => {
    const answer = answers[name];
    if (answer) return Promise.resolve().then(() => answer(request));
    return Promise.resolve(name === 'recovery_read' ? view : {});
  }) as never);
});
afterEach(() => {
  cleanup();
  session.forget();
  session.state = null;
});
const asked = (name: string) => calls.mock.calls.filter(([called]) => called === name).map(([, request]) => request);
const type = (field: string, value: string) => fireEvent.input(screen.getByTestId(field), { target: { value } });
const click = (testid: string) => fireEvent.click(screen.getByTestId(testid));

test('pages are made for three people by who types the passphrase, and the passphrase does not stay', async () => {
  render(OnPaper);
  await screen.findByTestId('shares-none');
  await type('names.0', 'Awa Diallo');
  await type('names.2', 'Zoé Lambert');
  await click('shares-make');
  expect(asked('recovery_shares_make')).toEqual([]);
  await waitFor(() => expect(document.body.textContent).toContain('Personne 2'));
  await type('names.1', 'Luc Peeters');
  await type('shares.passphrase', 'tambour cerise');
  view = { ...view, shares: made(true) };
  await click('shares-make');
  await screen.findByTestId('shares-at-hand');
  expect(asked('recovery_shares_make')).toEqual([{ passphrase: 'tambour cerise', names: ['Awa Diallo', 'Luc Peeters', 'Zoé Lambert'] }]);
  expect(screen.getByTestId('shares-made').textContent).toContain('MF7');
  expect(screen.getByTestId('shares-page-1').textContent).toContain('essayée le');
  expect(screen.getByTestId('shares-page-2').textContent).toContain('pas encore essayée');
  expect(screen.getByTestId<HTMLInputElement>('shares.passphrase').value).toBe('');
});

test('one page is shown at a time, and never two on one screen', async () => {
  view = { ...view, shares: made(true) };
  answers['recovery_share_show'] = (request) => ({ groups: `${(request as { number: number }).number}MF7X 848AT` });
  render(OnPaper);
  await screen.findByTestId('shares-show-1');
  await click('shares-show-1');
  expect((await screen.findByTestId('shares-groups')).textContent).toContain('1MF7X');
  await click('shares-show-3');
  await waitFor(() => expect(screen.getByTestId('shares-groups').textContent).toContain('3MF7X'));
  expect(screen.getAllByTestId('shares-groups')).toHaveLength(1);
  expect(document.body.textContent).not.toContain('1MF7X');
  await click('shares-show-3');
  expect(screen.queryByTestId('shares-groups')).toBeNull();
});

test('pages that were made in another session are neither shown nor saved', async () => {
  view = { ...view, shares: made(false) };
  render(OnPaper);
  await screen.findByTestId('shares-page-1');
  expect(screen.queryByTestId('shares-show-1')).toBeNull();
  expect(screen.queryByTestId('shares-save-1')).toBeNull();
});

test('a drill says plainly what opens this vault, and what failed', async () => {
  view = { ...view, shares: made(false), drill_due: true };
  let refusal: object | null = { code: 'share_mistyped', facts: { page: 2, group: 3 } };
  answers['recovery_shares_drill'] = () => {
    if (refusal) throw refusal;
    return view;
  };
  render(OnPaper);
  await screen.findByTestId('recovery-drill-due');
  await type('drill.recovery_key', 'ABCDE');
  await click('recovery-drill-do');
  expect((await screen.findByTestId('recovery-drill-done')).textContent).toBe('Cette feuille ouvre ce coffre.');
  expect(asked('recovery_drill')).toEqual([{ typed: 'ABCDE' }]);

  await click('drill-way-pages');
  await type('first_page', '1MF7T');
  await click('recovery-drill-do');
  expect(asked('recovery_shares_drill')).toEqual([]);
  await type('second_page', '2MF7X');
  await click('recovery-drill-do');
  await waitFor(() => expect(document.body.textContent).toContain('deuxième page, au groupe 3'));
  expect(screen.queryByTestId('recovery-drill-done')).toBeNull();
  refusal = null;
  await click('recovery-drill-do');
  expect((await screen.findByTestId('recovery-drill-done')).textContent).toBe('Ces deux pages ouvrent ce coffre.');
  expect(screen.getByTestId<HTMLInputElement>('first_page').value).toBe('');
});

test('at the locked screen two colleagues’ pages stand beside the sheet', async () => {
  session.state = { state: 'locked', language: 'fr', place: '/somewhere', wait_seconds: 0, demonstration: false } as never;
  answers['vault_recover_together'] = () => ({ ...session.state });
  render(Unlock);
  await click('unlock-recover');
  expect(screen.getByTestId('recovery_key')).toBeTruthy();
  await click('recover-with-pages');
  expect(screen.queryByTestId('recovery_key')).toBeNull();
  await type('first_page', '1MF7T ZFESF');
  await type('new_passphrase', 'violon marine douze escargot');
  await type('passphrase_again', 'violon marine douze escargot');
  await click('recover');
  expect(asked('vault_recover_together')).toEqual([]);
  await type('second_page', '3MF70 VTH40');
  await click('recover');
  await waitFor(() =>
    expect(asked('vault_recover_together')).toEqual([
      { first_page: '1MF7T ZFESF', second_page: '3MF70 VTH40', new_passphrase: 'violon marine douze escargot' },
    ]),
  );
  expect(asked('vault_recover')).toEqual([]);
});

test('the groups are numbered and named for who does not see them', async () => {
  view = { ...view, shares: made(true) };
  answers['recovery_share_show'] = () => ({ groups: '2MF7X 848AT CJ5MM' });
  render(OnPaper);
  await screen.findByTestId('shares-show-2');
  await click('shares-show-2');
  const list = await screen.findByRole('list', { name: 'Les groupes de la page 2, dans l’ordre' });
  expect([...list.children].map((item) => item.textContent)).toEqual(['2MF7X', '848AT', 'CJ5MM']);
});
