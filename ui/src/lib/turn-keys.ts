// One key per person: which turn to speak a key press stands for.

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'defaultPrevented'>;

const TYPED_INTO = 'select, textarea, [contenteditable]:not([contenteditable="false"])';
/** Inputs that take no letters: a digit pressed on them means nothing else. */
const TICKED = ['checkbox', 'radio', 'button', 'submit', 'reset'];

/** Whether what has the focus takes letters. */
export function takesLetters(element: Element | null): boolean {
  if (!element) return false;
  if (element instanceof HTMLInputElement) return !TICKED.includes(element.type);
  return element.closest(TYPED_INTO) !== null;
}

const DIGITS = 9;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What stands on the key of a person: 1 to 9, then A to Z; null where there is none left. */
export function signOfKey(place: number): string | null {
  return place < DIGITS ? String(place + 1) : (LETTERS[place - DIGITS]?.toUpperCase() ?? null);
}

/**
 * The place of the person, from 0; null where the key does not count a turn.
 *
 * A digit is known by where its key lies: on French and Belgian keyboards that row gives other signs without Shift. A letter is known
 * by what it says, which is what people read on the key.
 */
export function personOfKey(pressed: Pressed, focused: Element | null): number | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.repeat || pressed.defaultPrevented) return null;
  if (takesLetters(focused) || document.querySelector('dialog[open]')) return null;
  const digit = /^Digit([1-9])$/.exec(pressed.code)?.[1] ?? /^[1-9]$/.exec(pressed.key)?.[0];
  if (digit !== undefined) return Number(digit) - 1;
  const letter = pressed.key.length === 1 ? LETTERS.indexOf(pressed.key.toLowerCase()) : -1;
  return letter < 0 ? null : DIGITS + letter;
}
