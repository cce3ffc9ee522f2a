import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { createRawSnippet, tick } from 'svelte';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import type { DraftQuestion, Question, QuestionnaireDraft } from '../src/lib/commands';
import { emptyQuestion, missingIn, moveQuestion, removeQuestion, writtenIn, type Kind } from '../src/lib/questionnaire-draft';
import { sectionsOf } from '../src/lib/questionnaire-preview';
import { status } from '../src/lib/status.svelte';
import { speak } from './speak';
import QuestionnaireBuilder from '../src/screens/QuestionnaireBuilder.svelte';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);

function empty(): QuestionnaireDraft {
  const step = (code: string, label: string, score: number | null) => ({ code, label: { fr: label, de: `${label} (de)` }, score });
  return {
    identity: { url: null, version: null, name: null },
    language: 'fr',
    languages: [],
    title: {},
    description: {},
    rights: { owner: '', licence: '', leaves: 'everything' },
    scales: [
      { id: 'agreement', steps: [step('1', 'pas du tout', 1), step('5', 'tout à fait', 5), step('unknown', 'je ne sais pas', null)] },
    ],
    groups: [{ id: 'g1', title: {}, questions: [] }],
  };
}

function question(id: string, kind: Kind, text: string, more: Partial<DraftQuestion> = {}): DraftQuestion {
  return { ...emptyQuestion(kind, empty().scales), id, text: { fr: text }, ...more };
}

/** Two statements and a question on which the last one depends. */
function three(): QuestionnaireDraft {
  const draft = empty();
  draft.title = { fr: 'Accueil' };
  draft.groups[0]!.questions = [
    question('q1', 'yes_no', 'Êtes-vous déjà venu ?'),
    question('q2', 'scale', 'Je suis bien accueilli.'),
    question('q3', 'lines', 'Que changer ?', { only_if: { question: 'q1', expected: { is: 'yes' } } }),
  ];
  return draft;
}

let refuse: unknown = null;

beforeAll(() => speak('fr'));
beforeEach(() => {
  refuse = null;
  status.clear();
  calls.mockReset();
});

function offer(draft: QuestionnaireDraft) {
  calls.mockImplementation(((name: string) => {
    if (name === 'questionnaire_draft_read') return Promise.resolve(structuredClone(draft));
    if (name === 'draft_read') return Promise.resolve({ content: null });
    if (name === 'questionnaire_draft_save') return refuse ? Promise.reject(refuse) : Promise.resolve({ id: 'new' });
    return Promise.resolve({});
  }) as never);
}

async function open(draft: QuestionnaireDraft, props: object = {}) {
  offer(draft);
  const drawn = render(QuestionnaireBuilder, { id: 'one', ...props } as never);
  await screen.findByTestId('save');
  return drawn;
}

const field = (name: string) => screen.getByTestId<HTMLInputElement>(name);
const headings = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
const written = () => [...document.querySelectorAll<HTMLTextAreaElement>('[data-testid$=".text"]')].map(({ value }) => value);
const write = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

async function saved(): Promise<QuestionnaireDraft> {
  await fireEvent.click(screen.getByTestId('save'));
  await waitFor(() => expect(calls.mock.calls.some(([name]) => name === 'questionnaire_draft_save')).toBe(true));
  const sent = calls.mock.calls.findLast(([name]) => name === 'questionnaire_draft_save')?.[1] as { draft: QuestionnaireDraft };
  return sent.draft;
}

async function add(kind: Kind) {
  await fireEvent.click(screen.getByTestId('groups.0.questions'));
  await fireEvent.click(await screen.findByTestId(`groups.0.questions.${kind}`));
}

test('a title and a statement are enough, and the statement takes the focus as soon as it is added', async () => {
  await open(empty());
  await write('title', 'Accueil');
  await add('scale');
  await waitFor(() => expect(document.activeElement).toBe(field('groups.0.questions.0.text')));
  expect(status.message).toContain('Question ajoutée');
  await write('groups.0.questions.0.text', 'Je suis bien accueilli.');
  await fireEvent.click(screen.getByTestId('groups.0.questions.again'));
  await waitFor(() => expect(document.activeElement).toBe(field('groups.0.questions.1.text')));
  await write('groups.0.questions.1.text', 'On me répond vite.');
  const draft = await saved();
  expect(draft.title).toEqual({ fr: 'Accueil' });
  expect(draft.groups[0]?.questions.map(({ text, answer }) => [text, answer])).toEqual([
    [{ fr: 'Je suis bien accueilli.' }, { kind: 'scale', scale: 'agreement' }],
    [{ fr: 'On me répond vite.' }, { kind: 'scale', scale: 'agreement' }],
  ]);
});

