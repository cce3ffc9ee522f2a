import { describe, expect, it } from 'vitest';
import type { Progress } from '../src/lib/commands';
import { LongDeed } from '../src/lib/long-deed.svelte';

const half: Progress = { done: 1, total: 2 };

describe('a deed that may take long', () => {
  it('is under way until it has ended, and is not done twice at once', async () => {
    const deed = new LongDeed();
    let [end, times] = [() => {}, 0];
    const once = () =>
      deed.run(() => {
        times += 1;
        deed.told(half);
        return new Promise<void>((resolve) => (end = resolve));
      });
    const running = once();
    void once();
    expect([deed.busy, deed.progress, times]).toEqual([true, half, 1]);
    end();
    await running;
    expect([deed.busy, deed.progress, deed.failure]).toEqual([false, null, null]);
  });

  it('says why it was refused, until it is tried again', async () => {
    const deed = new LongDeed();
    const refused = { code: 'storage', facts: {} };
    await deed.run(() => Promise.reject(refused));
    expect(deed.failure).toMatchObject({ code: 'storage' });
    await deed.run(() => Promise.resolve());
    expect(deed.failure).toBeNull();
  });

  it('calls no failure what a person stopped', async () => {
    const deed = new LongDeed();
    let stopped = 0;
    await deed.run(
      () => Promise.reject({ code: 'cancelled', facts: {} }),
      () => (stopped += 1),
    );
    expect([deed.failure, deed.busy, stopped]).toEqual([null, false, 1]);
  });
});
