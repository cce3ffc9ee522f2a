import { describe as group, expect, it } from 'vitest';
import { describe } from '../src/lib/describe';

group('a section in words', () => {
  it('is read in the order in which its form asks, however the program hands it on', () => {
    const smart = { attainable: 'A', due_on: '2027-06-30', measurable: 'M', relevant: 'R', specific: 'S' };
    expect(describe('objective', 'smart', smart).map((line) => line.path)).toEqual([
      'specific',
      'measurable',
      'attainable',
      'relevant',
      'due_on',
    ]);
  });
});