test('the kinds are offered in plain words and Escape gives them up', async () => {
  await open(empty());
  const button = screen.getByTestId('groups.0.questions');
  await fireEvent.click(button);
  const kinds = await screen.findByRole('group', { name: 'Comment on répond' });
  expect(within(kinds).getAllByRole('button')).toHaveLength(8);
  expect(document.activeElement).toBe(within(kinds).getAllByRole('button')[0]);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  expect(document.activeElement).toBe(button);
  expect(screen.queryByTestId('groups.0.questions.scale')).toBeNull();
});

test('a new questionnaire is begun in the language that the person reads', async () => {
  offer(empty());
  speak('nl');
  render(QuestionnaireBuilder, { id: null });
  await screen.findByTestId('save');
  await write('title', 'Onthaal');
  speak('fr');
  const draft = await saved();
  expect([draft.language, draft.title]).toEqual(['nl', { nl: 'Onthaal' }]);
  expect(calls).toHaveBeenCalledWith('questionnaire_draft_save', expect.objectContaining({ replaces: null }));
});

test('a question is moved by its buttons, keeps the focus, and its new place is said', async () => {
  await open(three());
  const down = document.getElementById('q1-down') as HTMLButtonElement;
  down.focus();
  await fireEvent.click(down);
  expect(written()).toEqual(['Je suis bien accueilli.', 'Êtes-vous déjà venu ?', 'Que changer ?']);
  expect(document.activeElement).toBe(document.getElementById('q1-down'));
  expect(status.message).toContain('Question 2');
  expect(headings()).toEqual(['Question 1', 'Question 2', 'Question 3']);
  // At the top there is no further up: the focus goes to the other button.
  await fireEvent.click(document.getElementById('q1-up') as HTMLElement);
  await waitFor(() => expect(document.activeElement).toBe(document.getElementById('q1-down')));
  expect((document.getElementById('q1-up') as HTMLButtonElement).disabled).toBe(true);
});

test('a question that is moved before the one on which it depends says so', async () => {
  await open(three());
  await fireEvent.click(document.getElementById('q3-up') as HTMLElement);
  await fireEvent.click(document.getElementById('q3-up') as HTMLElement);
  const select = screen.getByTestId('groups.0.questions.0.only_if.question');
  expect(select.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/La question dont celle-ci dépend vient maintenant après/)).toBeTruthy();
  await fireEvent.change(select, { target: { value: '' } });
  expect((await saved()).groups[0]?.questions[0]?.only_if).toBeNull();
});

test('a question goes on into the next group, and every field still has its name', async () => {
  const draft = three();
  draft.groups.push({ id: 'g2', title: { fr: 'Suite' }, questions: [question('q4', 'line', 'Autre chose ?')] });
  draft.groups[0]!.title = { fr: 'Début' };
  await open(draft);
  await fireEvent.click(document.getElementById('q3-down') as HTMLElement);
  expect(field('groups.1.questions.0.text').value).toBe('Que changer ?');
  expect(field('groups.1.questions.1.text').value).toBe('Autre chose ?');
  await waitFor(() => expect(document.activeElement).toBe(document.getElementById('q3-down')));
  refuse = { code: 'invalid_record', fields: [{ field: 'groups.1.questions.0.text', problem: 'too_long' }] };
  await fireEvent.click(screen.getByTestId('save'));
  const summary = await screen.findByTestId('error-summary');
  await waitFor(() => expect(summary.querySelector('a')).toBeTruthy());
  await fireEvent.click(summary.querySelector('a') as HTMLElement);
  expect(document.activeElement).toBe(field('groups.1.questions.0.text'));
});

test('a copy stands behind its question and is another question', async () => {
  await open(three());
  await fireEvent.click(screen.getByTestId('groups.0.questions.1.duplicate'));
  expect(written()).toEqual(['Êtes-vous déjà venu ?', 'Je suis bien accueilli.', 'Je suis bien accueilli.', 'Que changer ?']);
  await waitFor(() => expect(document.activeElement).toBe(field('groups.0.questions.2.text')));
  const ids = (await saved()).groups[0]?.questions.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(4);
});

