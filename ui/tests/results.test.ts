import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../src/lib/backend';
import type { Change, RoundResults } from '../src/lib/commands';
import { changeSentence, commonScale, portions, shares } from '../src/lib/results';
import AppFrame from '../src/components/AppFrame.svelte';
import { go, whereabouts } from '../src/lib/place.svelte';
import Results from '../src/screens/Results.svelte';
import ResultsMeeting from '../src/screens/ResultsMeeting.svelte';
import { hidden, persons, rated, roundOfResults } from './round-of-results';
import { speak } from './speak';

vi.mock('../src/lib/backend', () => ({ call: vi.fn(), asFailure: (thrown: unknown) => thrown, onLockWanted: () => undefined }));
const calls = vi.mocked(call);
let round: RoundResults;

/** A text with simple spaces. */
const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').replaceAll(' ,', ',').trim();
/** The texts within, cell by cell. */
function wordsIn(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
  return plain(found.join(' '));
}
const textOf = (testid: string) => wordsIn(screen.getByTestId(testid));

beforeAll(() => speak('fr'));
beforeEach(() => {
  round = roundOfResults();
  calls.mockReset();
  calls.mockImplementation(((name: string) => {
    if (name === 'round_results') return Promise.resolve(round);
    if (name === 'results_save') return Promise.resolve({ saved: true });
    if (name === 'member_list') return Promise.resolve({ rows: [], next: null, total: 0 });
    return Promise.resolve({});
  }) as never);
});

async function shown() {
  const found = render(Results, { round: 'r' });
  await screen.findByTestId('results-table');
  return found;
}

test('a shown figure tells how many, mean, spread, median and interval, and the gap its size in a word', async () => {
  await shown();
  expect(textOf('figure-objectives-team')).toBe(
    'Objectifs clairs Équipe 12 4,2 0,9 4,3 de 3,5 à 4,9 1,3 grande différence, chiffre approximatif',
  );
  expect(textOf('figure-objectives-partner')).toBe('Partenaires 7 2,9 0,9 3,0 de 2,2 à 3,6');
});

test('a hidden figure carries no number', async () => {
  await shown();
  // The only number is the smallest group, which everybody may know.
  expect(textOf('figure-transparency-partner').replaceAll(/\D/g, '')).toBe('5');
  expect(textOf('figure-transparency-partner')).toContain('un petit groupe pourrait être reconnu');
  const unseen = screen.getByTestId('item-t1');
  expect(within(unseen).queryByTestId('distribution-bar')).toBeNull();
  expect(within(unseen).queryByTestId('item-table')).toBeNull();
  expect(
    within(unseen)
      .getAllByTestId('item-hidden')
      .map((one) => plain(one.textContent).replaceAll(/\D/g, '')),
  ).toEqual(['5', '5']);
});

test('a figure of statements says so and has no spread', async () => {
  await shown();
  expect(textOf('figure-transparency-team')).toBe('Transparence Équipe – 3,7 moyenne des énoncés –');
});

test('a dimension without a scale says why it has no mean', async () => {
  const second = round.results.dimensions[1];
  if (second) Object.assign(second, { scale: { kind: 'different' }, team: { kind: 'no_scale' }, partner: { kind: 'no_scale' } });
  await shown();
  expect(textOf('figure-transparency-team')).toBe('Transparence Équipe Pas de moyenne : les énoncés n’ont pas la même échelle –');
  expect(within(screen.getByTestId('trend-transparency')).queryByTestId('trend-chart')).toBeNull();
});

test('few answers are read as a conversation', async () => {
  await shown();
  expect(textOf('results-conversation')).toContain('Lisez ces chiffres comme une conversation, pas comme une mesure');
});

test('different scales have no common drawing, and the table stands open', async () => {
  const [first, second] = round.results.dimensions;
  if (second) second.scale = { kind: 'common', low: 10, high: 70 };
  expect(commonScale(round.results.dimensions)).toBeNull();
  expect(commonScale(first ? [first] : [])).toEqual({ least: 1, most: 5 });
  await shown();
  expect(screen.queryByTestId('two-voices')).toBeNull();
  expect(textOf('results-no-chart')).toContain('n’ont pas tous la même échelle');
  expect(screen.getByTestId<HTMLDetailsElement>('results-table').open).toBe(true);
});

