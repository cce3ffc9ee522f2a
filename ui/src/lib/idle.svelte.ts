// Locking after some minutes without a key or a pointer.

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const;
const LOOK_MS = 1000;

export class Idle {
  /** Whole minutes until the program locks, rounded up; null while nothing is open. */
  minutesLeft = $state<number | null>(null);

  /** Watches until the returned function is called. */
  watch(minutes: number, lock: () => void): () => void {
    const limit = minutes * 60_000;
    let last = Date.now();
    const stir = () => {
      last = Date.now();
    };
    const look = () => {
      const left = limit - (Date.now() - last);
      this.minutesLeft = Math.max(0, Math.ceil(left / 60_000));
      if (left <= 0) {
        stop();
        lock();
      }
    };
    const timer = setInterval(look, LOOK_MS);
    for (const sign of SIGNS) window.addEventListener(sign, stir, { passive: true, capture: true });
    const stop = () => {
      clearInterval(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, stir, { capture: true });
      this.minutesLeft = null;
    };
    look();
    return stop;
  }
}

export const idle = new Idle();
