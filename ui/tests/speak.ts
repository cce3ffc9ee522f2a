import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/lib/commands';
import { texts } from '../src/lib/texts.svelte';

/** The texts of a language, as the program hands them to the page. */
export function sourcesOf(language: Language): string[] {
  const folder = join(import.meta.dirname, '../../locales', language);
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Lets the page speak a language without the program. */
export function speak(language: Language): void {
  texts.speak(language, sourcesOf(language));
}
