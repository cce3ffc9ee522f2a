import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { orderWith, pieces, placeAtEnd } from '../src/lib/agenda';
import { minutesLeft, nextPoint, pauseTimer, spentOn, startTimer, stoppedTimer } from '../src/lib/agenda-timer';
import { call } from '../src/lib/backend';
import { captureRecord, dayOfCapture } from '../src/lib/capture';
import type { AgendaItem, HistoryEntry, MeetingView } from '../src/lib/commands';
import { sharesOf } from '../src/lib/meeting';
import { beginningOf } from '../src/lib/minutes-beginning';
import { versionsOf } from '../src/lib/minutes-versions';
import { hours, readTime } from '../src/lib/time-of-day';
import { personOfKey, signOfKey } from '../src/lib/turn-keys';
import { speak } from './speak';
import MeetingMinutes from '../src/components/MeetingMinutes.svelte';
import MeetingPeople from '../src/components/MeetingPeople.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);

const MINUTE = 60_000;

function item(id: string, place: number, minutes: number | null = 15): AgendaItem {
  const content = { title: `Point ${id}`, minutes, purpose: null, proposer: { side: 'team' as const, partner: null } };
  return { id, meeting_id: 'm', item: content, position: { place } };
}

function attendance(partner: string, name: string, side: 'team' | 'partner', presence: 'present' | 'excused' | null = null) {
  return {
    name,
    attendance: {
      id: `a-${partner}`,
      meeting_id: 'm',
      partner_id: partner,
      invitation: { side },
      needs: { needs: [] },
      presence: { presence },
      speaking: { turns: 0 },
    },
  };
}

const none = { yes: 0, partly: 0, no: 0 };
const view: MeetingView = {
  meeting: {
    id: 'm',
    partnership_id: 'p',
    plan: {
      title: 'Comité',
      on: '2026-11-20',
      starts_at: '18:00:00',
      minutes: 90,
      time_zone: 'Europe/Brussels',
      place: '',
      link: '',
      phone: '',
    },
    hosting: { facilitator: null, technique: null },
    background: { note: '' },
    course: { state: { state: 'planned' }, moves: [] },
    minutes: { text: '', state: { state: 'draft' } },
    exit: { understood: none, heard: none, know_next: none, remarks: '' },
    override_acronyms: { acronyms: [], reason: '' },
  },
  partnership: {
    id: 'p',
    identity: { name: 'Accès aux soins', purpose: '', population: '', territory: '' },
    period: { started_on: null, ended_on: null },
    participation: { aimed_level: null },
    rules: { document_lead_days: 10, told_back_days: 30, evaluation_months: 12, smallest_group: 5 },
  },
  facilitator: null,
  agenda: [item('one', 1), item('two', 2)],
  attendances: [attendance('doctor', 'Bensaïd', 'team', 'present'), attendance('resident', 'Peeters', 'partner')],
  not_invited: [],
  documents: [],
  dispatches: [],
  documents_due: null,
  readiness: [],
  score: 0,
  unknown_acronyms: [],
  captured: { recommendations: [], questions: [], decisions: [], actions: [] },
};

beforeAll(() => speak('fr'));
beforeEach(() => {
  calls.mockReset();
  calls.mockImplementation(((name: string) => Promise.resolve(name === 'turn_note' ? { turns: 1 } : {})) as never);
});

