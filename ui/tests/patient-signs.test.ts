import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import { session } from '../src/lib/session.svelte';
import type { SessionState, UserRole } from '../src/lib/commands';
import { speak } from './speak';
import TextArea from '../src/components/TextArea.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onSessionLocked: () => undefined }));
const calls = vi.mocked(call);

function field(role: UserRole, value = '') {
  session.state = { state: 'open', role, may_export: true } as SessionState;
  calls.mockImplementation((() => Promise.resolve({ signs: [{ what: 'belgian_niss', from: 5, to: 20 }] })) as never);
  render(TextArea, { name: 'note', label: 'Note', value });
  return screen.getByTestId('note');
}

beforeAll(() => speak('fr'));
beforeEach(() => calls.mockReset());

test('a text that looks like data of a patient brings a word of warning once typing pauses, and stays as it was typed', async () => {
  const note = field('staff');
  await fireEvent.input(note, { target: { value: 'NISS 85.07.30-033.28' } });
  expect(screen.queryByTestId('patient-signs')).toBeNull();
  await waitFor(() => expect(screen.getByTestId('patient-signs').textContent).toContain('un numéro national belge'), { timeout: 2000 });
  expect(screen.getByTestId('patient-signs').textContent).toContain('Entente n’est pas un dossier de patient');
  expect((note as HTMLTextAreaElement).value).toBe('NISS 85.07.30-033.28');
});

test('what stood there before nobody typed it is not looked at, nor is anything at a kiosk', async () => {
  field('staff', 'NISS 85.07.30-033.28');
  cleanup();
  const kiosk = field('kiosk');
  await fireEvent.input(kiosk, { target: { value: 'NISS 85.07.30-033.28' } });
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(calls.mock.calls.filter(([name]) => name === 'patient_signs')).toEqual([]);
});
