// A closed round as the program tells it, for the tests of the page.
import type { AdjustmentRow, Change, DimensionResult, Figure, ItemFigure, ItemResult, RoundResults, Summary } from '../src/lib/commands';

export const summary = (n: number, mean: number): Summary => ({
  n,
  mean,
  sd: 9,
  median: mean + 1,
  interval: { low: mean - 7, high: mean + 7 },
});
export const persons = (n: number, mean: number): Figure => ({ kind: 'persons', summary: summary(n, mean) });
export const rated = (made: number[], mean: number, own = 0): ItemFigure => ({
  kind: 'rated',
  own,
  counts: made.map((n, place) => ({ code: place < 5 ? String(place + 1) : 'unknown', score: place < 5 ? (place + 1) * 10 : null, n })),
  summary: summary(
    made.slice(0, 5).reduce((sum, n) => sum + n, 0),
    mean,
  ),
});
export const item = (id: string, team: ItemFigure, partner: ItemFigure): ItemResult => ({
  id,
  reversed: false,
  counts: true,
  team,
  partner,
  parts: [],
  gap: null,
});
const dimension = (id: string, team: Figure, partner: Figure, items: ItemResult[]): DimensionResult => ({
  id,
  scale: { kind: 'common', low: 10, high: 50 },
  team,
  partner,
  parts: [],
  gap: null,
  team_reliability: { kind: 'none', why: 'too_few_items' },
  partner_reliability: { kind: 'none', why: 'too_few_sheets' },
  team_band: null,
  partner_band: null,
  items,
});
export const hidden = { kind: 'hidden' } as const;
const choices = {
  '1': 'pas du tout',
  '2': 'plutôt non',
  '3': 'en partie',
  '4': 'plutôt oui',
  '5': 'tout à fait',
  unknown: 'je ne sais pas',
};
const change = (side: Change['side'], reading: Change['reading'], difference: number | null): Change => ({
  dimension: 'objectives',
  side,
  difference,
  effect: difference === null ? null : { g: 90, low: 10, high: 170, size: 'large', rough: false },
  reading,
});
const adjustment = (id: string, what: string, dimension: string): AdjustmentRow => ({
  adjustment: {
    id,
    partnership_id: 'p',
    objective_id: null,
    round_id: 'r',
    decision: { what, reason: '', decided_on: '2026-05-02', owner: null, due_on: '2026-12-05', dimension },
    outcome: { state: 'planned' },
  },
  owner_name: 'Aïcha Diallo',
  late: false,
});

export function roundOfResults(): RoundResults {
  const objectives: DimensionResult = {
    ...dimension('objectives', persons(12, 42), persons(7, 29), [
      item('o1', rated([0, 1, 2, 4, 5, 1], 41), rated([1, 2, 3, 1, 0, 0], 26)),
      item('o2', rated([0, 0, 3, 4, 5, 0], 42), hidden),
    ]),
    gap: { difference: 13, effect: { g: 131, low: 20, high: 242, size: 'large', rough: true } },
  };
  const transparency = dimension('transparency', { kind: 'statements', mean: 37 }, hidden, [item('t1', hidden, hidden)]);
  const cycle = (round_id: string, title: string, team: Figure, partner: Figure) => ({
    round_id,
    title,
    closed_on: '2026-11-30',
    team: { kind: 'shown' as const, n: 12 },
    partner: { kind: 'shown' as const, n: 7 },
    dimensions: [{ id: 'objectives', team, partner }],
  });
  return {
    validated: 'no' as const,
    view: {
      partnership_name: 'Accès aux soins',
      questionnaire_title: 'Bilan du partenariat',
      groups: [],
      group_voices: [],
      row: {
        id: 'r',
        title: 'Évaluation d’automne 2026',
        partnership_name: 'Accès aux soins',
        state: 'closed',
        opens_on: '2026-11-01',
        closes_on: '2026-11-30',
        invited_team: 15,
        invited_partners: 10,
        responses_team: 12,
        responses_partners: 7,
      },
      round: {
        id: 'r',
        partnership_id: 'p',
        plan: { title: 'Évaluation d’automne 2026', opens_on: '2026-11-01', closes_on: '2026-11-30' },
        questionnaire: {
          url: 'urn:entente:questionnaire:bilan-du-partenariat',
          version: '1.0.0',
          digest: '',
          smallest_group: 5,
          by_category: false,
        },
        invitations: { members: [] },
        progress: { state: 'closed', on: '2026-11-30', responses_digest: '' },
      },
    },
    results: {
      questionnaire: 'urn:entente:questionnaire:bilan-du-partenariat',
      smallest_group: 5,
      team: { kind: 'shown', n: 12 },
      partner: { kind: 'shown', n: 7 },
      total: { kind: 'shown', n: 19 },
      parts: [],
      reading: 'conversation',
      totals: [],
      bands: [],
      dimensions: [objectives, transparency],
      questions: [
        item(
          'q1',
          {
            kind: 'counted',
            n: 10,
            own: 1,
            counts: [
              { code: 'bus', score: null, n: 8 },
              { code: 'velo', score: null, n: 6 },
            ],
          },
          { kind: 'numbers', summary: summary(7, 30) },
        ),
      ],
    },
    labels: {
      dimensions: { objectives: 'Objectifs clairs', transparency: 'Transparence' },
      items: {
        o1: { text: 'Les objectifs sont clairs pour moi.', choices },
        o2: { text: 'Je sais où nous en sommes.', choices },
        t1: { text: 'Je sais comment on décide.', choices },
        q1: { text: 'Comment venez-vous ?', choices: { bus: 'en bus', velo: 'à vélo' } },
        w1: { text: 'Autre chose à dire ?', choices: {} },
      },
    },
    weak_points: [{ dimension: 'objectives', why: { kind: 'wide_gap', higher: 'team', gap: 13 }, item: 'o1' }],
    comments: [
      {
        id: 'w1',
        team: [],
        partner: [
          { text: '[nom retiré] répond vite, Lucette aussi.', masked: 1, doubts: ['Lucette'] },
          { text: 'Merci.', masked: 0, doubts: [] },
        ],
      },
    ],
    group_answers: [{ voice: 'together', answers: { o1: ['4'], w1: [{ own: 'On continue.' }] }, notes: { o1: 'Plutôt 2 pour moi.' } }],
    cycles: [
      cycle('before', 'Évaluation de printemps', persons(12, 33), hidden),
      cycle('r', 'Évaluation d’automne 2026', persons(12, 42), persons(7, 29)),
    ],
    changes: [change('team', 'better', 9), change('partner', 'too_few', null)],
    adjustments: [adjustment('a2', 'Lire chaque décision à voix haute', 'objectives')],
    to_review: [adjustment('a1', 'Afficher les objectifs', 'objectives')],
  };
}