describe('the timer of the agenda', () => {
  const items = ['one', 'two'];
  test('counts only while it runs, and goes on where it stood', () => {
    const started = startTimer(stoppedTimer(), items, 0);
    const paused = pauseTimer(started, 2 * MINUTE);
    expect(spentOn(paused, 'one', 9 * MINUTE)).toBe(2 * MINUTE);
    const again = startTimer(paused, items, 10 * MINUTE);
    expect(spentOn(again, 'one', 11 * MINUTE)).toBe(3 * MINUTE);
  });
  test('keeps what a point took when it goes to the next, and stands still after the last', () => {
    const second = nextPoint(startTimer(stoppedTimer(), items, 0), items, 4 * MINUTE);
    expect([second.current, second.since, spentOn(second, 'one', 20 * MINUTE)]).toEqual(['two', 4 * MINUTE, 4 * MINUTE]);
    const over = nextPoint(second, items, 9 * MINUTE);
    expect([over.current, over.since, spentOn(over, 'two', 20 * MINUTE)]).toEqual([null, null, 5 * MINUTE]);
  });
  test('does not begin to run when it is only moved on', () => {
    const paused = pauseTimer(startTimer(stoppedTimer(), items, 0), MINUTE);
    expect(nextPoint(paused, items, 2 * MINUTE).since).toBeNull();
  });
  test('begins anew at the first point when its point was deleted', () => {
    const started = startTimer(stoppedTimer(), items, 0);
    expect(startTimer(started, ['two'], MINUTE).current).toBe('two');
    expect(startTimer(stoppedTimer(), [], 0).since).toBeNull();
  });
  test('a clock that is set back takes nothing away', () => {
    expect(spentOn(startTimer(stoppedTimer(), items, 5 * MINUTE), 'one', MINUTE)).toBe(0);
  });
  test('says whole minutes, and none too many before a whole minute has passed', () => {
    expect([0, 1, 14 * MINUTE + 1, 15 * MINUTE, 15 * MINUTE + 1, 16 * MINUTE].map((spent) => minutesLeft(15, spent))).toEqual([
      15, 15, 1, 0, 0, -1,
    ]);
    expect(Object.is(minutesLeft(15, 15 * MINUTE + 1), 0)).toBe(true);
  });
});

describe('one key per person', () => {
  const key = (more: Partial<KeyboardEvent>) =>
    ({
      key: '',
      code: '',
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      repeat: false,
      defaultPrevented: false,
      ...more,
    }) as KeyboardEvent;
  test('is known by where it lies, as the digits of a Belgian keyboard need Shift', () => {
    expect(personOfKey(key({ key: 'é', code: 'Digit2' }), null)).toBe(1);
    expect(personOfKey(key({ key: '9', code: 'Numpad9' }), null)).toBe(8);
    expect(personOfKey(key({ key: 'PageUp', code: 'Numpad9' }), null)).toBeNull();
    expect(personOfKey(key({ key: '0', code: 'Digit0' }), null)).toBeNull();
    expect(personOfKey(key({ key: 'a', code: 'KeyQ' }), null)).toBe(9);
    expect([8, 9, 34, 35].map(signOfKey)).toEqual(['9', 'A', 'Z', null]);
  });
  test('counts nothing as part of a shortcut or while it is held down', () => {
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }])
      expect(personOfKey(key({ code: 'Digit1', ...more }), null)).toBeNull();
  });
  test('counts nothing while a field has the focus', async () => {
    render(MeetingPeople, { view });
    const field = screen.getByTestId('content.text');
    field.focus();
    await fireEvent.keyDown(field, { key: '1', code: 'Digit1' });
    const who = screen.getByTestId('capture.who');
    who.focus();
    await fireEvent.keyDown(who, { key: '1', code: 'Digit1' });
    expect(calls.mock.calls.map(([name]) => name)).not.toContain('turn_note');
  });
  test('counts for the person of that number, until it is switched off', async () => {
    render(MeetingPeople, { view });
    await fireEvent.keyDown(document.body, { key: '2', code: 'Digit2' });
    expect(calls).toHaveBeenCalledWith('turn_note', { attendance_id: 'a-resident', more: true });
    calls.mockClear();
    await fireEvent.keyDown(document.body, { key: '3', code: 'Digit3' });
    await fireEvent.click(screen.getByTestId('turn-keys'));
    await fireEvent.keyDown(document.body, { key: '1', code: 'Digit1' });
    expect(calls.mock.calls.map(([name]) => name)).not.toContain('turn_note');
  });
  test('counts nothing any more once the page is left', async () => {
    render(MeetingPeople, { view }).unmount();
    await fireEvent.keyDown(document.body, { key: '1', code: 'Digit1' });
    expect(calls.mock.calls.map(([name]) => name)).not.toContain('turn_note');
  });
});

