import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import { session } from '../src/lib/session.svelte';
import type { ConsentList, ConsentTexts, Partner, PersonAppearances, SessionState } from '../src/lib/commands';
import { chosenWords, emptyConsent, givenOf, NEWEST, purposeName, wordsFor } from '../src/lib/consent';
import { speak } from './speak';
import ConsentsCard from '../src/components/ConsentsCard.svelte';
import ErasePerson from '../src/components/ErasePerson.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onSessionLocked: () => undefined }));
const calls = vi.mocked(call);

const partner = {
  id: 'p',
  identity: { name: { kind: 'person', given: 'Anna', family: 'Peeters' }, category: null, languages: ['fr'] },
  naming: { agreed_on: null },
} as unknown as Partner;

const texts = {
  rows: [
    {
      text: {
        id: 't',
        identity: { title: 'Être nommé', purpose: { purpose: 'be_named' } },
        wording: { versions: [{ version: 1, valid_from: '2026-01-01', fr: 'J’accepte.', en: '', nl: '', de: '' }] },
      },
      current: 1,
      agreed: [],
    },
  ],
} as unknown as ConsentTexts;

function list(rows: unknown[] = []): ConsentList {
  return { rows, to_renew: [], named_since: null } as unknown as ConsentList;
}

beforeAll(() => speak('fr'));
beforeEach(() => {
  calls.mockReset();
  session.state = { state: 'open', role: 'coordinator', may_export: true, today: '2026-11-26', person: 'Claire' } as SessionState;
});

function answering(consents: ConsentList) {
  calls.mockImplementation(((name: string) => {
    if (name === 'consent_list') return Promise.resolve(consents);
    if (name === 'consent_text_list') return Promise.resolve(texts);
    return Promise.resolve({ content: null });
  }) as never);
}

test('a consent is noted with the words that were agreed to', async () => {
  answering(list());
  render(ConsentsCard, { partner, memberships: [] });
  await fireEvent.click(await screen.findByTestId('consent-add'));
  await waitFor(() => expect(screen.getByTestId('given.text').textContent).toContain('Être nommé, version 1'));
  await fireEvent.change(screen.getByTestId('given.text'), { target: { value: 't 1' } });
  await fireEvent.click(screen.getByTestId('consent-save'));
  await waitFor(() => expect(calls.mock.calls.some(([name]) => name === 'consent_give')).toBe(true));
  const request = calls.mock.calls.find(([name]) => name === 'consent_give')?.[1];
  expect(request).toMatchObject({
    partner_id: 'p',
    partnership_id: null,
    given: {
      purpose: { purpose: 'be_named' },
      on: '2026-11-26',
      means: { means: 'in_writing' },
      giver: { giver: 'person' },
      text: { text_id: 't', version: 1, language: 'fr' },
      collector: 'Claire',
    },
  });
});

test('a consent is withdrawn by a day that is filled in already', async () => {
  const consent = {
    id: 'c',
    partner_id: 'p',
    partnership_id: null,
    given: { ...givenOf(emptyConsent('2026-11-01', 'Claire', 'fr')) },
    withdrawal: { state: 'stands' },
  };
  answering(list([{ consent, state: 'given', partnership_name: null, words: 'J’accepte.', text_title: 'Être nommé' }]));
  render(ConsentsCard, { partner, memberships: [] });
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  await fireEvent.click(await screen.findByTestId('consent-withdraw'));
  await fireEvent.click(screen.getByTestId('consent-withdrawn'));
  await waitFor(() => expect(calls.mock.calls.find(([name]) => name === 'consent_withdraw')?.[1]).toEqual({ id: 'c', on: '2026-11-26' }));
});

test('each purpose is said in words, contact with its way', () => {
  expect(purposeName({ purpose: 'be_contacted', means: 'email' })).toMatch(/^Être contacté \(.+\)$/);
  expect(purposeName({ purpose: 'other', words: 'Film du jardin' })).toBe('Film du jardin');
});

test('an erasure keeps what was left on purpose and removes the files that name the person, after one more question', async () => {
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  calls.mockResolvedValue({} as never);
  const record = {
    entity: 'problem',
    title: 'Salle',
    partnership_id: null,
    deleted: false,
    linked: false,
    places: 1,
    excerpts: [],
    earlier: 0,
    doubtful: false,
  };
  const found = {
    name: 'Anna Peeters',
    records: [{ ...record, id: 'r' }],
    records_total: 1,
    answers: [],
    drafts: 0,
    files: [{ entity: 'document', id: 'f', title: 'note.txt', reading: 'whole', places: 1, excerpts: [] }],
    exports: [],
    backups: [],
    family_is_shared: false,
    given_is_shared: false,
    word: '[personne effacée]',
  } as unknown as PersonAppearances;
  const onerased = vi.fn();
  render(ErasePerson, { id: 'p', found, onclose: () => undefined, onerased });
  await fireEvent.change(screen.getByTestId('erase.r'), { target: { value: 'leave' } });
  await fireEvent.click(screen.getByTestId('erase'));
  expect(calls).not.toHaveBeenCalledWith('person_erase', expect.anything(), expect.anything());
  await fireEvent.click(screen.getByTestId('confirm-yes'));
  await waitFor(() => expect(onerased).toHaveBeenCalled());
  expect(calls.mock.calls.find(([name]) => name === 'person_erase')?.[1]).toEqual({
    partner_id: 'p',
    reason: 'request',
    choices: [{ id: 'r', how: 'leave' }],
    files: [{ entity: 'document', id: 'f', remove: true }],
  });
});

test('the words of the day stand in the form until somebody chooses others, and none that were written later', () => {
  const version = (number: number, from: string) => ({ version: number, valid_from: from, fr: 'J’accepte.', en: '', nl: '', de: '' });
  const text = {
    id: 't',
    identity: { title: 'Être nommé', purpose: { purpose: 'be_named' } },
    wording: { versions: [version(1, '2026-01-01'), version(2, '2026-06-01')] },
  };
  const on = (day: string) => wordsFor({ purpose: 'be_named' }, [{ text } as never], day);
  expect(chosenWords(NEWEST, on('2026-11-26'))?.value).toBe('t 2');
  expect(chosenWords(NEWEST, on('2026-03-01'))?.value).toBe('t 1');
  expect(chosenWords('t 2', on('2026-03-01'))).toBeNull();
  expect(chosenWords(NEWEST, on('2025-12-31'))).toBeNull();
  expect(chosenWords(null, on('2026-11-26'))).toBeNull();
});
