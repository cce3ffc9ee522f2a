import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import type { SessionState, UserRole } from '../src/lib/commands';
import { whereabouts } from '../src/lib/place.svelte';
import { SERVED_BY } from '../src/lib/rights';
import { session } from '../src/lib/session.svelte';
import { unguarded, type Source } from './guards';
import { sources } from './sources';
import { t } from '../src/lib/texts.svelte';
import { speak } from './speak';
import ActionItems from '../src/components/ActionItems.svelte';
import PeopleCard from '../src/components/PeopleCard.svelte';
import NoLaws from '../src/components/NoLaws.svelte';
import Problems from '../src/components/Problems.svelte';
import Partner from '../src/screens/Partner.svelte';
import Partnership from '../src/screens/Partnership.svelte';
import PartnershipEdit from '../src/screens/PartnershipEdit.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);

/** Files that call what may be refused without a guard of their own or around them. */
const EXCEPTIONS: Record<string, string> = {
  'lib/changes.svelte.ts': 'undoes what the same person has just done',
  'lib/draft.svelte.ts': 'keeps what stands in a form: what opens the form is guarded',
  'lib/session.svelte.ts': 'the backup of the day is made in the background, nobody is offered it',
  'components/EvaluationReport.svelte': 'ReportMaker asks for the right itself, and says why its button is disabled',
};

test('what the program would refuse to some is called only where the page asks for the right first', () => {
  const found = unguarded(sources(), SERVED_BY);
  const fileOf = (line: string) => line.split(':')[0] ?? '';
  expect(found.filter((line) => !(fileOf(line) in EXCEPTIONS))).toEqual([]);
  expect([...new Set(found.map(fileOf))], 'an exception that is none any more goes').toEqual(Object.keys(EXCEPTIONS).sort());
});

test('a missing guard, a weaker one and a way around one are all found', () => {
  const caller = (text = '') => ({ path: 'components/Deed.svelte', text: `<script>${text} await call('record_create', {});</script>` });
  const parent = (name: string, markup = '<Deed />') => ({
    path: `screens/${name}.svelte`,
    text: `<script>\nimport Deed from '../components/Deed.svelte';\nlet adding = $state(false);\n</script>\n${markup}`,
  });
  const frame = {
    path: 'screens/Screen.svelte',
    text: `<script>\nimport One from './One.svelte';\n</script>\n{#if place.screen === 'one'}<One />\n{/if}`,
  };
  const guarded = "{#if may('record_create')}<Deed />{/if}";
  const found = ['components/Deed.svelte: record_create'];
  const of = (...files: Source[]) => unguarded(files, {});

  expect(of(caller(), parent('One'))).toEqual(found);
  expect(of(caller("may('draft_read')"), parent('One')), 'had also where nothing can be written').toEqual(found);
  expect(of(caller("may('own_settings_save')"), parent('One')), 'had also by readers').toEqual(found);
  expect(of(caller("may('record_change')"), parent('One'))).toEqual([]);

  expect(of(caller(), parent('One', guarded))).toEqual([]);
  expect(of(caller(), parent('One', guarded), parent('Two')), 'another screen shows it too').toEqual(found);
  expect(of(caller(), parent('One', `${guarded}<Deed />`)), 'the same screen shows it twice').toEqual(found);
  expect(of(caller(), parent('One', "{#if may('record_create')}{/if}<Deed />")), 'the guard is around something else').toEqual(found);
  expect(of(caller(), parent('One', "{#if may('record_create')}{:else}<Deed />{/if}")), 'the other way round').toEqual(found);
  expect(of(caller(), parent('One', "{#if !may('record_create')}{:else}<Deed />{/if}"))).toEqual([]);
  expect(of(caller(), parent('One', "{#if adding}<Deed />{:else if may('record_create')}<button></button>{/if}"))).toEqual([]);
  expect(of(caller(), parent('One', '{#if adding}<Deed />{:else}<button></button>{/if}'))).toEqual(found);

  expect(unguarded([caller(), parent('One'), frame], { one: 'record_create' })).toEqual([]);
  expect(unguarded([caller(), parent('One'), frame], { one: 'draft_read' })).toEqual(found);
  expect(unguarded([caller(), parent('One'), frame], {})).toEqual(found);
});

