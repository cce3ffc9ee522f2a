// Larger and smaller, by the keys and the wheel that people know from browsers. The program remembers it and shows the page so.
import { call } from './backend';
import type { ZoomStep } from './commands';

const STEPS: Record<string, ZoomStep> = { '+': 'larger', '=': 'larger', '-': 'smaller', '0': 'usual' };

function step(step: ZoomStep): void {
  // A size that cannot be remembered is not worth a word.
  void call('zoom_change', { step }).catch(() => undefined);
}

export function zoomByKey(event: KeyboardEvent): void {
  const wanted = STEPS[event.key];
  if (!wanted || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  step(wanted);
}

export function zoomByWheel(event: WheelEvent): void {
  if (!event.ctrlKey || event.deltaY === 0) return;
  event.preventDefault();
  step(event.deltaY < 0 ? 'larger' : 'smaller');
}