test('what is deleted comes back with one deed, with the condition that hung on it', async () => {
  await open(three());
  await fireEvent.click(screen.getByTestId('groups.0.questions.0.remove'));
  expect(written()).toEqual(['Je suis bien accueilli.', 'Que changer ?']);
  expect(status.message).toContain('Une question en dépendait');
  await waitFor(() => expect(document.activeElement).toBe(document.getElementById('q2-heading')));
  await status.undo?.();
  await tick();
  expect(written()).toEqual(['Êtes-vous déjà venu ?', 'Je suis bien accueilli.', 'Que changer ?']);
  await waitFor(() => expect(document.activeElement).toBe(document.getElementById('q1-heading')));
  expect((await saved()).groups[0]?.questions[2]?.only_if).toEqual({ question: 'q1', expected: { is: 'yes' } });
});

test('a condition is chosen in plain words among the earlier questions', async () => {
  const draft = three();
  draft.groups[0]!.questions[2]!.only_if = null;
  await open(draft);
  await fireEvent.click(screen.getByTestId('groups.0.questions.0.more'));
  expect(screen.queryByTestId('groups.0.questions.0.only_if.question')).toBeNull();
  await fireEvent.click(screen.getByTestId('groups.0.questions.2.more'));
  const select = field('groups.0.questions.2.only_if.question') as unknown as HTMLSelectElement;
  expect([...select.options].map(({ textContent }) => textContent?.replaceAll(/\s/g, ' '))).toEqual([
    'Toujours poser',
    'Question 1 : Êtes-vous déjà venu ?',
    'Question 2 : Je suis bien accueilli.',
  ]);
  await fireEvent.change(select, { target: { value: 'q2' } });
  const expected = field('groups.0.questions.2.only_if.expected') as unknown as HTMLSelectElement;
  expect([...expected.options].map(({ textContent }) => textContent)).toEqual([
    'pas du tout',
    'tout à fait',
    'je ne sais pas',
    'n’importe quelle réponse',
  ]);
  await fireEvent.change(expected, { target: { value: 'choice:5' } });
  expect((await saved()).groups[0]?.questions[2]?.only_if).toEqual({ question: 'q2', expected: { is: 'choice', code: '5' } });
});

test('a statement is turned round with an explanation, and nothing else can be', async () => {
  await open(three());
  for (const index of [0, 1]) await fireEvent.click(screen.getByTestId(`groups.0.questions.${index}.more`));
  expect(screen.queryByTestId('groups.0.questions.0.reversed')).toBeNull();
  const box = field('groups.0.questions.1.reversed');
  const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(hint).toContain('être d’accord compte contre');
  await fireEvent.click(box);
  expect((await saved()).groups[0]?.questions[1]?.reversed).toBe(true);
});

test('choices are written one after the other with Enter, which sends nothing off', async () => {
  await open(empty());
  await add('choices');
  await write('groups.0.questions.0.answer.choices.0.label', 'le médecin');
  await fireEvent.keyDown(field('groups.0.questions.0.answer.choices.0.label'), { key: 'Enter' });
  await waitFor(() => expect(document.activeElement).toBe(field('groups.0.questions.0.answer.choices.1.label')));
  await write('groups.0.questions.0.answer.choices.1.label', 'l’accueil');
  await write('groups.0.questions.0.answer.choices.2.label', 'personne');
  await fireEvent.click(field('groups.0.questions.0.answer.several'));
  await fireEvent.click(field('groups.0.questions.0.answer.choices.2.exclusive'));
  expect(calls.mock.calls.map(([name]) => name)).not.toContain('questionnaire_draft_save');
  const answer = (await saved()).groups[0]?.questions[0]?.answer;
  expect(answer?.kind === 'choices' && answer.choices.map(({ label, exclusive }) => [label.fr, exclusive])).toEqual([
    ['le médecin', false],
    ['l’accueil', false],
    ['personne', true],
  ]);
  expect(answer?.kind === 'choices' && [answer.several, answer.own_words]).toEqual([true, false]);
});

test('another kind of answer keeps the words of the question, and what was listed comes back', async () => {
  const draft = three();
  draft.groups[0]!.questions[0]!.answer = {
    kind: 'choices',
    choices: [
      { code: 'a', label: { fr: 'A' }, exclusive: false },
      { code: 'b', label: { fr: 'B' }, exclusive: false },
    ],
    several: false,
    own_words: false,
  };
  draft.groups[0]!.questions[2]!.only_if = null;
  await open(draft);
  const kind = screen.getByTestId('groups.0.questions.0.kind');
  await fireEvent.change(kind, { target: { value: 'number' } });
  expect(field('groups.0.questions.0.text').value).toBe('Êtes-vous déjà venu ?');
  expect(screen.getByTestId('groups.0.questions.0.answer.least')).toBeTruthy();
  await fireEvent.change(kind, { target: { value: 'choices' } });
  expect(field('groups.0.questions.0.answer.choices.1.label').value).toBe('B');
});

