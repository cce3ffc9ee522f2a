import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import type { Origin, RecommendationProgress, RecommendationRow, SessionState, Stage, Verdict } from '../src/lib/commands';
import { meansFor, originProblems } from '../src/lib/origin';
import { answerAfter } from '../src/lib/question';
import { cardFact, cardTags, headline, nextStep, otherSteps, stepOf, stepProblems, stepValues } from '../src/lib/recommendation';
import { session } from '../src/lib/session.svelte';
import { speak } from './speak';
import DecisionNew from '../src/screens/DecisionNew.svelte';
import PartnershipDecisions from '../src/screens/PartnershipDecisions.svelte';
import Recommendation from '../src/screens/Recommendation.svelte';
import RecommendationNew from '../src/screens/RecommendationNew.svelte';
import Recommendations from '../src/screens/Recommendations.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);

const TODAY = '2026-11-29';
const PARTNER = '018f3c1e-0000-7000-8000-000000000001';
const accepted: Verdict = { verdict: 'accepted', on: '2026-11-24', reason: '', change: { change: 'under_way' } };
const realised: Verdict = { ...accepted, change: { change: 'realised', on: '2026-11-28', proof: 'Affiche' } };
const refused: Verdict = { verdict: 'refused', on: '2026-11-24', reason: 'Pas de garde le dimanche' };
const told = { on: '2026-11-25', means: 'phone', by: 'Claire', satisfied: true } as const;
const receipt = { on: '2026-11-23', means: 'phone' } as const;

const received: RecommendationProgress = { state: 'received', receipt: null };
const acknowledged: RecommendationProgress = { state: 'received', receipt };
const decided: RecommendationProgress = { state: 'decided', receipt, verdict: accepted, told: null };
const underWay: RecommendationProgress = { state: 'decided', receipt, verdict: accepted, told };
const changed: RecommendationProgress = { state: 'decided', receipt, verdict: realised, told };
const closed: RecommendationProgress = {
  state: 'closed',
  receipt,
  verdict: refused,
  closing: { closing: 'told_back', told, on: '2026-11-26' },
};

function row(progress: RecommendationProgress, stage: Stage, more: Partial<RecommendationRow> = {}): RecommendationRow {
  const origin: Origin = { kind: 'partner', partner: PARTNER };
  return {
    recommendation: {
      id: 'r',
      partnership_id: 'p',
      meeting_id: null,
      content: { text: 'Ouvrir à 8 h', origin, received_on: '2026-11-22' },
      progress,
    },
    stage,
    author: 'M. Diallo',
    partnership_name: 'Accès aux soins',
    tell_by: null,
    days_left: null,
    actions: 0,
    actions_done: 0,
    ...more,
  };
}

/** The no-break spaces of French are of the texts' own test. */
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');
const tags = (...given: Parameters<typeof row>) => cardTags(row(...given)).map(({ tone, text }) => plain(`${tone} ${text}`));

/** Answers to what the screens read; everything else succeeds and says nothing. */
let answers: Record<string, unknown> = {};

const open: SessionState = {
  state: 'open',
  language: 'fr',
  organisation: 'Centre',
  person: 'Claire',
  user_id: '019350c0-0000-7000-8000-000000000001',
  role: 'coordinator',
  may_export: true,
  idle_minutes: 5,
  today: TODAY,
  demonstration: false,
  attention: 0,
  undoable: null,
  read_only: null,
  left_at: null,
};

beforeAll(() => speak('fr'));
beforeEach(() => {
  session.state = open;
  answers = {
    member_list: { rows: [], next: null, total: 0 },
    session_state: open,
    partnership_read: { partnership: { identity: { name: 'Accès' } } },
  };
  calls.mockReset();
  calls.mockImplementation(((name: string) => Promise.resolve(answers[name] ?? {})) as never);
});

