// How long each point of the agenda took so far: arithmetic only, the clock is handed in.

const MINUTE_MS = 60_000;

export type AgendaTimer = {
  /** The point that is being dealt with; null before the first one and after the last. */
  current: string | null;
  /** Since when the time of the current point runs, in milliseconds; null while it stands still. */
  since: number | null;
  /** Milliseconds that each point took before that. */
  spent: Record<string, number>;
};

export const stoppedTimer = (): AgendaTimer => ({ current: null, since: null, spent: {} });

/** Milliseconds that a point took until now. */
export function spentOn(timer: AgendaTimer, item: string, now: number): number {
  const running = timer.current === item && timer.since !== null ? Math.max(0, now - timer.since) : 0;
  return (timer.spent[item] ?? 0) + running;
}

/** Lets the time of the current point run, or that of the first one. */
export function startTimer(timer: AgendaTimer, items: string[], now: number): AgendaTimer {
  const current = timer.current !== null && items.includes(timer.current) ? timer.current : (items[0] ?? null);
  if (current === null) return pauseTimer(timer, now);
  if (timer.since !== null && timer.current === current) return timer;
  return { ...pauseTimer(timer, now), current, since: now };
}

/** Lets the time stand still; what was spent is kept. */
export function pauseTimer(timer: AgendaTimer, now: number): AgendaTimer {
  if (timer.current === null || timer.since === null) return { ...timer, since: null };
  return { current: timer.current, since: null, spent: { ...timer.spent, [timer.current]: spentOn(timer, timer.current, now) } };
}

/** Goes to the next point; the time runs on if it ran. After the last point it stands still. */
export function nextPoint(timer: AgendaTimer, items: string[], now: number): AgendaTimer {
  const running = timer.since !== null;
  const next = timer.current === null ? items[0] : items[items.indexOf(timer.current) + 1];
  const paused = pauseTimer(timer, now);
  return { ...paused, current: next ?? null, since: next !== undefined && running ? now : null };
}

/** Whole minutes that are left, rounded up; below zero, the minutes beyond what was planned. */
export function minutesLeft(planned: number, spentMs: number): number {
  const left = Math.ceil((planned * MINUTE_MS - spentMs) / MINUTE_MS);
  // A point is not said to be over its time before a whole minute has passed.
  return left === 0 ? 0 : left;
}

/** Whole minutes that have passed. */
export function minutesSpent(spentMs: number): number {
  return Math.floor(spentMs / MINUTE_MS);
}

const kept = new Map<string, AgendaTimer>();

/** The timer of a meeting as it was left: only times and ids, in memory only. */
export function keptTimer(meeting: string): AgendaTimer {
  return kept.get(meeting) ?? stoppedTimer();
}

export function keepTimer(meeting: string, timer: AgendaTimer): void {
  kept.set(meeting, timer);
}
