import { render, screen } from '@testing-library/svelte';
import { beforeAll, expect, test } from 'vitest';
import Rosette from '../src/components/Rosette.svelte';
import { CONDITIONS } from '../src/lib/choices';
import type { Petal } from '../src/lib/commands';
import { petalRadius, petalShapes } from '../src/lib/rosette';
import { speak } from './speak';

beforeAll(() => speak('fr'));

/** The points that a path names. */
function points(path: string): { x: number; y: number }[] {
  return [...path.matchAll(/(-?\d+\.?\d*(?:e-?\d+)?),(-?\d+\.?\d*(?:e-?\d+)?)(?=[MLAZ]|$)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}

test('six petals go round by the clock from the top', () => {
  const shapes = petalShapes([1, 1, 1, 1, 1, 1], 100);
  expect(shapes).toHaveLength(6);
  const middles = shapes.map(({ label }) => (Math.atan2(label.x, -label.y) * 180) / Math.PI);
  expect(middles.map((angle) => Math.round((angle + 360) % 360))).toEqual([30, 90, 150, 210, 270, 330]);
  expect(shapes.map(({ label }) => label.anchor)).toEqual(['start', 'start', 'start', 'end', 'end', 'end']);
});

test('a petal stays in its sixth and within the radius', () => {
  for (const [index, { ground }] of petalShapes([1, 1, 1, 1, 1, 1], 100).entries()) {
    const found = points(ground);
    expect(found.length).toBeGreaterThan(3);
    for (const { x, y } of found) {
      const angle = ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;
      expect(angle).toBeGreaterThan(index * 60);
      expect(angle).toBeLessThan((index + 1) * 60);
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(100.01);
    }
  }
});

test('the length of a petal grows with its value and never leaves it', () => {
  expect(petalRadius(0, 100)).toBe(22);
  expect(petalRadius(0.5, 100)).toBe(61);
  expect(petalRadius(1, 100)).toBe(100);
  expect(petalRadius(7, 100)).toBe(100);
  expect(petalRadius(-1, 100)).toBe(22);
});

test('nothing to measure yet is a hollow petal and not an empty one', () => {
  const [hollow, empty] = petalShapes([null, 0, 1, 1, 1, 1], 100);
  expect(hollow?.filled).toBeNull();
  expect(empty?.filled).not.toBeNull();
});

test('the rosette says in words and in a table what it shows', () => {
  const petals: Petal[] = CONDITIONS.map((condition, index) => ({
    condition,
    value: index === 2 ? null : 0.64,
    facts: index === 0 ? [{ fact: 'objectives_precise', part: 2, whole: 3 }] : [],
  }));
  render(Rosette, { petals, size: 'large' });
  const name = screen.getByRole('img').getAttribute('aria-label') ?? '';
  expect(name).toContain('Objectifs\u00a0: 64');
  expect(name).toContain('Confidentialité\u00a0: rien à mesurer encore');
  expect(screen.getByTestId('rosette-facts').textContent).toContain('2 sur 3');
});
