import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import { session } from '../src/lib/session.svelte';
import type { SessionState, UserRole } from '../src/lib/commands';
import { speak } from './speak';
import WhoSees from '../src/components/WhoSees.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);

function shown(role: UserRole) {
  session.state = { state: 'open', role, may_export: true } as SessionState;
  calls.mockImplementation(((name: string) =>
    name === 'visibility_read'
      ? Promise.resolve({ visibility: 'partnership', parts: [{ part: 'contact', visibility: 'team' }] })
      : Promise.resolve({})) as never);
  render(WhoSees, { entity: 'partner', id: 'p', atOnce: true });
}

beforeAll(() => speak('fr'));
beforeEach(() => calls.mockReset());

test('who sees a record stands in its line, and a part of it is given to others by one choice', async () => {
  shown('staff');
  await waitFor(() => expect(screen.getByTestId('who-sees').textContent).toContain('Qui peut voir\u00a0: Le partenariat'));
  await fireEvent.change(screen.getByTestId('who-sees.contact'), { target: { value: 'public' } });
  expect(calls.mock.calls.find(([name]) => name === 'visibility_set')?.[1]).toEqual({
    entity: 'partner',
    id: 'p',
    part: 'contact',
    visibility: 'public',
  });
});

test('who reads is not offered what they cannot decide', () => {
  shown('reader');
  expect(screen.queryByTestId('who-sees')).toBeNull();
});
