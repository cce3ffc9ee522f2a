// Geometry of the rosette: six petals, one per condition, from the top round by the clock.
import { arc } from 'd3-shape';
import type { PetalFactKind } from './commands';
import type { PartnershipTab } from './place.svelte';

/** The hole in the middle, as a share of the radius. */
const HOLE = 0.22;
/** What parts two petals, in radians on each side. */
const GAP = 0.038;
export const PETALS = 6;

export type PetalShape = {
  /** The whole petal: what could be reached. */
  ground: string;
  /** The filled part; null where nothing can be measured yet. */
  filled: string | null;
  /** Where a label stands, outside the middle of the petal. */
  label: { x: number; y: number; anchor: 'start' | 'end' };
};

/** Radius of the filled part for a value from 0 to 1: length, not surface, grows with the value. */
export function petalRadius(value: number, radius: number): number {
  const hole = radius * HOLE;
  return hole + Math.min(1, Math.max(0, value)) * (radius - hole);
}

/** The petals around (0, 0). */
export function petalShapes(values: (number | null)[], radius: number): PetalShape[] {
  const draw = arc<number>().innerRadius(radius * HOLE);
  const turn = (2 * Math.PI) / PETALS;
  return values.slice(0, PETALS).map((value, index) => {
    const start = index * turn + GAP;
    const end = (index + 1) * turn - GAP;
    const path = (outer: number) => draw.outerRadius(outer).startAngle(start).endAngle(end)(0) ?? '';
    const middle = (index + 0.5) * turn;
    const reach = radius * 1.11;
    return {
      ground: path(radius),
      filled: value === null ? null : path(petalRadius(value, radius)),
      label: { x: Math.sin(middle) * reach, y: -Math.cos(middle) * reach, anchor: index < PETALS / 2 ? 'start' : 'end' },
    };
  });
}

/** Where what a fact counts is noted. */
export function tabOfFact(fact: PetalFactKind): PartnershipTab {
  switch (fact) {
    case 'objectives_precise':
    case 'objectives_measured':
      return 'objectives';
    case 'rhythms_agreed':
    case 'categories_present':
    case 'undertakings_signed':
      return 'partners';
    case 'rhythms_kept':
      return 'exchanges';
    case 'recommendations_told':
      return 'recommendations';
    case 'decisions_explained':
      return 'decisions';
    case 'agenda_shared':
      return 'meetings';
    case 'adjustments_explained':
    case 'adjustments_done':
    case 'partners_answered':
    case 'evaluation_in_time':
      return 'evaluations';
  }
}
