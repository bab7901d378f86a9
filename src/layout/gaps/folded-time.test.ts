import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, MS_PER_DAY, MS_PER_HOUR } from '../../time/civil';
import {
  MAX_SPAN_MS,
  MIN_SPAN_MS,
  TimeScale,
  type Viewport,
  moveViewport,
  panViewport,
  viewportAt,
  zoomViewport,
} from '../scale/time-scale';
import { DIRECTIONS, viewportOf } from '../testing/options';
import type { Gap } from './folded-time';

/** Two summers with forty years between them. */
const summers = viewportOf('1979-06-01', '2019-08-31');
const decades: Gap = viewportOf('1979-09-01', '2019-05-31');

const DAY_ZERO = viewportOf('2000-01-01', '2000-01-01').from;

/** Up to six gaps of one day to ten years, with a day to a year between them. */
const gapLists: fc.Arbitrary<readonly Gap[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 365 }), fc.integer({ min: 1, max: 3650 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((lengths) => {
    let at: number = DAY_ZERO;
    return lengths.map(([open, gap]) => {
      const from = at + open * MS_PER_DAY;
      at = from + gap * MS_PER_DAY;
      return { from: from as Instant, to: at as Instant };
    });
  });

/** A viewport that begins and ends outside the gaps, at least an hour from the nearest. */
const withView = gapLists.chain((gaps) => {
  const edges = gaps.flatMap(({ from, to }) => [from - 2 * MS_PER_HOUR, to + 2 * MS_PER_HOUR]);
  return fc
    .tuple(fc.constantFrom(...edges), fc.constantFrom(...edges), fc.integer({ min: 1, max: 400 }))
    .map(([a, b, days]) => ({
      gaps,
      viewport: {
        from: (Math.min(a, b) - days * MS_PER_HOUR) as Instant,
        to: (Math.max(a, b) + MS_PER_HOUR) as Instant,
      },
    }));
});

const WIDTH = 1000;
const scaleOver = (viewport: Viewport, gaps: readonly Gap[], side: 'ltr' | 'rtl' = 'ltr') =>
  new TimeScale(viewport, 0, WIDTH, side, gaps);

describe('a scale with folded gaps', () => {
  it('gives decades without events one thirty-second of the view', () => {
    const scale = scaleOver(summers, [decades]);
    const [fold] = scale.breaks;
    expect(fold && fold.rightPx - fold.leftPx).toBeCloseTo(WIDTH / 32, 6);
    // 92 days before the gap and 92 after it share what is left.
    expect(fold?.leftPx).toBeCloseTo((WIDTH * (1 - 1 / 32)) / 2, 6);
    expect(scale.lengthPx(MS_PER_DAY)).toBeCloseTo((WIDTH * (1 - 1 / 32)) / 184, 6);
  });

  it('maps edge to edge, and is monotonic', () => {
    fc.assert(
      fc.property(withView, ({ gaps, viewport }) => {
        const scale = scaleOver(viewport, gaps);
        expect(scale.toPx(viewport.from)).toBeCloseTo(0, 6);
        expect(scale.toPx(viewport.to)).toBeCloseTo(WIDTH, 4);
        const instants = [viewport.from, ...gaps.flatMap(({ from, to }) => [from, to]), viewport.to]
          .sort((a, b) => a - b)
          .map((instant) => scale.toPx(instant));
        expect(instants).toEqual([...instants].sort((a, b) => a - b));
      }),
    );
  });

  it('maps a pixel to an instant and back, on both sides of a break', () => {
    fc.assert(
      fc.property(
        withView,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...DIRECTIONS),
        ({ gaps, viewport }, share, side) => {
          const scale = scaleOver(viewport, gaps, side);
          const instant = Math.round(viewport.from + share * (viewport.to - viewport.from));
          // Instants are whole ms; inside a break a ms is far less than a pixel.
          const there = scale.toPx(instant as Instant);
          expect(scale.toPx(scale.toInstant(there))).toBeCloseTo(there, 2);
        },
      ),
    );
  });

  it('is mirrored exactly from right to left', () => {
    fc.assert(
      fc.property(withView, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const { gaps, viewport } = given;
        const at = (viewport.from + share * (viewport.to - viewport.from)) as Instant;
        const [ltr, rtl] = DIRECTIONS.map((side) => scaleOver(viewport, gaps, side).toPx(at));
        expect((ltr ?? 0) + (rtl ?? 0)).toBeCloseTo(WIDTH, 6);
      }),
    );
  });

  it('gives all its breaks together at most three tenths', () => {
    const days = Array.from({ length: 12 }, (_, year) =>
      viewportOf(`${2000 + year}-01-02`, `${2000 + year}-12-31`),
    );
    const scale = scaleOver(viewportOf('2000-01-01', '2012-01-01'), days);
    const breaks = scale.breaks.reduce((sum, { leftPx, rightPx }) => sum + rightPx - leftPx, 0);
    expect(scale.breaks).toHaveLength(12);
    expect(breaks).toBeCloseTo(0.3 * WIDTH, 4);
  });

  it('leaves a gap at its length if that is less than a break', () => {
    const gap = viewportOf('2023-11-10', '2023-11-19');
    const wide = viewportOf('2013', '2032');
    const folded = scaleOver(wide, [gap]);
    const plain = scaleOver(wide, []);
    expect(folded.breaks).toEqual([]);
    expect(folded.toPx(gap.to)).toBeCloseTo(plain.toPx(gap.to), 6);
  });

  it('runs from edge to edge where gaps are hardly longer than a break', () => {
    // Two gaps of 12 and 13 days in 380: at first neither seems worth a break.
    const gaps = [viewportOf('2001-03-01', '2001-03-12'), viewportOf('2001-06-01', '2001-06-13')];
    for (let days = 300; days <= 460; days += 1) {
      const from = viewportOf('2001-01-01', '2001-01-01').from;
      const viewport = { from, to: (from + days * MS_PER_DAY) as Instant };
      expect(scaleOver(viewport, gaps).toPx(viewport.to)).toBeCloseTo(WIDTH, 4);
    }
  });

  it('shows a gap in full where nothing else is in view', () => {
    const inside = viewportOf('1990-01-01', '1990-12-31');
    const scale = scaleOver(inside, [decades]);
    expect(scale.breaks).toEqual([]);
    expect(scale.toPx(viewportOf('1990-07-02', '1990-07-02').to)).toBeCloseTo(
      (WIDTH * 183) / 365,
      6,
    );
  });

  it('divides the view into the unfolded parts', () => {
    const { openStretches } = scaleOver(summers, [decades]);
    expect(openStretches).toEqual([
      { from: summers.from, to: decades.from },
      { from: decades.to, to: summers.to },
    ]);
  });
});

