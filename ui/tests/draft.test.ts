import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import { Draft, flushDrafts, forgetDrafts } from '../src/lib/draft.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown }));
const calls = vi.mocked(call);
const saves = () => calls.mock.calls.filter(([name]) => name === 'draft_save').map(([, request]) => request);

beforeEach(() => {
  vi.useFakeTimers();
  calls.mockReset();
  calls.mockResolvedValue({} as never);
});
afterEach(() => {
  forgetDrafts();
  vi.useRealTimers();
});

test('an open form saves itself half a second after the last key press', async () => {
  let typed = 'a';
  const draft = new Draft('partner:new', () => ({ typed }));
  draft.touch();
  await vi.advanceTimersByTimeAsync(400);
  typed = 'ab';
  draft.touch();
  await vi.advanceTimersByTimeAsync(499);
  expect(saves()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(saves()).toEqual([{ form: 'partner:new', content: { typed: 'ab' } }]);
});

test('leaving the field saves at once, and only what was not yet saved', async () => {
  const draft = new Draft('f', () => 'x');
  draft.touch();
  await draft.flush();
  await draft.flush();
  expect(saves()).toHaveLength(1);
});

test('a draft is found again and dropped', async () => {
  calls.mockImplementation(((name: string) => Promise.resolve(name === 'draft_read' ? { content: { typed: 'kept' } } : {})) as never);
  const draft = new Draft('f', () => 'x');
  expect(await draft.restore()).toEqual({ typed: 'kept' });
  expect(draft.found).toBe(true);
  await draft.drop();
  expect(draft.found).toBe(false);
  expect(calls).toHaveBeenLastCalledWith('draft_drop', { form: 'f' });
});

test('before locking every open form saves itself, and after locking none does', async () => {
  const one = new Draft('one', () => 1);
  const two = new Draft('two', () => 2);
  one.touch();
  two.touch();
  await flushDrafts();
  expect(saves()).toHaveLength(2);
  forgetDrafts();
  one.touch();
  await vi.advanceTimersByTimeAsync(1000);
  expect(saves()).toHaveLength(2);
});

test('a draft that cannot be saved does not stand in the way', async () => {
  calls.mockRejectedValue({ code: 'storage' });
  const draft = new Draft('f', () => 'x');
  draft.touch();
  await expect(draft.flush()).resolves.toBeUndefined();
});