test('the distribution of a statement adds up to everybody who answered and to a hundred percent', async () => {
  expect(shares([1, 1, 1])).toEqual([34, 33, 33]);
  expect(shares([0, 0])).toEqual([0, 0]);
  for (const counts of [
    [1, 2, 3, 1],
    [7, 7, 7, 1, 1],
    [1, 0, 0],
  ])
    expect(shares(counts).reduce((sum, one) => sum + one, 0)).toBe(100);
  const found = portions(rated([0, 1, 2, 4, 5, 1], 41, 2), undefined) ?? [];
  expect(found.reduce((sum, { n }) => sum + n, 0)).toBe(15);
  expect(found.reduce((sum, { share }) => sum + share, 0)).toBe(100);
  expect(found.map(({ shade }) => shade)).toEqual([0, 0.25, 0.5, 0.75, 1, null, null]);
  expect(portions(hidden, undefined)).toBeNull();

  await shown();
  const [team, partner] = within(screen.getByTestId('item-o1')).getAllByTestId('distribution-bar');
  expect(plain(team?.getAttribute('aria-label'))).toBe(
    'Équipe. pas du tout : 0, plutôt non : 1, en partie : 2, plutôt oui : 4, tout à fait : 5, je ne sais pas : 1.',
  );
  const widths = [...(partner?.querySelectorAll('rect.ground') ?? [])].map((piece) => Number(piece.getAttribute('width')));
  expect(widths).toHaveLength(4);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(199);
  const table = wordsIn(within(screen.getByTestId('item-o1')).getByTestId('item-table'));
  expect(table).toContain('tout à fait 5 (38 %) 0 (0 %)');
  expect(table).toContain('Toutes les réponses 13 7');
});

test('questions without scores are counted by answer', async () => {
  await shown();
  const question = textOf('item-q1');
  expect(question).toContain('10 réponses');
  expect(question).toContain('en bus : 8');
  expect(question).toContain('à vélo 6 (60 %)');
  expect(question).toContain('Partenaires Moyenne : 3,0 · Médiane : 3,1');
});

test('a voice that is hidden has no rate, nor has the sum', async () => {
  await shown();
  expect(textOf('results-rates')).toContain('Les deux voix 19 25 76 %');
  round.view.row.responses_partners = null;
  screen.getByTestId('results-rates').remove();
  render(Results, { round: 'r' });
  await waitFor(() => expect(textOf('results-rates')).toContain('Partenaires trop peu pour être montré 10 –'));
  expect(textOf('results-rates')).toContain('Les deux voix trop peu pour être montré 25 –');
});

test('what changed is told in words', async () => {
  const change = (reading: Change['reading'], difference: number | null): Change => ({
    dimension: 'd',
    side: 'partner',
    difference,
    effect: null,
    reading,
  });
  expect(plain(changeSentence(change('better', 9)))).toBe('Partenaires : mieux · 0,9 de plus');
  expect(plain(changeSentence(change('lower', -12)))).toBe('Partenaires : plus bas · 1,2 de moins');
  expect(plain(changeSentence(change('same', 0)))).toBe('Partenaires : à peu près pareil · même moyenne');
  expect(plain(changeSentence({ ...change('same', 4), effect: { g: 60, low: -10, high: 130, size: 'medium', rough: false } }))).toBe(
    'Partenaires : 0,4 de plus. Pour ce nombre de personnes, c’est trop peu pour parler d’un changement.',
  );
  expect(plain(changeSentence(change('too_few', -12)))).toBe('Partenaires : trop peu de réponses pour le dire');
  await shown();
  const trend = screen.getByTestId('trend-objectives');
  expect(plain(trend.textContent)).toContain('Équipe : mieux · 0,9 de plus · grande différence');
  expect(trend.querySelectorAll('circle.team')).toHaveLength(2);
  expect(trend.querySelectorAll('rect.partner')).toHaveLength(1);
});

test('a comment says what to read again before it is shown', async () => {
  await shown();
  const [first, second] = screen.getAllByTestId('comment').map((one) => plain(one.textContent));
  expect(first).toBe('[nom retiré] répond vite, Lucette aussi. 1 nom retiré À relire avant de montrer : Lucette');
  expect(second).toBe('Merci.');
  expect(textOf('results-comments')).toContain('Qui montre ces mots à d’autres les relit d’abord.');
});

test('where no words came, nothing is said about words', async () => {
  round.comments = [];
  await shown();
  expect(screen.queryByTestId('results-comments')).toBeNull();
});

test('figures about statements that go together are no table where no theme has enough statements', async () => {
  for (const one of round.results.dimensions) one.partner_reliability = { kind: 'none', why: 'too_few_items' };
  await shown();
  expect(screen.getByTestId('results-further').querySelector('table')).toBeNull();
  expect(textOf('reliability-none')).toContain('il faut au moins trois énoncés');
});

test('what a group agreed on stands in words beside the means, with what others saw', async () => {
  await shown();
  const group = textOf('results-group');
  expect(group).toContain('L’équipe et les partenaires, à la même table');
  expect(group).toContain('plutôt oui Vu autrement : Plutôt 2 pour moi. 4,1 2,6');
  expect(group).toContain('On continue.');
});

