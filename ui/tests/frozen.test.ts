import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

vi.mock('../src/lib/backend', () => ({
  call: vi.fn(async (name: string) => {
    const { sourcesOf } = await import('./speak');
    return name === 'texts_read' ? { sources: sourcesOf('fr') } : { state: 'no_vault', language: 'fr', default_place: '/somewhere' };
  }),
  asFailure: (thrown: unknown) => thrown,
  onLockWanted: () => undefined,
}));

// tauri.conf.json sets freezePrototype: a package that assigns over Object.prototype would leave an empty window.
test('the page loads where Object.prototype is frozen', async () => {
  Object.freeze(Object.prototype);
  const { default: App } = await import('../src/App.svelte');
  render(App);
  expect(await screen.findByTestId('first-create')).toBeTruthy();
});
