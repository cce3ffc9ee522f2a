// The arrows turn the pages of what is shown on a wall.
import { takesLetters } from './turn-keys';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented'>;

/** Where arrows already mean something else: chosen values, and what is scrolled sideways. */
const OWN_ARROWS = 'input, select, [role=group][tabindex="0"]';

/** One page forward or back; 0 where the key turns none. */
export function pageOfKey(pressed: Pressed, focused: Element | null): -1 | 0 | 1 {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.shiftKey || pressed.defaultPrevented) return 0;
  if (takesLetters(focused) || focused?.closest(OWN_ARROWS) || document.querySelector('dialog[open]')) return 0;
  return pressed.key === 'ArrowRight' ? 1 : pressed.key === 'ArrowLeft' ? -1 : 0;
}

/** Whether a key leaves the wall: Escape, but not where something is typed, nor from under a dialog. */
export function isWayOut(pressed: Pressed, focused: Element | null): boolean {
  if (pressed.key !== 'Escape' || pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.shiftKey || pressed.defaultPrevented)
    return false;
  return !takesLetters(focused) && document.querySelector('dialog[open]') === null;
}
