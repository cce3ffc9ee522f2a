import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import App from '../src/App.svelte';
import { call, onLockWanted } from '../src/lib/backend';
import { go, whereabouts } from '../src/lib/place.svelte';
import { session } from '../src/lib/session.svelte';
import { sourcesOf } from './speak';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: vi.fn() }));
const calls = vi.mocked(call);
const open = {
  state: 'open',
  language: 'fr',
  organisation: 'Maison médicale',
  idle_minutes: 5,
  today: '2026-11-22',
  demonstration: false,
  attention: 0,
  undoable: null,
};
const locked = { state: 'locked', language: 'fr', place: '/somewhere', wait_seconds: 0, demonstration: false };
const TODAY = {
  today: '2026-11-22',
  items: [],
  put_off: [],
  partnerships: [],
  safety: {
    backed_up_on: null,
    elsewhere_on: null,
    drilled_on: null,
    backup_due: false,
    elsewhere_due: false,
    drill_due: false,
    sheet_proven_on: null,
    shares_proven_on: null,
    recovery_due: false,
  },
};
let state: object = open;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  state = open;
  calls.mockReset();
  calls.mockImplementation(((name: string) => {
    if (name === 'vault_lock') state = locked;
    if (name === 'session_state' || name === 'vault_lock') return Promise.resolve(state);
    if (name === 'texts_read') return Promise.resolve({ sources: sourcesOf('fr') });
    if (name === 'today_read') return Promise.resolve(TODAY);
    if (name === 'backup_read') return Promise.resolve({ place: '/backups', rows: [], unreadable: 0, safety: TODAY.safety });
    if (name === 'draft_read') return Promise.resolve({ content: null });
    return Promise.resolve({});
  }) as never);
});
afterEach(() => {
  cleanup();
  session.forget();
  session.state = null;
  vi.useRealTimers();
});
const names = () => calls.mock.calls.map(([name]) => name);
/** What the program was told of where the person was. */
const leftAt = () => (calls.mock.calls.find(([name]) => name === 'vault_lock')?.[1] as { left_at: unknown }).left_at;

test('where nothing can be written, every screen says so, and why, and what can be done', async () => {
  state = { ...open, role: 'coordinator', read_only: 'full' };
  render(App);
  const notice = await screen.findByTestId('read-only');
  expect(notice.textContent).toContain('Il n’y a plus de place sur ce disque');
  await fireEvent.click(within(notice).getByText('Sauvegarder ailleurs'));
  expect(whereabouts.place.screen).toBe('backups');
  expect(screen.getByTestId('read-only')).toBe(notice);
  expect(screen.queryByTestId('meeting-new'), 'nothing is offered that would be refused').toBeNull();
});

test('the program locks after the agreed minutes without a key or a pointer', async () => {
  render(App);
  await screen.findByTestId('screen-today');
  await vi.advanceTimersByTimeAsync(4 * 60_000);
  await fireEvent.keyDown(window, { key: 'a' });
  await vi.advanceTimersByTimeAsync(4 * 60_000);
  expect(names()).not.toContain('vault_lock');
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  await screen.findByTestId('screen-unlock');
  expect(names()).toContain('vault_lock');
});

test('Ctrl L locks, and an open form saves itself first', async () => {
  render(App);
  await screen.findByTestId('screen-today');
  go({ screen: 'partnership-new' });
  const name = await screen.findByTestId('identity.name');
  await fireEvent.input(name, { target: { value: 'Quartier Nord' } });
  await fireEvent.keyDown(window, { key: 'l', ctrlKey: true });
  await screen.findByTestId('screen-unlock');
  const order = names().filter((called) => called === 'draft_save' || called === 'vault_lock');
  expect(order).toEqual(['draft_save', 'vault_lock']);
});

test('when the desktop locks, an open form saves itself and nothing of the vault stays on the page', async () => {
  render(App);
  await screen.findByTestId('screen-today');
  go({ screen: 'partnership-new' });
  await fireEvent.input(await screen.findByTestId('identity.name'), { target: { value: 'Quartier Nord' } });
  vi.mocked(onLockWanted).mock.lastCall?.[0]();
  await screen.findByTestId('screen-unlock');
  expect(names().filter((called) => called === 'draft_save' || called === 'vault_lock')).toEqual(['draft_save', 'vault_lock']);
  await waitFor(() => expect(document.body.textContent).not.toContain('Maison médicale'));
  expect(whereabouts.place).toEqual({ screen: 'today' });
});

