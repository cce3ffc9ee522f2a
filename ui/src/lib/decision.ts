// A decision as it is typed before it exists, and whose idea it was.
import type { DecisionContent, DecisionFollowUp, DecisionPeople, Disagreement, FieldProblem, Proposer } from './commands';
import { t } from './texts.svelte';

export type DecisionSections = {
  content: DecisionContent;
  people: DecisionPeople;
  disagreement: Disagreement;
  follow_up: DecisionFollowUp;
};

/** A section of a decision that is changed by itself. */
export type DecisionSection = keyof DecisionSections;
export const DECISION_SECTIONS: readonly DecisionSection[] = ['content', 'people', 'disagreement', 'follow_up'];

export function emptyDecision(today: string): DecisionSections {
  return {
    content: { text: '', on: today, options: [], reasons: '' },
    people: { proposer: null, present: [], decided: [] },
    disagreement: { text: '', named: null },
    follow_up: { visibility: 'partnership', review_on: null },
  };
}

/** The day may be emptied while it is typed; without one the program could not read the request. */
export function contentProblems({ text, on }: DecisionContent): FieldProblem[] {
  const missing = [text.trim() === '' ? 'content.text' : '', on === '' ? 'content.on' : ''].filter(Boolean);
  return missing.map((field) => ({ field, problem: 'missing' }));
}

export type Whose = 'partner' | 'team' | 'unknown';

export const whose = (proposer: Proposer | null): Whose => proposer?.side ?? 'unknown';

/** The same idea of another side; a name stays only with the partners. */
export function proposerOf(side: Whose, before: Proposer | null): Proposer | null {
  if (side === 'unknown') return null;
  return { side, partner: side === before?.side ? before.partner : null };
}

const SECTION_NAMES: Record<DecisionSection, () => string> = {
  content: () => t('decision-section-content'),
  people: () => t('decision-section-people'),
  disagreement: () => t('decision-section-disagreement'),
  follow_up: () => t('decision-section-follow-up'),
};
export const sectionName = (section: DecisionSection): string => SECTION_NAMES[section]();
