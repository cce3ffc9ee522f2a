import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Pages from '../src/components/Pages.svelte';

test('a page that is being turned is not turned again', async () => {
  const onturn = vi.fn();
  const { rerender } = render(Pages, { cursors: [null], next: 'a', shown: 25, total: 80, size: 25, onturn });
  await fireEvent.click(screen.getByTestId('page-next'));
  expect(onturn).toHaveBeenLastCalledWith([null, 'a']);
  // The page that was asked for is not there yet: a second click would ask for it twice, and count it as two.
  await rerender({ cursors: [null, 'a'], next: 'a' });
  expect(screen.getByTestId('page-next')).toHaveProperty('disabled', true);
  await rerender({ next: 'b' });
  expect(screen.getByTestId('page-next')).toHaveProperty('disabled', false);
});