describe('what is said in a meeting', () => {
  const attendees = [
    { partner: 'doctor', side: 'team' as const, present: true },
    { partner: 'resident', side: 'partner' as const, present: false },
  ];
  const record = (kind: 'recommendation' | 'question' | 'decision' | 'action', who: string | null) =>
    captureRecord({ kind, text: ' Ouvrir plus tôt ', who }, view.meeting, attendees, '2026-11-25');

  test('keeps who said it, or nobody', () => {
    expect(record('recommendation', 'resident')).toMatchObject({
      meeting_id: 'm',
      content: { text: 'Ouvrir plus tôt', origin: { kind: 'partner', partner: 'resident' }, received_on: '2026-11-20' },
    });
    expect(record('question', null)).toMatchObject({ meeting_id: 'm', asked: { origin: { kind: 'anonymous' }, on: '2026-11-20' } });
  });
  test('is noted for today when it is noted before the meeting', () => {
    expect(dayOfCapture('2026-12-08', '2026-11-25')).toBe('2026-11-25');
    expect(dayOfCapture('2026-11-25', '2026-11-25')).toBe('2026-11-25');
  });
  test('a decision names who proposed it and who was there, and stays within the partnership', () => {
    expect(record('decision', 'resident')).toMatchObject({
      content: { options: [], reasons: '' },
      people: { proposer: { side: 'partner', partner: 'resident' }, present: ['doctor'], decided: [] },
      follow_up: { visibility: 'partnership', review_on: null },
    });
    expect(record('decision', null)).toMatchObject({ people: { proposer: null } });
  });
  test('an action comes from the meeting', () => {
    expect(record('action', 'doctor')).toMatchObject({
      task: { what: 'Ouvrir plus tôt', owner: 'doctor', due_on: null },
      origin: { source: { entity: 'meeting', id: 'm' } },
    });
  });
  test('is saved by Enter, and the line is free for the next one with the focus in it', async () => {
    render(MeetingPeople, { view });
    const line = screen.getByTestId<HTMLInputElement>('content.text');
    await fireEvent.input(line, { target: { value: 'Un banc devant la porte' } });
    await fireEvent.submit(line.form as HTMLFormElement);
    await waitFor(() => expect(line.value).toBe(''));
    expect(document.activeElement).toBe(line);
    const made = calls.mock.calls.find(([name]) => name === 'record_create')?.[1];
    expect(made).toMatchObject({ record: { entity: 'recommendation', content: { text: 'Un banc devant la porte' } } });
  });
  test('who says something does not become who does it', async () => {
    render(MeetingPeople, { view });
    const who = screen.getByTestId<HTMLSelectElement>('capture.who');
    await fireEvent.change(who, { target: { value: 'resident' } });
    await fireEvent.click(screen.getByTestId('capture.kind-action'));
    await waitFor(() => expect(who.value).toBe(''));
  });
});

describe('the minutes', () => {
  test('begin with who was there, the points, and what was noted with whoever said it', () => {
    const origin = { kind: 'partner', partner: 'resident' } as const;
    const recommendation = { content: { text: 'Un banc devant la porte', origin, received_on: '2026-11-20' } };
    const action = { task: { what: 'Écrire à la commune', owner: 'doctor', due_on: '2026-12-01' } };
    const captured = { ...view.captured, recommendations: [recommendation], actions: [action] } as unknown as MeetingView['captured'];
    const text = beginningOf({ ...view, captured });
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^Comité, .*20 novembre 2026/);
    expect(lines).toContain('Présents\u00a0: Bensaïd');
    expect(lines).toContain('1. Point one');
    expect(lines).toContain('- Un banc devant la porte (Peeters)');
    expect(text).toMatch(/- Écrire à la commune \(Bensaïd, .*1.* décembre 2026\)/);
    expect(text).not.toContain('Excusés');
    expect(text).not.toContain('Décisions');
  });
});

