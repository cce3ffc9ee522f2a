// The figures of a round, as crates/instruments gives them: means are whole tenths, and a hidden figure carries no number.
import type { RoundResults, Side } from './commands';

export type Headcount = { kind: 'shown'; n: number } | { kind: 'hidden' };
export type Figure = { kind: 'shown'; base: 'everyone' | 'all_but_a_few' | 'part'; mean: number; sd: number } | { kind: 'hidden' };
export type DimensionResult = { id: string; team: Figure; partner: Figure; gap: number | null };
export type Figures = {
  smallest_group: number;
  team: Headcount;
  partner: Headcount;
  total: Headcount;
  reading: 'nothing' | 'conversation' | 'measurement';
  dimensions: DimensionResult[];
};
export type WeakPoint = {
  dimension: string;
  why: { kind: 'low_mean'; side: Side; mean: number } | { kind: 'wide_gap'; higher: Side; gap: number };
};

export function figuresOf(found: RoundResults): Figures {
  return found.results as unknown as Figures;
}

export function weakPointsOf(found: RoundResults): WeakPoint[] {
  return found.weak_points as unknown as WeakPoint[];
}

/** The mean as a number of the scale; null when it is hidden. */
export function meanOf(figure: Figure): number | null {
  return figure.kind === 'shown' ? figure.mean / 10 : null;
}
