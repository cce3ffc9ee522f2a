import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../src/lib/focus-keeper';

let stop = () => undefined as void;
beforeEach(() => {
  document.body.innerHTML = `
    <main id="main"><h1>Rencontre</h1>
      <section><div class="row"><h2>Sigles</h2></div><ul><li><button id="one">Un</button></li><li><button id="two">Deux</button></li></ul></section>
    </main>`;
  stop = keepFocus();
});
afterEach(() => stop());

const settled = () => new Promise((done) => setTimeout(done));

test('when what had the focus is gone, the heading of its card has it', async () => {
  const one = document.getElementById('one');
  one?.focus();
  one?.closest('li')?.remove();
  await settled();
  expect(document.activeElement?.textContent).toBe('Sigles');
});

test('when its whole card is gone, the heading of the screen has it', async () => {
  document.getElementById('one')?.focus();
  document.querySelector('section')?.remove();
  await settled();
  expect(document.activeElement?.textContent).toBe('Rencontre');
});

test('whatever else is taken out of the page leaves the focus where it is', async () => {
  const two = document.getElementById('two');
  two?.focus();
  document.getElementById('one')?.closest('li')?.remove();
  await settled();
  expect(document.activeElement).toBe(two);
});
