import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import { speak } from './speak';
import ExchangeDialog from '../src/components/ExchangeDialog.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);
const mail = {
  subject: 'Salle du mardi',
  on: '2026-03-03',
  direction: 'incoming',
  text: 'La salle est prête.',
  partners: [],
  unknown: [
    { name: 'Fatou', address: 'fatou@exemple.be' },
    { name: '', address: 'equipe@centre.be' },
  ],
  files: [],
  whole_kept: false,
};

function dropped(read: () => Promise<unknown>) {
  calls.mockImplementation(((name: string) => {
    if (name === 'mail_drop') return read();
    if (name === 'partnership_list') return Promise.resolve({ rows: [], next: null, total: 0 });
    return Promise.resolve({ content: null });
  }) as never);
  render(ExchangeDialog, { dropped: new File(['From: fatou@exemple.be'], 'mail.eml'), onclose: () => undefined });
}
const readings = () => calls.mock.calls.filter(([name]) => name === 'mail_drop').length;
const aWhile = () => new Promise((done) => setTimeout(done, 60));

beforeAll(() => {
  speak('fr');
  // The dialogs of the test's page cannot be opened; those of the window can.
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
});
beforeEach(() => {
  calls.mockReset();
});

test('a mail that is dropped is read once, names its strangers and waits for the person', async () => {
  dropped(() => Promise.resolve(mail));
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('exchange.subject').value).toBe('Salle du mardi'));
  await aWhile();
  expect(readings()).toBe(1);
  expect(screen.getByTestId('mail-taken').textContent).toContain('Fatou (fatou@exemple.be), equipe@centre.be');
});

test('a mail that cannot be read says so once', async () => {
  dropped(() => Promise.reject({ code: 'mail_unreadable', facts: {} }));
  await waitFor(() => expect(document.body.textContent).toContain('n’est pas un courriel'));
  await aWhile();
  expect(readings()).toBe(1);
});
