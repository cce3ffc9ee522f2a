// Entering sheets of paper by number keys: which key stands for which answer, and what a key press does.

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'isComposing' | 'defaultPrevented'
>;

/** What a key press does; places count from 0. */
export type Deed = { deed: 'choose'; place: number } | { deed: 'nothing' } | { deed: 'onward' } | { deed: 'down' } | { deed: 'back' };

/** What has the focus: whatever is typed into or pressed keeps its own keys. */
export type Focus = 'free' | 'ticked' | 'pressed' | 'typed' | 'typed-lines' | 'elsewhere';

/** In this order they are given to the answers; 0 is no place, it means that the sheet says nothing. */
const SIGNS = [...'123456789abcdefghijklmnopqrstuvwxyz'];
/** The key of each answer, as the sheet of paper shows it: its place, 1 to 9 and then a, b, c; beyond these there is none. */
export function signsOf(labels: string[]): (string | null)[] {
  return labels.map((_, place) => SIGNS[place] ?? null);
}

const CONTROLS = 'a, button, input, select, textarea, summary, [contenteditable]:not([contenteditable="false"])';

/** What has the focus, seen from the list of questions. */
export function focusOf(focused: Element | null, list: Element): Focus {
  if (document.querySelector('dialog[open]')) return 'elsewhere';
  const control = focused?.closest(CONTROLS) ?? null;
  if (!control) return 'free';
  if (!list.contains(control)) return 'elsewhere';
  if (control instanceof HTMLTextAreaElement) return 'typed-lines';
  if (control instanceof HTMLInputElement) return ['radio', 'checkbox'].includes(control.type) ? 'ticked' : 'typed';
  return control instanceof HTMLButtonElement ? 'pressed' : 'elsewhere';
}

/** The sign of a key. A digit is known by where its key lies: on French and Belgian keyboards that row gives other signs without Shift. */
function signOf({ key, code }: Pressed): string | null {
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  return digit ?? (key.length === 1 ? key.toLowerCase() : null);
}

/** Keys that leave what has the focus. */
function moveOf({ key, shiftKey }: Pressed, focus: Focus, empty: boolean): Deed | null {
  const typing = focus === 'typed' || focus === 'typed-lines';
  switch (key) {
    case 'Enter':
      return focus === 'pressed' || (focus === 'typed-lines' && shiftKey) ? null : { deed: 'onward' };
    case 'Backspace':
      return typing && !empty ? null : { deed: 'back' };
    // Between rings the arrows choose, and in a text of several lines they move between these.
    case 'ArrowUp':
      return focus === 'ticked' || focus === 'typed-lines' ? null : { deed: 'back' };
    case 'ArrowDown':
      return focus === 'free' ? { deed: 'down' } : null;
    default:
      return null;
  }
}

/**
 * What a key press does; null where it is left to the page.
 *
 * @param signs the keys of the answers to the current question; none where its answer is typed
 * @param empty whether nothing stands in what is being typed into
 */
export function deedOfKey(pressed: Pressed, focus: Focus, signs: (string | null)[], empty: boolean): Deed | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.repeat || pressed.isComposing || pressed.defaultPrevented)
    return null;
  if (focus === 'elsewhere') return null;
  const move = moveOf(pressed, focus, empty);
  if (move || focus === 'typed' || focus === 'typed-lines') return move;
  // A ring, a box or a button that has the focus is pressed by Space.
  if (pressed.key === ' ') return focus === 'free' ? { deed: 'nothing' } : null;
  const sign = signOf(pressed);
  if (sign === null) return null;
  const place = signs.indexOf(sign);
  if (place >= 0) return { deed: 'choose', place };
  return sign === '0' ? { deed: 'nothing' } : null;
}
