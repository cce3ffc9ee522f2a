// What a partner agrees to: the form as it is filled in, and the record that comes of it.
import { means as meansName, type ConsentPurposeName } from './choices';
import type { ConsentGiven, ConsentPurpose, ConsentTextRow, Language, Means } from './commands';
import { dashed, t } from './texts.svelte';

/** The words with which people were asked that day. */
export const NEWEST = 'newest';

export type ConsentValues = {
  purpose: ConsentPurposeName;
  contact_means: Means;
  words: string;
  on: string | null;
  means: 'in_writing' | 'by_mouth' | 'electronically';
  witness: string;
  giver: 'person' | 'person_and_parent' | 'parent' | 'representative';
  giver_name: string;
  alone_from: string | null;
  capacity: string;
  /** Which words: the id of a text and the number of a version; the newest ones until something is chosen. */
  text: typeof NEWEST | (string & {}) | null;
  language: Language;
  collector: string;
  until: string | null;
  partnership: string | null;
};

export function emptyConsent(today: string, collector: string, language: Language): ConsentValues {
  return {
    purpose: 'be_named',
    contact_means: 'email',
    words: '',
    on: today,
    means: 'in_writing',
    witness: '',
    giver: 'person',
    giver_name: '',
    alone_from: null,
    capacity: '',
    text: NEWEST,
    language,
    collector,
    until: null,
    partnership: null,
  };
}

export function purposeOf(values: Pick<ConsentValues, 'purpose' | 'contact_means' | 'words'>): ConsentPurpose {
  switch (values.purpose) {
    case 'be_contacted':
      return { purpose: 'be_contacted', means: values.contact_means };
    case 'other':
      return { purpose: 'other', words: values.words };
    default:
      return { purpose: values.purpose };
  }
}

export function samePurpose(one: ConsentPurpose, other: ConsentPurpose): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}

export function purposeName(purpose: ConsentPurpose): string {
  if (purpose.purpose === 'other') return purpose.words;
  const name = t(`consent-purpose-${dashed(purpose.purpose)}`);
  return purpose.purpose === 'be_contacted' ? t('consent-purpose-by', { purpose: name, means: meansName(purpose.means) }) : name;
}

export type ChosenWords = { value: string; label: string; languages: Language[] };

/** The words that stand in the form: those that were chosen where they can be, the newest until then. */
export function chosenWords(text: ConsentValues['text'], words: readonly ChosenWords[]): ChosenWords | null {
  return (text === NEWEST ? words[0] : words.find(({ value }) => value === text)) ?? null;
}

/** The words that can be chosen for a purpose: every version that was written by that day, the newest first. */
export function wordsFor(purpose: ConsentPurpose, texts: readonly ConsentTextRow[], on: string | null): ChosenWords[] {
  return texts
    .filter(({ text }) => samePurpose(text.identity.purpose, purpose))
    .flatMap(({ text }) =>
      text.wording.versions
        .filter((version) => on === null || version.valid_from <= on)
        .toReversed()
        .map((version) => ({
          value: `${text.id} ${version.version}`,
          label: t('consent-text-choice', { title: text.identity.title, version: version.version }),
          languages: (['fr', 'en', 'nl', 'de'] as const).filter((language) => version[language].trim() !== ''),
        })),
    );
}

export function givenOf(values: ConsentValues): ConsentGiven {
  const { giver, means } = values;
  const [text_id, version] = values.text?.split(' ') ?? [];
  return {
    purpose: purposeOf(values),
    on: values.on ?? '',
    means: means === 'by_mouth' ? { means, witness: values.witness } : { means },
    giver:
      giver === 'person'
        ? { giver }
        : giver === 'representative'
          ? { giver, name: values.giver_name, capacity: values.capacity }
          : { giver, name: values.giver_name, alone_from: values.alone_from },
    text: text_id && version ? { text_id, version: Number(version), language: values.language } : null,
    collector: values.collector,
    until: values.until,
  };
}