test('what was decided before is looked at again with what moved since', async () => {
  await shown();
  const review = screen.getByTestId('results-review');
  expect(plain(review.textContent)).toContain('Afficher les objectifs');
  expect(plain(review.textContent)).toContain('Équipe : mieux');
  await fireEvent.click(within(review).getByTestId('adjustment-done'));
  expect(calls).toHaveBeenCalledWith('record_change', expect.objectContaining({ entity: 'adjustment', id: 'a1', section: 'outcome' }));
  expect(within(review).queryByTestId('adjustment-new')).toBeNull();
});

test('a weak point names the statement that stands out most', async () => {
  await shown();
  expect(textOf('weak-item')).toBe('Surtout : « Les objectifs sont clairs pour moi. »');
});

test('the figures are saved as the kind of file that was asked for', async () => {
  await shown();
  await fireEvent.click(screen.getByTestId('results-save-csv'));
  expect(calls).toHaveBeenCalledWith('results_save', { round_id: 'r', format: 'csv' });
});

test('the parts of the partners have rows of their own', async () => {
  round.results.parts = [
    { who: { kind: 'category', category: 'carer' }, n: 6 },
    { who: { kind: 'others' }, n: 6 },
  ];
  for (const dimension of round.results.dimensions) dimension.parts = [persons(6, 31), hidden];
  await shown();
  expect(textOf('figures-objectives')).toContain('Autres partenaires');
  expect(screen.getByTestId('figures-objectives').querySelectorAll('tr')).toHaveLength(4);
});

test('where neither voice may be shown nothing is drawn and nothing can be saved', async () => {
  round.results.reading = 'nothing';
  round.results.team = hidden;
  round.results.partner = hidden;
  render(Results, { round: 'r' });
  await screen.findByTestId('results-hidden');
  for (const gone of ['two-voices', 'results-table', 'results-statements', 'results-save-csv', 'results-meeting'])
    expect(screen.queryByTestId(gone)).toBeNull();
});

test('a questionnaire without themes says that it counts answers, and shows each question', async () => {
  round.results.dimensions = [];
  round.weak_points = [];
  round.changes = [];
  const page = render(Results, { round: 'r' });
  expect(plain((await screen.findByTestId('results-no-means')).textContent)).toBe(
    'Ce questionnaire ne donne pas de moyennes : il compte les réponses.',
  );
  for (const gone of ['results-no-chart', 'results-table', 'results-further', 'results-trend', 'results-questions'])
    expect(screen.queryByTestId(gone)).toBeNull();
  const statements = screen.getByTestId('results-statements');
  expect(within(statements).getByRole('heading', { level: 2 }).textContent).toBe('Les réponses');
  expect(screen.getByTestId('item-q1').closest('details')).toBeNull();
  expect(await faults(page.container)).toEqual([]);
  page.unmount();
  const meeting = render(ResultsMeeting, { round: 'r' });
  const wall = await screen.findByTestId('meeting-wall');
  expect(wall.textContent).not.toContain('rond');
  await fireEvent.click(screen.getByTestId('meeting-next'));
  expect(textOf('meeting-position')).toBe('1 sur 1');
  expect(plain(wall.textContent)).toContain('en bus : 8');
  expect(await faults(meeting.container)).toEqual([]);
});