test('a card says what waits: the receipt, the days left, the days over, what was told', () => {
  expect(tags(received, 'received', { days_left: 23 })).toEqual(['warn accusé à envoyer']);
  expect(tags(acknowledged, 'received', { days_left: 23 })).toEqual(['neutral à étudier']);
  expect(tags(acknowledged, 'received', { days_left: -2 })).toEqual(['neutral à étudier', 'late réponse attendue depuis 2 jours']);
  expect(tags(decided, 'decided', { days_left: 21 })).toEqual(['neutral à dire : 21 jours']);
  expect(tags(decided, 'decided', { days_left: 6 })).toEqual(['warn à dire : 6 jours']);
  expect(tags(decided, 'decided', { days_left: 0 })).toEqual(['warn à dire aujourd’hui']);
  expect(tags(decided, 'decided', { days_left: -1 })).toEqual(['late réponse attendue depuis 1 jour']);
  expect(tags(underWay, 'under_way', { actions: 3, actions_done: 2 })).toEqual(['ok dit', 'neutral 2 actions sur 3 faites']);
  expect(tags(underWay, 'under_way', { actions: 3, actions_done: 1 })).toEqual(['ok dit', 'neutral 1 action sur 3 faite']);
  expect(tags(changed, 'decided', { actions: 1, actions_done: 1 })).toEqual(['ok dit', 'ok changement réalisé']);
  expect(tags(closed, 'closed')).toEqual(['ok dit']);
  const excepted: RecommendationProgress = {
    state: 'closed',
    receipt: null,
    verdict: accepted,
    closing: { closing: 'exception', on: TODAY, reason: 'Le comité n’existe plus' },
  };
  expect(tags(excepted, 'closed')).toEqual(['neutral close avec une raison écrite']);
});

test('the line under the tags tells of the last thing that happened', () => {
  expect(cardFact(row(received, 'received'))).toBe('reçue le 22 nov. 2026');
  expect(cardFact(row(decided, 'decided'))).toBe('acceptée le 24 nov. 2026');
  expect(cardFact(row(closed, 'closed'))).toMatch(/^refusée le 24 nov\. 2026 · dit le 25 nov\. 2026 .* · la personne est satisfaite$/);
});

test('telling back is the step after the decision, before the change is finished', () => {
  expect([received, acknowledged, decided, underWay, changed, closed].map(nextStep)).toEqual([
    'acknowledge',
    'decide',
    'tell',
    'realise',
    'close',
    null,
  ]);
});

test('nothing is offered that would be refused, and the exception never stands among the other steps', () => {
  expect(otherSteps(received)).toEqual(['decide']);
  expect(otherSteps(acknowledged)).toEqual([]);
  expect(otherSteps(decided)).toEqual(['decide', 'realise']);
  expect(otherSteps({ state: 'decided', receipt: null, verdict: refused, told: null })).toEqual(['acknowledge', 'decide']);
  expect(otherSteps(underWay)).toEqual(['decide', 'tell', 'close']);
  expect(otherSteps(changed)).toEqual(['decide', 'tell']);
  expect(otherSteps(closed)).toEqual([]);
});

test('each step is sent in the shape that the program reads', () => {
  const values = { ...stepValues('tell', decided, TODAY, 'Claire'), means: 'phone' as const };
  expect(stepOf('acknowledge', values, received)).toEqual({ step: 'acknowledge', receipt: { on: TODAY, means: 'phone' } });
  expect(stepOf('tell', values, decided)).toEqual({
    step: 'tell',
    told: { on: TODAY, means: 'phone', by: 'Claire', satisfied: null },
  });
  expect(stepOf('tell', { ...values, satisfied: 'no' }, decided)).toMatchObject({ told: { satisfied: false } });
  expect(stepOf('decide', { ...values, verdict: 'accepted' }, acknowledged)).toEqual({
    step: 'decide',
    verdict: { verdict: 'accepted', on: TODAY, reason: '', change: { change: 'under_way' } },
  });
  expect(stepOf('decide', { ...values, verdict: 'refused', reason: 'x' }, acknowledged)).toEqual({
    step: 'decide',
    verdict: { verdict: 'refused', on: TODAY, reason: 'x' },
  });
  expect(stepOf('decide', { ...values, verdict: 'in_part', reason: 'x' }, changed)).toMatchObject({
    verdict: { change: { change: 'realised', proof: 'Affiche' } },
  });
  expect(stepOf('realise', { ...values, proof: 'Photo' }, underWay)).toEqual({ step: 'realise', on: TODAY, proof: 'Photo' });
  expect(stepOf('close', values, changed)).toEqual({ step: 'close', on: TODAY });
  expect(stepOf('except', { ...values, reason: 'x' }, decided)).toEqual({ step: 'except', on: TODAY, reason: 'x' });
});

