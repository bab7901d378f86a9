import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../event/event';
import { shapePath } from './kind-shapes';

/** Corner points of a path of M, L, h, v and arcs that end on the circle's axis. */
function points(path: string): [number, number][] {
  const found: [number, number][] = [];
  let at: [number, number] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([MLhva])([^MLhvaZ]*)/g)) {
    const numbers = rest.split(/[\s,]+/).map(Number);
    const [a = 0, b = 0] = numbers;
    if (command === 'M' || command === 'L') at = [a, b];
    else if (command === 'h') at = [at[0] + a, at[1]];
    else if (command === 'v') at = [at[0], at[1] + a];
    else at = [at[0] + (numbers[5] ?? 0), at[1] + (numbers[6] ?? 0)];
    found.push(at);
  }
  return found;
}

describe('the shapes of the kinds', () => {
  it('are one for each kind', () => {
    const paths = EVENT_KINDS.map((kind) => shapePath(kind, 7));
    expect(new Set(paths).size).toBe(EVENT_KINDS.length);
  });

  it('stay near their radius, and use most of it', () => {
    for (const kind of EVENT_KINDS) {
      const corners = points(shapePath(kind, 10));
      expect(corners.length).toBeGreaterThan(1);
      const far = Math.max(...corners.flatMap(([x, y]) => [Math.abs(x), Math.abs(y)]));
      expect({ kind, far }).toMatchObject({ kind });
      expect(far).toBeLessThanOrEqual(10);
      expect(far).toBeGreaterThan(8);
    }
  });

  it('grow with their radius', () => {
    for (const kind of EVENT_KINDS) {
      const small = points(shapePath(kind, 10));
      const large = points(shapePath(kind, 20));
      large.forEach(([x, y], index) => {
        expect(x).toBeCloseTo(2 * (small[index]?.[0] ?? NaN), 1);
        expect(y).toBeCloseTo(2 * (small[index]?.[1] ?? NaN), 1);
      });
    }
  });

  it('that point forward in time point the other way from right to left', () => {
    const ltr = points(shapePath('resumption', 10, 1));
    const rtl = points(shapePath('resumption', 10, -1));
    expect(rtl).toEqual(ltr.map(([x, y]) => [-x, y]));
  });

  it('of strikes point down and of launches up', () => {
    const lowest = (kind: 'strike' | 'launch'): number | undefined =>
      points(shapePath(kind, 10)).sort((a, b) => b[1] - a[1])[0]?.[0];
    expect(lowest('strike')).toBe(0);
    expect(Math.abs(lowest('launch') ?? 0)).toBe(9.5);
  });
});
