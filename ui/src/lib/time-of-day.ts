// A time of day: `HH:MM:SS` in records, hours and minutes for people.
import type { MeetingPlan } from './commands';

const DAY_MINUTES = 24 * 60;

const two = (value: number): string => String(value).padStart(2, '0');

/** As people type it: `18:00`, `18h30`, `18.30`, `1830`, `18`, `6 pm`. Null when empty, undefined when it is no time. */
export function readTime(text: string): string | null | undefined {
  const bare = text.trim().toLowerCase();
  if (bare === '') return null;
  const found = /^(\d{1,2})(?:\s*[:h.]\s*(\d{2})?(?::\d{2})?|(\d{2}))?(?:\s*(?:uhr|uur|u|h|(am|pm)))?$/.exec(bare);
  if (!found) return undefined;
  const twelve = found[4] ? (Number(found[1]) % 12) + (found[4] === 'pm' ? 12 : 0) : null;
  const [hours, minutes] = [twelve ?? Number(found[1]), Number(found[2] ?? found[3] ?? 0)];
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}:00` : undefined;
}

/** Without its seconds. */
export function writeTime(time: string | null): string {
  return time?.slice(0, 5) ?? '';
}

/** When it begins and ends, as `18:00–19:30`; empty where the time is not known. */
export function hours({ starts_at, minutes }: Pick<MeetingPlan, 'starts_at' | 'minutes'>): string {
  if (!starts_at) return '';
  if (!minutes) return writeTime(starts_at);
  const [hour = 0, minute = 0] = starts_at.split(':').map(Number);
  const end = (hour * 60 + minute + minutes) % DAY_MINUTES;
  return `${writeTime(starts_at)}–${two(Math.floor(end / 60))}:${two(end % 60)}`;
}