test('a reason is asked where the author would ask for one', () => {
  const values = stepValues('decide', acknowledged, TODAY, '');
  const fields = (verdict: Verdict['verdict'] | null) => stepProblems('decide', { ...values, verdict }).map((one) => one.field);
  expect(fields(null)).toEqual(['verdict.verdict']);
  expect(fields('accepted')).toEqual([]);
  expect(fields('in_part')).toEqual(['verdict.reason']);
  expect(fields('refused')).toEqual(['verdict.reason']);
  expect(stepProblems('tell', stepValues('tell', decided, TODAY, '')).map((one) => one.field)).toEqual(['told.means']);
  expect(stepProblems('except', stepValues('except', decided, TODAY, '')).map((one) => one.field)).toEqual(['closing.reason']);
});

test('whoever is not known is told in public, and nobody is left out by an empty choice', () => {
  expect(meansFor({ kind: 'anonymous' }).map((one) => one.value)).toEqual(['meeting', 'notice']);
  expect(meansFor({ kind: 'partner', partner: PARTNER })).toHaveLength(8);
  expect(originProblems({ kind: 'partner', partner: '' }, 'content.origin')).toEqual([
    { field: 'content.origin.partner', problem: 'missing' },
  ]);
  expect(originProblems({ kind: 'anonymous' }, 'content.origin')).toEqual([]);
});

test('an answer that is written anew is to be told anew', () => {
  const values = { text: 'Oui', on: '2026-11-20', told_on: TODAY, means: 'phone' as const };
  expect(answerAfter('tell', values)).toEqual({ state: 'told', ...values });
  expect(answerAfter('answer', values)).toEqual({ state: 'answered', text: 'Oui', on: '2026-11-20' });
});

test('a long text is cut between words', () => {
  expect(headline('Ouvrir à 8 h\net fermer à 18 h')).toBe('Ouvrir à 8 h');
  expect(headline('mot '.repeat(60))).toMatch(/mot …$/);
});

test('a decided recommendation opens on telling its author, says what is to be told and sends it', async () => {
  answers['recommendation_read'] = {
    row: row({ state: 'decided', receipt, verdict: refused, told: null }, 'decided', { tell_by: '2026-12-22', days_left: 23 }),
    meeting_title: null,
    actions: [],
  };
  const { container } = render(Recommendation, { id: 'r' });
  await screen.findByTestId('step-save-tell');
  expect(screen.getByTestId('recommendation-to-say').textContent).toContain('Pas de garde le dimanche');
  expect(screen.queryByTestId('step-close')).toBeNull();

  await fireEvent.click(screen.getByTestId('step-save-tell'));
  expect(calls.mock.calls.filter(([name]) => name === 'recommendation_step')).toEqual([]);
  await screen.findByTestId('error-summary');

  await fireEvent.change(screen.getByTestId('told.means'), { target: { value: 'phone' } });
  await fireEvent.click(screen.getByTestId('told.satisfied-yes'));
  await fireEvent.click(screen.getByTestId('step-save-tell'));
  const toldNow = { on: TODAY, means: 'phone', by: 'Claire', satisfied: true };
  await waitFor(() => expect(calls).toHaveBeenCalledWith('recommendation_step', { id: 'r', step: { step: 'tell', told: toldNow } }));
  const found = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(found.violations.map((one) => one.id)).toEqual([]);
});