describe('moving over folded gaps', () => {
  const about = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  const factor = fc.double({ min: 0.7, max: 1.5, noNaN: true });

  it('keeps the point under the pointer in place', () => {
    fc.assert(
      fc.property(withView, about, about, factor, ({ gaps, viewport }, from, to, zoom) => {
        const before = scaleOver(viewport, gaps);
        const rate = (before.lengthPx(1) / WIDTH) * zoom;
        fc.pre(rate < 1 / MIN_SPAN_MS && rate > 1 / MAX_SPAN_MS);
        const held = before.toInstant(from * WIDTH);
        const moved = moveViewport(viewport, zoom, from, to, gaps);
        const after = scaleOver(moved, gaps);
        fc.pre(after.openStretches.length > 1 || after.breaks.length > 0 || gaps.length > 0);
        // A view of nothing but a gap shows that gap in full.
        fc.pre(!gaps.some((gap) => moved.from >= gap.from && moved.to <= gap.to));
        expect(after.toPx(held)).toBeCloseTo(to * WIDTH, 0);
      }),
    );
  });

  it('is reversible: across a break and back', () => {
    const there = panViewport(summers, 0.4, [decades]);
    const back = panViewport(there, -0.4, [decades]);
    expect(back.from).toBeCloseTo(summers.from, -1);
    expect(back.to).toBeCloseTo(summers.to, -1);
    const near = zoomViewport(summers, 4, decades.from, [decades]);
    const far = zoomViewport(near, 1 / 4, decades.from, [decades]);
    expect(far.from).toBeCloseTo(summers.from, -1);
    expect(far.to).toBeCloseTo(summers.to, -1);
  });

  it('crosses decades in one short pan', () => {
    const before = viewportOf('1979-08-28', '1979-08-31');
    const { from, to } = panViewport(before, 1 + 1 / 32, [decades]);
    const after = viewportOf('2019-06-01', '2019-06-04');
    expect(from).toBeCloseTo(after.from, -1);
    expect(to).toBeCloseTo(after.to, -1);
  });

  it('folds a gap shown in full at the first move, at the zoom it had', () => {
    const inside = viewportOf('1990-01-01', '1990-01-10');
    const moved = zoomViewport(inside, 1, inside.from, [decades]);
    const scale = scaleOver(moved, [decades]);
    expect(scale.breaks).toHaveLength(1);
    expect(scale.lengthPx(MS_PER_DAY)).toBeCloseTo(WIDTH / 10, 3);
  });

  it('brings an instant beyond the gap to the middle', () => {
    const june = viewportOf('2019-06-15', '2019-06-15').from;
    const view = viewportAt(viewportOf('1979-06-01', '1979-06-10'), june, 0.5, [decades]);
    expect(scaleOver(view, [decades]).toPx(june)).toBeCloseTo(WIDTH / 2, 3);
    expect(scaleOver(view, [decades]).lengthPx(MS_PER_DAY)).toBeCloseTo(WIDTH / 10, 3);
  });
});