test('the keys and the wheel of browsers make the page larger and smaller', async () => {
  render(App);
  await screen.findByTestId('screen-today');
  const steps = () => calls.mock.calls.filter(([name]) => name === 'zoom_change').map(([, request]) => (request as { step: string }).step);
  await fireEvent.keyDown(window, { key: '+', ctrlKey: true });
  await fireEvent.keyDown(window, { key: '-', metaKey: true });
  await fireEvent.keyDown(window, { key: '0', ctrlKey: true });
  await fireEvent.keyDown(window, { key: '+' });
  await fireEvent.wheel(window, { deltaY: -3, ctrlKey: true });
  await fireEvent.wheel(window, { deltaY: 3 });
  expect(steps()).toEqual(['larger', 'smaller', 'usual', 'larger']);
});

test('what is copied is told to the program, and the page says when it is forgotten', async () => {
  const before = calls.getMockImplementation();
  calls.mockImplementation(((name: string, request: never) =>
    name === 'copied' ? Promise.resolve({ after_seconds: 30 }) : before?.(name as never, request)) as never);
  render(App);
  await screen.findByTestId('screen-today');
  await fireEvent.copy(document.body);
  await waitFor(() => expect(document.body.textContent).toContain('Le presse-papiers sera vidé dans 30 secondes'));
});

test('what was typed into a search does not outlive the lock', async () => {
  calls.mockImplementation(((name: string) => {
    if (name === 'vault_lock') state = locked;
    if (name === 'session_state' || name === 'vault_lock') return Promise.resolve(state);
    if (name === 'texts_read') return Promise.resolve({ sources: sourcesOf('fr') });
    if (name === 'today_read') return Promise.resolve(TODAY);
    if (name === 'search') return Promise.resolve({ hits: [] });
    if (name === 'life_search') return Promise.resolve({ hits: [], next: null, total: 0, beyond: false });
    return Promise.resolve({ rows: [], next: null, total: 0 });
  }) as never);
  render(App);
  await screen.findByTestId('screen-today');
  go({ screen: 'search', words: 'Diallo' });
  await screen.findByTestId('screen-search');
  // Also on the way behind a find: it goes with the lock.
  go({ screen: 'settings' });
  expect(whereabouts.way.some((place) => 'words' in place && place.words === 'Diallo')).toBe(true);
  whereabouts.back();
  await session.lock();
  expect(whereabouts.way).toEqual([]);
  await screen.findByTestId('screen-unlock');
  state = open;
  await session.accept({ ...open, left_at: leftAt() } as never);
  await screen.findByTestId('screen-search');
  expect(whereabouts.place).toMatchObject({ screen: 'search', words: '' });
  expect(whereabouts.way.some((place) => 'words' in place && place.words !== '')).toBe(false);
});

test('Alt and the arrow to the left lead back, to the same finds where a find was followed', async () => {
  calls.mockImplementation(((name: string) => {
    if (name === 'session_state') return Promise.resolve(state);
    if (name === 'texts_read') return Promise.resolve({ sources: sourcesOf('fr') });
    if (name === 'today_read') return Promise.resolve(TODAY);
    if (name === 'search') return Promise.resolve({ hits: [] });
    if (name === 'life_search') return Promise.resolve({ hits: [], next: null, total: 0, beyond: false });
    return Promise.resolve({ rows: [], terms: [], next: null, total: 0, content: null });
  }) as never);
  render(App);
  await screen.findByTestId('screen-today');
  go({ screen: 'search', words: '' });
  await fireEvent.input(await screen.findByTestId('search.words'), { target: { value: 'Diallo' } });
  await waitFor(() => expect(whereabouts.place).toMatchObject({ words: 'Diallo' }));
  go({ screen: 'glossary' });
  await screen.findByTestId('screen-glossary');
  await fireEvent.click(screen.getByTestId('back'));
  await screen.findByTestId('screen-search');
  expect(screen.getByTestId<HTMLInputElement>('search.words').value).toBe('Diallo');
  await fireEvent.keyDown(window, { key: 'ArrowLeft', altKey: true });
  await screen.findByTestId('screen-today');
  expect(screen.queryByTestId('back')).toBeNull();
  await fireEvent.keyDown(window, { key: 'ArrowLeft', altKey: true });
  expect(whereabouts.place).toEqual({ screen: 'today' });
});

test('whoever unlocks is back where the vault was locked', async () => {
  render(App);
  await screen.findByTestId('screen-today');
  go({ screen: 'partnership-new' });
  await screen.findByTestId('screen-partnership-new');
  await session.lock();
  await screen.findByTestId('screen-unlock');
  expect(whereabouts.place).toEqual({ screen: 'today' });
  state = open;
  await session.accept({ ...open, left_at: leftAt() } as never);
  await screen.findByTestId('screen-partnership-new');
});