test('what was noted wrongly of who said it is put right in place', async () => {
  answers['recommendation_read'] = { row: row(received, 'received'), meeting_title: null, actions: [] };
  render(Recommendation, { id: 'r' });
  await fireEvent.click(await screen.findByTestId('edit-content'));
  await screen.findByTestId('picked');
  await fireEvent.click(screen.getByTestId('content.origin.kind-group'));
  await fireEvent.input(await screen.findByTestId('content.origin.name'), { target: { value: 'Comité' } });
  await fireEvent.click(screen.getByTestId('save-content'));
  const before = { text: 'Ouvrir à 8 h', origin: { kind: 'partner', partner: PARTNER }, received_on: '2026-11-22' };
  const after = { ...before, origin: { kind: 'group', name: 'Comité' } };
  await waitFor(() =>
    expect(calls).toHaveBeenCalledWith('record_change', { entity: 'recommendation', id: 'r', section: 'content', before, after }),
  );
});

test('somebody who is not named is offered a notice or a meeting only', async () => {
  const one = row(decided, 'decided');
  one.recommendation.content.origin = { kind: 'anonymous' };
  answers['recommendation_read'] = { row: one, meeting_title: null, actions: [] };
  render(Recommendation, { id: 'r' });
  const means = await screen.findByTestId<HTMLSelectElement>('told.means');
  expect([...means.options].map((option) => option.value)).toEqual(['', 'meeting', 'notice']);
});

test('a new recommendation is sent with who said it', async () => {
  answers['record_create'] = { id: 'new' };
  const { container } = render(RecommendationNew, { partnership: 'p' });
  await fireEvent.click(screen.getByTestId('save'));
  const summary = await screen.findByTestId('error-summary');
  expect(within(summary).getAllByRole('listitem')).toHaveLength(2);
  expect((await axe.run(container, { rules: { region: { enabled: false } } })).violations.map((one) => one.id)).toEqual([]);
  await fireEvent.input(screen.getByTestId('content.text'), { target: { value: 'Ouvrir à 8 h' } });
  await fireEvent.click(screen.getByTestId('content.origin.kind-group'));
  await fireEvent.input(await screen.findByTestId('content.origin.name'), { target: { value: 'Comité' } });
  await fireEvent.click(screen.getByTestId('save'));
  const content = { text: 'Ouvrir à 8 h', origin: { kind: 'group', name: 'Comité' }, received_on: TODAY };
  await waitFor(() =>
    expect(calls).toHaveBeenCalledWith('record_create', { record: { entity: 'recommendation', partnership_id: 'p', content } }),
  );
});

test('the board shows its columns, asks for more by the cursor, and says when nothing is measured yet', async () => {
  const page = { rows: [row(decided, 'decided', { days_left: 3 })], next: 'c1', total: 2 };
  const none = { rows: [], next: null, total: 0 };
  answers['recommendation_board'] = {
    year: 2026,
    columns: [
      { stage: 'received', page: none },
      { stage: 'decided', page },
      { stage: 'under_way', page: none },
      { stage: 'closed', page: none },
    ],
    figures: { received: 1, acknowledged: 0, told_in_time: 0, told_due: 0, told_back_days: 30, refused: 0, realised: 0 },
  };
  const second = row(decided, 'decided');
  second.recommendation.id = 's';
  answers['recommendation_list'] = { rows: [second], next: null, total: 2 };
  const { container } = render(Recommendations);
  const column = await screen.findByTestId('column-decided');
  expect(screen.getByTestId('recommendation-figures').textContent).toContain('rien à mesurer encore');
  await fireEvent.click(within(column).getByTestId('more-decided'));
  await waitFor(() => expect(within(column).getAllByTestId('recommendation')).toHaveLength(2));
  expect(calls).toHaveBeenCalledWith('recommendation_list', { partnership_id: null, stage: 'decided', cursor: 'c1', limit: 25 });
  expect(document.activeElement).toBe(within(column).getAllByTestId('recommendation-row')[1]);
  expect((await axe.run(container, { rules: { region: { enabled: false } } })).violations.map((one) => one.id)).toEqual([]);
});

