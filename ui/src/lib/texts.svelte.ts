// All that the page says comes from locales/<language>/*.ftl, which the program holds.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { call } from './backend';
import type { Language } from './commands';

export const LANGUAGES: readonly Language[] = ['fr', 'en', 'nl', 'de'];
/** Each language by its own name, so that whoever reads only that one finds it. */
export const LANGUAGE_NAMES: Record<Language, string> = { fr: 'Français', en: 'English', nl: 'Nederlands', de: 'Deutsch' };

const LOCALES: Record<Language, string> = { fr: 'fr', en: 'en-GB', nl: 'nl', de: 'de' };

type Arguments = Record<string, FluentVariable>;

class Texts {
  language = $state<Language>('fr');
  bundle = $state.raw<FluentBundle | null>(null);
  #asked: Language = 'fr';

  /** Asks the program for a language and then speaks it. */
  async choose(language: Language): Promise<void> {
    this.#asked = language;
    if (this.bundle && this.language === language) return;
    const { sources } = await call('texts_read', { language });
    if (this.#asked === language) this.speak(language, sources);
  }

  speak(language: Language, sources: string[]): void {
    // Isolation marks would stand in what people copy and in what the tests read; all four languages run left to right.
    const bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
    for (const source of sources) bundle.addResource(new FluentResource(source));
    this.bundle = bundle;
    this.language = language;
    document.documentElement.lang = language;
  }

  get locale(): string {
    return LOCALES[this.language];
  }
}

export const texts = new Texts();

/** The sentence of that id in the chosen language; the id itself if there is none. */
export function t(id: string, facts?: Arguments): string {
  const bundle = texts.bundle;
  if (!bundle) return '';
  const dot = id.indexOf('.');
  const message = bundle.getMessage(dot < 0 ? id : id.slice(0, dot));
  const pattern = dot < 0 ? message?.value : message?.attributes[id.slice(dot + 1)];
  return pattern ? bundle.formatPattern(pattern, facts && isolated(facts), []) : id;
}

/** Marks by which a text turns the direction of writing, and those that keep it to itself. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069'];

/** A name that turns the direction of writing turns nothing of the sentence around it. */
function isolated(facts: Arguments): Arguments {
  const alone = (fact: FluentVariable) =>
    typeof fact === 'string' && TURNING.test(fact) ? FIRST_STRONG_ISOLATE + fact + POP_ISOLATE : fact;
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, alone(fact)]));
}

/** Whether there is a sentence of that id, for ids made from facts of the program. */
export function hasText(id: string): boolean {
  const dot = id.indexOf('.');
  const message = texts.bundle?.getMessage(dot < 0 ? id : id.slice(0, dot));
  return Boolean(dot < 0 ? message?.value : message?.attributes[id.slice(dot + 1)]);
}

/** `act_together` → `act-together`: ids of texts are written with dashes. */
export function dashed(name: string): string {
  return name.replaceAll(/[_.]/g, '-');
}

const DAY: Record<'long' | 'short' | 'full', Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
};

/** A calendar day `YYYY-MM-DD` in words; noon keeps it the same day in every time zone. */
export function day(iso: string, style: 'long' | 'short' | 'full' = 'long'): string {
  const date = new Date(`${iso}T12:00:00`);
  if (Number.isNaN(date.getTime())) return iso;
  const words = new Intl.DateTimeFormat(texts.locale, DAY[style]).format(date);
  return texts.language === 'fr' ? words.replace(/(^|\s)1 /, '$11er ') : words;
}

const KIB = 1024;

/** The size of a file, in the largest unit of which there is one. */
export function bytes(size: number): string {
  const [unit, divisor] = size >= KIB * KIB ? ['megabyte', KIB * KIB] : size >= KIB ? ['kilobyte', KIB] : ['byte', 1];
  return new Intl.NumberFormat(texts.locale, { style: 'unit', unit: String(unit), maximumFractionDigits: 1 }).format(
    size / Number(divisor),
  );
}

/** An instant in words, to the minute. */
export function instant(iso: string): string {
  return new Intl.DateTimeFormat(texts.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}

export function number(value: number, digits = 2): string {
  return new Intl.NumberFormat(texts.locale, { maximumFractionDigits: digits }).format(value);
}

/** A mean or a gap: always one decimal, so that figures line up. */
export function oneDecimal(value: number): string {
  return new Intl.NumberFormat(texts.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

export function percent(share: number): string {
  return new Intl.NumberFormat(texts.locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A name from a closed list inside a sentence: German keeps its capitals. */
export function within(name: string): string {
  return texts.language === 'de' ? name : name.charAt(0).toLocaleLowerCase(texts.locale) + name.slice(1);
}

/** At the beginning of a sentence. */
export function atStart(words: string): string {
  return words.charAt(0).toLocaleUpperCase(texts.locale) + words.slice(1);
}