test('each language counts what it misses, and leads there', async () => {
  await open({ ...three(), languages: ['de'] });
  const tab = screen.getByTestId('builder-tab-de');
  expect(tab.textContent).toContain('4 textes manquent en allemand');
  await fireEvent.click(tab);
  expect(screen.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(tab.id);
  await write('title.de', 'Empfang');
  expect(screen.getByTestId('builder-missing').textContent).toContain('3 textes manquent en allemand');
  await fireEvent.click(screen.getByTestId('builder-next-missing'));
  await waitFor(() => expect(document.activeElement).toBe(field('groups.0.questions.0.text.de')));
  const described = document.activeElement?.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toBe('Êtes-vous déjà venu ?');
  for (const index of [0, 1, 2]) await write(`groups.0.questions.${index}.text.de`, 'Frage');
  expect(tab.textContent).toContain('Tout est écrit en allemand');
  expect((await saved()).title).toEqual({ fr: 'Accueil', de: 'Empfang' });
});

test('the tabs of the languages are one stop for the keyboard, and the arrows walk', async () => {
  await open({ ...three(), languages: ['nl', 'de'] });
  const tabs = screen.getAllByRole('tab');
  expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  tabs[0]?.focus();
  await fireEvent.keyDown(tabs[0] as HTMLElement, { key: 'ArrowLeft' });
  expect(document.activeElement).toBe(tabs[2]);
  expect(screen.getByTestId('title.de')).toBeTruthy();
  await fireEvent.keyDown(tabs[2] as HTMLElement, { key: 'Home' });
  expect(document.activeElement).toBe(tabs[0]);
  expect(screen.getByTestId('title')).toBeTruthy();
});

test('a problem is shown at its field, in the part or the language where it stands', async () => {
  await open({ ...three(), languages: ['de'] });
  refuse = {
    code: 'invalid_record',
    fields: [
      { field: 'groups.0.questions.1.text', problem: 'missing' },
      { field: 'groups.0.questions.2.simpler', problem: 'too_long' },
    ],
  };
  await fireEvent.click(screen.getByTestId('save'));
  const summary = await screen.findByTestId('error-summary');
  await waitFor(() => expect(summary.querySelectorAll('a')).toHaveLength(2));
  const text = field('groups.0.questions.1.text');
  expect(text.getAttribute('aria-invalid')).toBe('true');
  // "More" opens by itself.
  expect(field('groups.0.questions.2.simpler').getAttribute('aria-invalid')).toBe('true');
  expect(summary.querySelectorAll('a')[0]?.textContent).toContain('Question 2');

  refuse = { code: 'invalid_record', fields: [{ field: 'groups.0.questions.1.text.de', problem: 'too_long' }] };
  await fireEvent.click(screen.getByTestId('save'));
  await waitFor(() => expect(screen.getByTestId('groups.0.questions.1.text.de').getAttribute('aria-invalid')).toBe('true'));
  await waitFor(() => expect(screen.getByTestId('error-summary').querySelectorAll('a')).toHaveLength(1));
  expect(screen.getByTestId('builder-tab-de').getAttribute('aria-selected')).toBe('true');
});

test('a questionnaire without a question leads to the button that adds one', async () => {
  await open(empty());
  refuse = { code: 'invalid_record', fields: [{ field: 'groups.0.questions', problem: 'missing' }] };
  await fireEvent.click(screen.getByTestId('save'));
  const summary = await screen.findByTestId('error-summary');
  await waitFor(() => expect(summary.querySelector('a')).toBeTruthy());
  await fireEvent.click(summary.querySelector('a') as HTMLElement);
  expect(document.activeElement).toBe(screen.getByTestId('groups.0.questions'));
});

test('points are whole numbers, and one that is not is refused at its field', async () => {
  await open(three());
  await fireEvent.click(screen.getByTestId('builder-scales'));
  await write('scales.0.steps.0.score', '1,5');
  await fireEvent.click(screen.getByTestId('save'));
  await waitFor(() => expect(field('scales.0.steps.0.score').getAttribute('aria-invalid')).toBe('true'));
  expect(calls.mock.calls.map(([name]) => name)).not.toContain('questionnaire_draft_save');
});

test('adding and moving are kept as a draft, like typing', async () => {
  await open(three());
  await fireEvent.click(document.getElementById('q1-down') as HTMLElement);
  await waitFor(() => expect(calls).toHaveBeenCalledWith('draft_save', expect.objectContaining({ form: 'questionnaire:one' })), {
    timeout: 3000,
  });
});

test('leaving for later drops nothing and says that the draft is kept', async () => {
  await open(three());
  await write('title', 'Autre titre');
  await fireEvent.click(screen.getByTestId('builder-later'));
  expect(status.message).toContain('Votre brouillon est gardé');
  expect(calls.mock.calls.map(([name]) => name)).not.toContain('draft_drop');
});

test('the preview hands each question to the one who draws it, in the language that is chosen', async () => {
  const draft = { ...three(), languages: ['de' as const] };
  draft.groups[0]!.questions[1]!.text = { fr: 'Je suis bien accueilli.', de: 'Ich werde gut empfangen.' };
  const seen = createRawSnippet<[Question]>((one) => ({
    render: () => `<p class="seen"></p>`,
    setup: (node) => {
      node.textContent = `${one().number} ${one().text} ${one().answer.kind}`;
    },
  }));
  await open(draft, { question: seen });
  await fireEvent.click(screen.getByTestId('builder-preview-open'));
  const drawn = () => [...document.querySelectorAll('.seen')].map(({ textContent }) => textContent);
  expect(drawn()).toEqual(['1 Êtes-vous déjà venu ? yes_no', '2 Je suis bien accueilli. choices', '3 Que changer ? words']);
  expect(screen.getByTestId('builder-preview-sheet').textContent).toContain('Posée seulement selon la réponse à');
  await fireEvent.change(screen.getByTestId('preview.language'), { target: { value: 'de' } });
  expect(screen.getByTestId('builder-preview-sheet').lang).toBe('de');
  expect(sectionsOf(draft, 'de', false)[0]?.blocks[1]).toMatchObject({ text: 'Ich werde gut empfangen.' });
});

test('what was written as one language becomes another one, and scales keep both', () => {
  const draft = three();
  writtenIn(draft, 'en');
  expect([draft.language, draft.title]).toEqual(['en', { en: 'Accueil' }]);
  expect(draft.scales[0]?.steps[0]?.label).toEqual({ fr: 'pas du tout', de: 'pas du tout (de)', en: 'pas du tout' });
  expect(missingIn(draft, 'de')).toBe(4);
});

test('moving up and down again changes nothing, and deleting and undoing neither', () => {
  const draft = three();
  draft.groups.push({ id: 'g2', title: {}, questions: [question('q4', 'line', 'Autre chose ?')] });
  const before = structuredClone(draft);
  for (const id of ['q1', 'q2', 'q3', 'q4']) {
    const top = id === 'q1';
    moveQuestion(draft, id, top ? 1 : -1);
    expect(draft).not.toEqual(before);
    moveQuestion(draft, id, top ? -1 : 1);
    expect(draft).toEqual(before);
    removeQuestion(draft, id)?.undo();
    expect(draft).toEqual(before);
  }
});

async function violations(container: HTMLElement) {
  const found = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    // jsdom draws nothing: colours are checked on the real window.
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

test('the builder meets the rules that axe can check, with everything open', async () => {
  const draft = { ...three(), languages: ['nl' as const, 'de' as const] };
  draft.groups[0]!.questions.push(
    question('q5', 'choices', 'Qui ?'),
    question('q6', 'number', 'Combien ?'),
    question('q7', 'text', 'Merci.'),
  );
  draft.groups.push({ id: 'g2', title: { fr: 'Suite' }, questions: [] });
  const { container } = await open(draft);
  for (const button of screen.getAllByTestId(/\.more$/)) await fireEvent.click(button);
  await fireEvent.click(screen.getByTestId('builder-scales'));
  await fireEvent.click(screen.getByTestId('groups.1.questions'));
  expect(await violations(container)).toEqual([]);
  await fireEvent.click(screen.getByTestId('builder-tab-nl'));
  expect(await violations(container)).toEqual([]);
  await fireEvent.click(screen.getByTestId('builder-preview-open'));
  expect(await violations(container)).toEqual([]);
});