const open = {
  state: 'open',
  language: 'fr',
  organisation: 'Centre',
  person: 'Claire',
  user_id: 'u1',
  role: 'coordinator',
  may_export: true,
  idle_minutes: 5,
  today: '2026-11-29',
  demonstration: false,
  attention: 0,
  undoable: null,
  read_only: null,
  left_at: null,
} as SessionState;
const as = (role: UserRole) => ({ ...open, role }) as SessionState;
const onlyToRead = { ...open, read_only: 'full' } as SessionState;

const PARTNERSHIP = {
  partnership: {
    identity: { name: 'Accès', purpose: '', population: '', territory: '' },
    participation: { aimed_level: null },
    period: { started_on: null, ended_on: null },
    rules: { document_lead_days: 7, told_back_days: 30, evaluation_months: 12, smallest_group: 5 },
  },
  team: 1,
  partners: 0,
  categories: [],
  rosette: [],
  evaluation_due: null,
  evaluation_late: false,
  objectives: [],
  news: [],
};
const USER = { id: 'u2', identity: { name: 'Noor' }, access: { role: 'staff', may_export: false, state: { state: 'active' } } };
const PARTNER = {
  partner: {
    identity: { name: { kind: 'organisation', name: 'Le Relais' }, category: null, languages: [] },
    contact: { emails: [], phones: [], person: '', wishes: '' },
    address: { street: '', postcode: '', town: '', country: '' },
    needs: { needs: [], note: '' },
    remarks: { note: '', verified_on: null },
  },
  memberships: [],
};
let drafts: Record<string, unknown> = {};

beforeAll(() => speak('fr'));
beforeEach(() => {
  session.state = open;
  drafts = {};
  calls.mockReset();
  calls.mockImplementation(((name: string, request: { form: string }) => {
    if (name === 'partnership_read') return Promise.resolve(PARTNERSHIP);
    if (name === 'partner_read') return Promise.resolve(PARTNER);
    if (name === 'timeline') return Promise.resolve({ rows: [], next: null });
    if (name === 'person_invite') return Promise.resolve({ code: 'A B', until: '2026-12-06' });
    if (name === 'draft_read') return Promise.resolve({ content: drafts[request.form] ?? null });
    return Promise.resolve({});
  }) as never);
});
afterEach(() => {
  cleanup();
  session.state = null;
});

test('who only reads is offered neither to end a partnership nor to change it', async () => {
  session.state = as('reader');
  render(Partnership, { id: 'p', tab: 'overview' });
  expect(await screen.findByTestId('partnership-report'), 'who may export may make a report').toBeTruthy();
  expect(screen.queryByTestId('partnership-end')).toBeNull();
  expect(screen.queryByTestId('partnership-edit')).toBeNull();
  session.state = as('staff');
  await screen.findByTestId('partnership-end');
  expect(screen.getByTestId('partnership-edit')).toBeTruthy();
});

test('where nothing can be written, a coordinator is not offered to invite, and still sees who is there', async () => {
  session.state = onlyToRead;
  render(PeopleCard, { people: { users: [USER], me: 'u1', key_is_due: false } as never });
  expect(screen.getByTestId('person').textContent).toContain('Noor');
  const deeds = ['person-invite', 'person-change', 'person-again', 'person-end'];
  for (const deed of deeds) expect(screen.queryByTestId(deed), deed).toBeNull();
  session.state = open;
  for (const deed of deeds) expect(await screen.findByTestId(deed), deed).toBeTruthy();
});

test('an action is shown to who only reads, without the box that would save it', async () => {
  session.state = as('reader');
  const action = {
    id: 'a',
    partnership_id: 'p',
    task: { what: 'Poser l’affiche', owner: null, due_on: null },
    origin: { source: null },
    outcome: { state: 'open' },
  };
  render(ActionItems, { rows: [{ action }] as never, partnership: 'p', empty: '' });
  expect(screen.getByTestId('action').textContent).toContain('Poser l’affiche');
  for (const deed of ['action-done', 'action-new', 'action-edit', 'action-give-up', 'action-delete'])
    expect(screen.queryByTestId(deed), deed).toBeNull();
  session.state = as('staff');
  await fireEvent.click(await screen.findByTestId('action-done'));
  expect(calls.mock.calls.map(([name]) => name)).toContain('record_change');
});