test('an action is ticked done on this day, and decisions and questions can be read', async () => {
  const action = {
    id: 'a',
    partnership_id: 'p',
    task: { what: 'Poser l’affiche', owner: null, due_on: '2026-11-01' },
    origin: { source: null },
    outcome: { state: 'open' },
  };
  answers['action_list'] = { rows: [{ action, owner: null, source_title: null }] };
  answers['decision_list'] = {
    rows: [
      {
        decision: {
          id: 'd',
          partnership_id: 'p',
          meeting_id: null,
          content: { text: 'Ouvrir à 8 h', on: TODAY, options: ['Ouvrir à 9 h'], reasons: 'Demandé' },
          people: { proposer: { side: 'partner', partner: null }, present: [], decided: [] },
          disagreement: { text: 'Trop tôt', named: null },
          follow_up: { visibility: 'public', review_on: null },
        },
        proposer: null,
        disagreeing: null,
      },
    ],
  };
  const asked = { text: 'Pourquoi à jeun ?', origin: { kind: 'anonymous' }, on: TODAY };
  const question = { id: 'q', partnership_id: 'p', meeting_id: null, asked, assignment: { expert: null }, answer: { state: 'open' } };
  answers['question_list'] = { rows: [{ question, author: '', expert: null }] };
  const { container } = render(PartnershipDecisions, { id: 'p' });
  await fireEvent.click(await screen.findByTestId('action-done'));
  await waitFor(() =>
    expect(calls).toHaveBeenCalledWith('record_change', {
      entity: 'action',
      id: 'a',
      section: 'outcome',
      before: { state: 'open' },
      after: { state: 'done', on: TODAY },
    }),
  );
  const decision = screen.getByTestId('decision');
  expect(decision.textContent).toContain('proposée par un partenaire');
  expect(plain(decision.textContent)).toContain('Un avis différent : Trop tôt');

  await fireEvent.click(screen.getByTestId('question-answer'));
  await fireEvent.input(await screen.findByTestId('answer.text'), { target: { value: 'Pour que la mesure soit juste.' } });
  await fireEvent.click(screen.getByTestId('question-answer-save'));
  await waitFor(() =>
    expect(calls).toHaveBeenCalledWith('record_change', {
      entity: 'question',
      id: 'q',
      section: 'answer',
      before: { state: 'open' },
      after: { state: 'answered', text: 'Pour que la mesure soit juste.', on: TODAY },
    }),
  );
  for (const section of ['people', 'disagreement', 'follow_up']) {
    await fireEvent.click(screen.getByTestId(`decision-edit-${section}`));
    await screen.findByTestId(`save-${section}`);
    await fireEvent.click(screen.getByTestId('cancel'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId(`decision-edit-${section}`)));
  }
  await fireEvent.click(screen.getByTestId('decision-edit-content'));
  await screen.findByTestId('save-content');
  expect((await axe.run(container, { rules: { region: { enabled: false } } })).violations.map((one) => one.id)).toEqual([]);
});

test('a decision is sent whole, without the lines that were left empty', async () => {
  const member = { membership: { id: 'm', partner_id: PARTNER, partnership_id: 'p' }, name: 'M. Diallo', category: null, kind: 'person' };
  answers['member_list'] = { rows: [member], next: null, total: 1 };
  const { container } = render(DecisionNew, { partnership: 'p' });
  await fireEvent.input(screen.getByTestId('content.text'), { target: { value: 'Ouvrir à 8 h' } });
  await fireEvent.click(screen.getByTestId('content.options.add'));
  await fireEvent.input(await screen.findByTestId('content.options.1'), { target: { value: 'Ouvrir à 9 h' } });
  await fireEvent.click(screen.getByTestId('people.proposer-partner'));
  await fireEvent.click(await screen.findByTestId(`people.decided-${PARTNER}`));
  expect((await axe.run(container, { rules: { region: { enabled: false } } })).violations.map((one) => one.id)).toEqual([]);
  await fireEvent.click(screen.getByTestId('save'));
  await waitFor(() =>
    expect(calls).toHaveBeenCalledWith('record_create', {
      record: {
        entity: 'decision',
        partnership_id: 'p',
        content: { text: 'Ouvrir à 8 h', on: TODAY, options: ['Ouvrir à 9 h'], reasons: '' },
        people: { proposer: { side: 'partner', partner: null }, present: [], decided: [PARTNER] },
        disagreement: { text: '', named: null },
        follow_up: { visibility: 'partnership', review_on: null },
      },
    }),
  );
});