async function faults(container: Element) {
  const found = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // jsdom draws nothing: colours are checked on the real window. The frame around the screen has the landmarks.
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

test('the results meet the rules that axe can check', async () => {
  const { container } = await shown();
  for (const details of container.querySelectorAll('details')) details.open = true;
  expect(await faults(container)).toEqual([]);
});

test('the arrows turn the pages of the meeting, and comments never come there', async () => {
  render(ResultsMeeting, { round: 'r' });
  const wall = await screen.findByTestId('meeting-wall');
  expect(plain(wall.textContent)).toContain('12 réponses sur 15');
  expect(screen.queryByTestId('meeting-position')).toBeNull();
  await fireEvent.keyDown(window, { key: 'ArrowLeft' });
  expect(screen.queryByTestId('meeting-position')).toBeNull();
  await fireEvent.keyDown(window, { key: 'ArrowRight' });
  expect(textOf('meeting-position')).toBe('1 sur 3');
  expect(document.activeElement?.tagName).toBe('H1');
  expect(plain(wall.textContent)).toContain('Qu’est-ce qui vous étonne ?');
  expect(screen.getByTestId('two-voices')).toBeTruthy();
  const seen = [wall.textContent];
  await fireEvent.keyDown(window, { key: 'ArrowRight' });
  expect(textOf('meeting-position')).toBe('2 sur 3');
  seen.push(wall.textContent);
  // The questions outside of the themes come after them.
  await fireEvent.keyDown(window, { key: 'ArrowRight' });
  expect(textOf('meeting-position')).toBe('3 sur 3');
  expect(screen.getByTestId('item-q1')).toBeTruthy();
  seen.push(wall.textContent);
  await fireEvent.click(screen.getByTestId('meeting-next'));
  expect(textOf('decided')).toContain('Lire chaque décision à voix haute');
  expect(textOf('decided')).toContain('Aïcha Diallo');
  expect(screen.getByTestId<HTMLButtonElement>('meeting-next').disabled).toBe(true);
  seen.push(wall.textContent);
  expect(seen.join(' ')).not.toContain('Lucette');
  expect(seen.join(' ')).not.toContain('Merci.');
});

test('beside the meeting nothing else of the program is shown, and Escape leads back', async () => {
  whereabouts.reset();
  go({ screen: 'results-meeting', round: 'r' });
  render(AppFrame);
  await screen.findByTestId('meeting-wall');
  expect(screen.getByTestId('meeting-back')).toBeTruthy();
  for (const gone of ['nav-today', 'lock', 'search', 'exchange-note', 'meeting-new', 'breadcrumb-0'])
    expect(screen.queryByTestId(gone)).toBeNull();
  await fireEvent.keyDown(window, { key: 'e', ctrlKey: true });
  expect(document.querySelector('dialog')).toBeNull();
  await fireEvent.click(screen.getByTestId('meeting-next'));
  await fireEvent.click(screen.getByTestId('meeting-decide'));
  const typed = document.querySelector('textarea');
  typed?.focus();
  await fireEvent.keyDown(typed ?? window, { key: 'Escape' });
  expect(whereabouts.place.screen).toBe('results-meeting');
  typed?.blur();
  await fireEvent.keyDown(window, { key: 'Escape' });
  expect(whereabouts.place).toEqual({ screen: 'results', round: 'r' });
  expect(await screen.findByTestId('nav-today')).toBeTruthy();
});

test('whoever types an adjustment in the meeting stays on the page', async () => {
  render(ResultsMeeting, { round: 'r' });
  await screen.findByTestId('meeting-wall');
  await fireEvent.click(screen.getByTestId('meeting-next'));
  await fireEvent.click(screen.getByTestId('meeting-decide'));
  const typed = document.querySelector('textarea');
  typed?.focus();
  await fireEvent.keyDown(typed ?? window, { key: 'ArrowRight' });
  expect(textOf('meeting-position')).toBe('1 sur 3');
});

test('the meeting meets the rules that axe can check', async () => {
  const { container } = render(ResultsMeeting, { round: 'r' });
  await screen.findByTestId('meeting-wall');
  expect(await faults(container)).toEqual([]);
  await fireEvent.click(screen.getByTestId('meeting-next'));
  expect(await faults(container)).toEqual([]);
});

test('a total is said with what it can be and how its owner reads it, or why there is none', async () => {
  expect((await shown()).container.querySelector('[data-testid="results-totals"]')).toBeNull();
  round = roundOfResults();
  round.results.bands = [
    { from: '35', to: '84', code: 'low' },
    { from: '85', to: '126', code: 'middle' },
  ];
  const team = { kind: 'shown', value: 1025, band: 1 } as const;
  round.results.totals = [
    { id: null, rule: 'sum', range: { low: 350, high: 1750 }, team, partner: { kind: 'none', why: 'small_group' } },
    { id: 'o1', rule: 'mean', range: null, team: { kind: 'none', why: 'no_mean' }, partner: { kind: 'none', why: 'no_mean' } },
  ];
  const { container } = render(Results, { round: 'r' });
  const said = wordsIn(await within(container).findByTestId('results-totals'));
  expect(said).toContain('Tout le questionnaire Somme, de 35,0 à 175,0 102,5 moyen (de 85 à 126)');
  expect(said).toContain('Pas montré : un énoncé compte moins de 5 avis');
  expect(said).toContain('un des éléments n’a pas de moyenne');
});

test('the report of the evaluation is made in the form, language and format that were chosen', async () => {
  await shown();
  await fireEvent.click(screen.getByTestId('report.form-plain'));
  await fireEvent.click(screen.getByTestId('report.format-html'));
  await fireEvent.click(screen.getByTestId('evaluation-report-make'));
  await waitFor(() =>
    expect(calls.mock.calls.filter(([name]) => name === 'evaluation_report_make').map(([, request]) => request)).toEqual([
      { round_id: 'r', language: 'fr', form: 'plain', format: 'html', audience: 'partnership' },
    ]),
  );
});
