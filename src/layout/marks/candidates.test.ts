import { describe, expect, it } from 'vitest';

import { snap } from './candidates';

describe('snap', () => {
  it.each([2, 3, 7, 16, 1000, 2000])(
    'has one answer from either edge of the view, at 1/%i px',
    (n) => {
      for (let part = 0; part < 20 * n; part += 1) {
        const fromNearEdge = part / n;
        // As a scale that runs from right to left has it, with the rounding of such sums.
        const fromFarEdge = -(1440 - fromNearEdge) - 1e-10;
        expect(snap(fromFarEdge) + 1440).toBeCloseTo(snap(fromNearEdge), 6);
      }
    },
  );
});