describe('the order of an agenda', () => {
  const items = [item('a', 1024), item('b', 2048), item('c', 3072)];
  test('lets a point change places with its neighbour', () => {
    expect(orderWith(items, 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(orderWith(items, 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(orderWith(items, 'a', 1)).toEqual(['b', 'a', 'c']);
  });
  test('leaves the first above nothing and the last below nothing', () => {
    expect([orderWith(items, 'a', -1), orderWith(items, 'c', 1), orderWith(items, 'gone', 1)]).toEqual([null, null, null]);
    expect(placeAtEnd(items)).toBeGreaterThan(3072);
  });
  test('marks an acronym where it stands alone, and not inside a word', () => {
    const marked = (text: string, acronyms: string[]) =>
      pieces(text, acronyms)
        .filter((piece) => piece.acronym)
        .map((piece) => piece.text);
    expect(marked('Le CPAS, l’OMS et le C.P.A.S.', ['CPAS', 'OMS', 'C.P.A.S.'])).toEqual(['CPAS', 'OMS', 'C.P.A.S.']);
    expect(marked('RMHX et RMH', ['RMH'])).toEqual(['RMH']);
    expect(
      pieces('a (b', ['(b'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe('a (b');
  });
});

test('a time is read as people type it, and the end may be after midnight', () => {
  expect(['18:00', '18h30', '18h', '1830', '8', '7.05', ''].map(readTime)).toEqual([
    '18:00:00',
    '18:30:00',
    '18:00:00',
    '18:30:00',
    '08:00:00',
    '07:05:00',
    null,
  ]);
  expect(['25:00', '18:60', 'soir'].map(readTime)).toEqual([undefined, undefined, undefined]);
  expect(hours({ starts_at: '18:00:00', minutes: 90 })).toBe('18:00–19:30');
  expect(hours({ starts_at: '23:30:00', minutes: 60 })).toBe('23:30–00:30');
  expect(hours({ starts_at: null, minutes: 60 })).toBe('');
});

test('cards are shown as shares from five answers on, and never below', () => {
  expect(sharesOf({ yes: 3, partly: 1, no: 0 }, 0)).toBeNull();
  expect(sharesOf({ yes: 4, partly: 1, no: 0 }, 0)).toMatchObject({ yes: 0.8, partly: 0.2, no: 0, total: 5 });
  expect(sharesOf({ yes: 4, partly: 1, no: 0 }, 8)).toBeNull();
});

test('earlier minutes are those whose text differs, without the one that stands now', () => {
  const change = (seq: number, section: string, before: string, after: string) =>
    ({ seq, section, at: '', user: '', before: { text: before }, after: { text: after } }) as HistoryEntry;
  const entries = [
    change(5, 'minutes', 'deux', 'trois'),
    change(4, 'minutes', 'deux', 'deux'),
    change(3, 'plan', 'x', 'y'),
    change(2, 'minutes', 'un', 'deux'),
    change(1, 'minutes', '', 'un'),
  ];
  expect(versionsOf(entries, 'trois').map((version) => version.text)).toEqual(['deux', 'un']);
});

test('the page of people meets the rules that axe can check', async () => {
  const { container } = render(MeetingPeople, { view });
  const found = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('minutes that begin with what is noted are a draft at once, and the focus is where one writes on', async () => {
  calls.mockImplementation(((name: string) =>
    Promise.resolve(name === 'draft_read' ? { content: null } : { entries: [], next: null })) as never);
  render(MeetingMinutes, { view });
  await fireEvent.click(screen.getByTestId('edit-minutes'));
  await fireEvent.click(await screen.findByTestId('minutes-begin'));
  const text = screen.getByTestId<HTMLTextAreaElement>('minutes.text');
  await waitFor(() => expect(document.activeElement).toBe(text));
  expect(text.value).toContain('1. Point one');
  await waitFor(() => expect(calls.mock.calls.map(([name]) => name)).toContain('draft_save'), { timeout: 4000 });
});
