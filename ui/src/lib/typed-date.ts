// A day as people type it, the same on every computer: the order of its parts is that of the language chosen in Entente, which is
// day, month, year in all four. What a field of the system itself shows follows the system, and took 12/09 for the 9th of December.
import type { Language } from './commands';

const SEPARATOR: Record<Language, string> = { fr: '/', en: '/', nl: '-', de: '.' };
const EARLIEST = 1900;
const LATEST = 2200;
const HALF_A_YEAR_DAYS = 183;
const DAY_MS = 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();

/** The day of a year, month (from 1) and day as YYYY-MM-DD; undefined when there is no such day. */
function iso(year: number, month: number, date: number): string | undefined {
  if (year < EARLIEST || year > LATEST) return undefined;
  const day = new Date(Date.UTC(year, month - 1, date));
  const same = day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return same ? `${year}-${two(month)}-${two(date)}` : undefined;
}

/** The year that brings a day without one nearest to today. */
function nearest(month: number, date: number, today: string): string | undefined {
  const now = Date.parse(today);
  const year = Number(today.slice(0, 4));
  const near = [year, year + 1, year - 1].map((one) => iso(one, month, date));
  return near.find((one) => one !== undefined && Math.abs(Date.parse(one) - now) <= HALF_A_YEAR_DAYS * DAY_MS) ?? near[0];
}

/** The month of a name, or of its beginning where no other month begins so; from 1. */
function monthOf(word: string, locale: string): number | undefined {
  const names = Array.from({ length: 12 }, (_, month) =>
    bare(new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month, 15)))),
  );
  const begin = names.flatMap((name, month) => (name.startsWith(word.replace(/\.$/, '')) ? [month + 1] : []));
  return begin.length === 1 ? begin[0] : undefined;
}

/**
 * `30/6/2027`, `30.06.27`, `30062027`, `30 juin 2027`, `1er juin`, `2027-06-30`. Null when empty, undefined when it is no day.
 * Without a year it is the one nearest to `today`.
 */
export function readDay(text: string, locale: string, today: string): string | null | undefined {
  const typed = bare(text.trim());
  if (typed === '') return null;
  const whole = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));
  let found = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (found) return iso(Number(found[1]), Number(found[2]), Number(found[3]));
  found = /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{4}|\d{2}))?\.?$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (found) {
    const [date, month] = [Number(found[1]), Number(found[2])];
    return found[3] ? iso(whole(found[3]), month, date) : nearest(month, date, today);
  }
  found = /^(\d{1,2})(?:er|e|\.|st|nd|rd|th)?\s+([a-z]{3,}\.?)(?:\s+(\d{4}|\d{2}))?$/.exec(typed);
  const month = found?.[2] ? monthOf(found[2], locale) : undefined;
  if (!found || month === undefined) return undefined;
  return found[3] ? iso(whole(found[3]), month, Number(found[1])) : nearest(month, Number(found[1]), today);
}

/** A day as it stands in a field to be changed. */
export function writeDay(day: string | null, language: Language): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  return found ? [found[3], found[2], found[1]].join(SEPARATOR[language]) : '';
}
