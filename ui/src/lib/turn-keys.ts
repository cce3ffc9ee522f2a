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

/**
 * The place of the person, from 0 to 8; null where the key does not count a turn.
 *
 * The key is known by where it lies: on French and Belgian keyboards the row of digits gives other signs without Shift.
 */
export function personOfKey(pressed: Pressed, focused: Element | null): number | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.repeat || pressed.defaultPrevented) return null;
  if (takesLetters(focused) || document.querySelector('dialog[open]')) return null;
  const digit = /^Digit([1-9])$/.exec(pressed.code)?.[1] ?? /^[1-9]$/.exec(pressed.key)?.[0];
  return digit === undefined ? null : Number(digit) - 1;
}