test('a draft that was left opens no form where nothing can be written', async () => {
  drafts = {
    'problem:new:p': { text: 'Porte fermée', proposer: null, on: '2026-11-28' },
    'partnership:p:identity': { ...PARTNERSHIP.partnership.identity, name: 'Accès aux soins' },
  };
  const readings = () => calls.mock.calls.filter(([name]) => name === 'draft_read').length;
  for (const [state, forms] of [
    [onlyToRead, false],
    [open, true],
  ] as const) {
    session.state = state;
    calls.mockClear();
    render(Problems, { partnership: 'p', rows: [] });
    render(PartnershipEdit, { id: 'p' });
    await screen.findByTestId('section-identity');
    await waitFor(() => expect(readings()).toBeGreaterThan(0));
    if (forms) {
      await screen.findByTestId('problem-save');
      await screen.findByTestId('save-identity');
    } else {
      await new Promise((done) => setTimeout(done));
      expect(screen.queryByTestId('problem-save')).toBeNull();
      expect(screen.queryByTestId('save-identity')).toBeNull();
    }
    cleanup();
  }
});

test('what only the team may read is no news of a partnership to who only reads', async () => {
  session.state = as('reader');
  render(Partnership, { id: 'p', tab: 'overview' });
  await screen.findByTestId('partnership-report');
  expect(screen.queryByTestId('overview-news')).toBeNull();
  session.state = as('staff');
  expect(await screen.findByTestId('overview-news')).toBeTruthy();
});

test('what is kept from a role is not said to be missing', async () => {
  for (const [role, said] of [
    ['reader', t('section-not-shown')],
    ['staff', t('section-empty')],
  ] as const) {
    session.state = as(role);
    render(Partner, { id: 'o' });
    for (const section of ['contact', 'address', 'needs', 'remarks'])
      expect((await screen.findByTestId(`section-${section}`)).textContent, `${role} ${section}`).toContain(said);
    cleanup();
  }
});

test('who came to a partner from a list has one way back', async () => {
  whereabouts.reset();
  whereabouts.go({ screen: 'partner', id: 'o' });
  render(Partner, { id: 'o' });
  await screen.findByTestId('breadcrumb-0');
  cleanup();
  whereabouts.go({ screen: 'directory' });
  whereabouts.go({ screen: 'partner', id: 'o' });
  expect(whereabouts.fromList).toBe(true);
  render(Partner, { id: 'o' });
  await screen.findByTestId('section-identity');
  expect(screen.queryByTestId('breadcrumb-0')).toBeNull();
  whereabouts.reset();
});

test('where no law is chosen, a coordinator is led to the choice and anyone else to a coordinator', async () => {
  render(NoLaws, {});
  await fireEvent.click(screen.getByTestId('choose-laws'));
  expect(whereabouts.place).toEqual({ screen: 'privacy', tab: 'persons', card: 'retention' });
  expect(screen.getByTestId('no-laws').textContent).not.toContain(t('incidents-ask-laws'));
  cleanup();
  session.state = as('staff');
  render(NoLaws, {});
  expect(screen.queryByTestId('choose-laws')).toBeNull();
  expect(screen.getByTestId('no-laws').textContent).toContain(t('incidents-ask-laws'));
  whereabouts.reset();
});

test('the right to export is given to who is invited, not presumed, and the name is asked first', async () => {
  render(PeopleCard, { people: { users: [USER], me: 'u1', key_is_due: false } as never });
  await fireEvent.click(screen.getByTestId('person-invite'));
  const name = await screen.findByTestId('name');
  await waitFor(() => expect(document.activeElement).toBe(name));
  await fireEvent.input(name, { target: { value: 'Awa' } });
  await fireEvent.click(screen.getByTestId('invite-do'));
  await waitFor(() => expect(calls).toHaveBeenCalledWith('person_invite', { name: 'Awa', role: 'staff', may_export: false }));
});
