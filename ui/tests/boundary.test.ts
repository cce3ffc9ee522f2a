import { expect, test } from 'vitest';
import { sources } from './sources';

test('only backend.ts talks to the program behind the window', () => {
  const talkers = sources().filter(({ text }) => text.includes('@tauri-apps'));
  expect(talkers.map(({ path }) => path)).toEqual(['lib/backend.ts']);
});

test('no text of the vault is ever taken as markup', () => {
  const offenders = sources().filter(({ text }) => /\{@html|innerHTML|insertAdjacentHTML|document\.write/.test(text));
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

test('nothing is kept in the web view', () => {
  const offenders = sources().filter(({ text }) =>
    /localStorage|sessionStorage|indexedDB|document\.cookie|history\.(push|replace)State/.test(text),
  );
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

test('no markup carries a style attribute, which the content security policy refuses', () => {
  const offenders = sources().filter(({ path, text }) => path.endsWith('.svelte') && /\sstyle=/.test(text));
  expect(offenders.map(({ path }) => path)).toEqual([]);
});
