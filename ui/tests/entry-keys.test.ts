import { expect, test } from 'vitest';
import { deedOfKey, focusOf, signsOf, type Focus } from '../src/lib/entry-keys';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});
const FIVE = ['1', '2', '3', '4', '5'];
const deed = (key: string, focus: Focus = 'free', signs: string[] = FIVE, more: Partial<KeyboardEvent> = {}, empty = false) =>
  deedOfKey(press(key, more), focus, signs, empty);

test('answers get the digits and then the letters as their keys', () => {
  const twelve = Array.from({ length: 12 }, (_, place) => `réponse ${place}`);
  expect(signsOf(twelve).join('')).toBe('123456789abc');
  expect(signsOf(Array.from({ length: 40 }, () => 'x')).slice(-5)).toEqual([null, null, null, null, null]);
});

test('the key of an answer is its place, as on paper, whatever its words are', () => {
  expect(signsOf(['0 (jamais)', '1 – parfois', '2 : souvent'])).toEqual(['1', '2', '3']);
});

test('a digit chooses, by its place on the keyboard where the row gives other signs', () => {
  expect(deed('4')).toEqual({ deed: 'choose', place: 3 });
  expect(deed('é', 'free', FIVE, { code: 'Digit2' })).toEqual({ deed: 'choose', place: 1 });
  expect(deed('4', 'ticked', FIVE, { code: 'Numpad4' })).toEqual({ deed: 'choose', place: 3 });
  expect(deed('End', 'free', FIVE, { code: 'Numpad1' })).toBeNull();
  expect(deed('6')).toBeNull();
  expect(deed('B', 'free', [...'123456789ab'])).toEqual({ deed: 'choose', place: 10 });
});

test('nought and Space say that the sheet gives no answer', () => {
  expect(deed('0')).toEqual({ deed: 'nothing' });
  expect(deed('à', 'free', FIVE, { code: 'Digit0' })).toEqual({ deed: 'nothing' });
  expect(deed(' ')).toEqual({ deed: 'nothing' });
});

test('Space presses what has the focus and Enter presses a button', () => {
  expect(deed(' ', 'ticked')).toBeNull();
  expect(deed(' ', 'pressed')).toBeNull();
  expect(deed('Enter', 'pressed')).toBeNull();
  expect(deed('ArrowUp', 'ticked')).toBeNull();
  expect(deed('Backspace', 'pressed')).toEqual({ deed: 'back' });
});

test('typing keeps its digits, its spaces and its way back', () => {
  for (const key of ['4', '0', ' ', 'a', 'ArrowDown']) expect(deed(key, 'typed', [])).toBeNull();
  expect(deed('Backspace', 'typed', [])).toBeNull();
  expect(deed('Backspace', 'typed', [], {}, true)).toEqual({ deed: 'back' });
  expect(deed('ArrowUp', 'typed', [])).toEqual({ deed: 'back' });
  expect(deed('Enter', 'typed', [])).toEqual({ deed: 'onward' });
  expect(deed('Enter', 'typed-lines', [], { shiftKey: true })).toBeNull();
  expect(deed('ArrowUp', 'typed-lines', [])).toBeNull();
});

test('keys with others, held keys and keys elsewhere do nothing', () => {
  expect(deed('1', 'free', FIVE, { ctrlKey: true })).toBeNull();
  expect(deed('1', 'free', FIVE, { repeat: true })).toBeNull();
  expect(deed('1', 'free', FIVE, { isComposing: true })).toBeNull();
  expect(deed('1', 'elsewhere')).toBeNull();
});

test('what has the focus is told apart', () => {
  document.body.innerHTML =
    '<a href="#x" id="link">x</a><div id="list"><fieldset tabindex="-1" id="set"><input type="radio" id="ring"></fieldset>' +
    '<input id="text"><textarea id="lines"></textarea><button id="button">x</button></div>';
  const find = (id: string) => document.getElementById(id) as HTMLElement;
  const focus = (id: string) => focusOf(find(id), find('list'));
  expect(['set', 'ring', 'text', 'lines', 'button', 'link'].map(focus)).toEqual([
    'free',
    'ticked',
    'typed',
    'typed-lines',
    'pressed',
    'elsewhere',
  ]);
  expect(focusOf(document.body, find('list'))).toBe('free');
  document.body.innerHTML = '';
});
