// What the form of an exchange asks of the program.
import type { Direction, Means, NewRecord } from './commands';

export type ExchangeValues = {
  partners: string[];
  means: Means | null;
  subject: string;
  on: string | null;
  direction: Direction | null;
  partnership: string | null;
  text: string;
  topics: string;
  followUp: string;
  followUpDue: string | null;
};

export function newExchange(today: string): ExchangeValues {
  return {
    partners: [],
    means: 'phone',
    subject: '',
    on: today,
    direction: 'outgoing',
    partnership: null,
    text: '',
    topics: '',
    followUp: '',
    followUpDue: null,
  };
}

/** Words parted by commas; none twice. */
export function topicsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((topic) => topic.trim())
        .filter(Boolean),
    ),
  ];
}

/** The record that the form makes. */
export function exchangeOf(values: ExchangeValues, today: string): Extract<NewRecord, { entity: 'communication' }> {
  return {
    entity: 'communication',
    partnership_id: values.partnership,
    exchange: {
      on: values.on ?? today,
      direction: values.direction ?? 'outgoing',
      means: values.means ?? 'phone',
      partners: values.partners,
      subject: values.subject.trim(),
      topics: topicsOf(values.topics),
    },
    body: { text: values.text },
  };
}

/** The action that follows from it; none where nothing is left to do or no partnership was named. */
export function followUpOf(values: ExchangeValues, exchange: string): Extract<NewRecord, { entity: 'action' }> | null {
  const what = values.followUp.trim();
  if (what === '' || values.partnership === null) return null;
  return {
    entity: 'action',
    partnership_id: values.partnership,
    task: { what, owner: null, due_on: values.followUpDue },
    origin: { source: { entity: 'communication', id: exchange } },
  };
}

const MIB = 1024 * 1024;
/** The program reads no larger mail. */
const LARGEST_MIB = 60;

/** The content of a dropped file in base 64, as it travels to the program; what is too large for a mail is not even read. */
export function contentOf(file: Blob): Promise<string> {
  if (file.size > LARGEST_MIB * MIB) return Promise.reject({ code: 'file_too_large', facts: { limit_mib: LARGEST_MIB } });
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => failed({ code: 'storage', facts: { cause: 'other' } });
    reader.readAsDataURL(file);
  });
}
