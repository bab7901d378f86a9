import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, MS_PER_DAY, MS_PER_HOUR, isoMinute } from '../../time/civil';
import { TIME_CEILING, TIME_FLOOR } from '../../time/limits';
import {
  MAX_SPAN_MS,
  MIN_SPAN_MS,
  TimeScale,
  type Viewport,
  clampViewport,
  panViewport,
  zoomViewport,
} from './time-scale';
import { DIRECTIONS, viewportOf } from '../testing/options';

/** Of every length alike, from minutes to millennia. */
const viewports: fc.Arbitrary<Viewport> = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: Math.log(MIN_SPAN_MS), max: Math.log(MAX_SPAN_MS), noNaN: true }),
  )
  .map(([share, length]) => {
    const span = Math.min(MAX_SPAN_MS, Math.ceil(Math.exp(length)));
    const from = Math.floor(TIME_FLOOR + share * (MAX_SPAN_MS - span));
    return { from: from as Instant, to: (from + span) as Instant };
  });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const direction = fc.constantFrom(...DIRECTIONS);

describe('TimeScale', () => {
  it('runs from the near edge to the far one in the direction of time', () => {
    const november = viewportOf('2023-11-01', '2023-11-30');
    const [ltr, rtl] = DIRECTIONS.map((side) => new TimeScale(november, 100, 700, side));
    const middle = viewportOf('2023-11-16', '2023-11-16').from;
    expect([november.from, middle, november.to].map((t) => ltr?.toPx(t))).toEqual([100, 400, 700]);
    expect([november.from, middle, november.to].map((t) => rtl?.toPx(t))).toEqual([700, 400, 100]);
    expect([ltr?.sign, rtl?.sign]).toEqual([1, -1]);
    expect(ltr?.lengthPx(MS_PER_DAY)).toBe(20);
  });

  it('maps a pixel back to its instant, to the millisecond', () => {
    fc.assert(
      fc.property(viewports, share, direction, (viewport, at, side) => {
        const scale = new TimeScale(viewport, 160, 1440, side);
        const instant = Math.round(viewport.from + at * (viewport.to - viewport.from)) as Instant;
        expect(Math.abs(scale.toInstant(scale.toPx(instant)) - instant)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('maps an instant back to its pixel, in both directions', () => {
    fc.assert(
      fc.property(viewports, share, direction, (viewport, at, side) => {
        const scale = new TimeScale(viewport, 160, 1440, side);
        const x = 160 + at * 1280;
        // An instant is a whole millisecond; at ten minutes one is 0.002 px wide.
        expect(Math.abs(scale.toPx(scale.toInstant(x)) - x)).toBeLessThan(0.01);
      }),
    );
  });

  it('is mirrored exactly from right to left', () => {
    fc.assert(
      fc.property(viewports, share, (viewport, at) => {
        const instant = (viewport.from + at * (viewport.to - viewport.from)) as Instant;
        const ltr = new TimeScale(viewport, 0, 1000, 'ltr').toPx(instant);
        const rtl = new TimeScale(viewport, 0, 1000, 'rtl').toPx(instant);
        expect(ltr + rtl).toBeCloseTo(1000, 6);
      }),
    );
  });

  it('continues beyond its edges', () => {
    const scale = new TimeScale(viewportOf('2023-11-01', '2023-11-30'), 0, 600, 'ltr');
    expect(scale.toPx(viewportOf('2023-12-05', '2023-12-05').to)).toBeCloseTo(700, 6);
    expect(isoMinute(scale.toInstant(-20))).toBe('2023-10-31T00:00');
  });
});

const within = ({ from, to }: Viewport): void => {
  expect(to - from).toBeGreaterThanOrEqual(MIN_SPAN_MS - 1);
  expect(to - from).toBeLessThanOrEqual(MAX_SPAN_MS + 1);
  expect(from).toBeGreaterThanOrEqual(TIME_FLOOR);
  expect(to).toBeLessThanOrEqual(TIME_CEILING);
};

describe('clampViewport', () => {
  it('leaves viewports within the limits alone', () => {
    const viewport = viewportOf('2023-11-01', '2023-11-30');
    expect(clampViewport(viewport)).toEqual(viewport);
  });

  it('widens viewports that are too short and narrows those that are too long, about the middle', () => {
    const noon = (viewportOf('2023-11-18', '2023-11-18').from + 12 * MS_PER_HOUR) as Instant;
    const short = clampViewport({ from: noon, to: noon });
    expect([isoMinute(short.from), isoMinute(short.to)]).toEqual([
      '2023-11-18T11:55',
      '2023-11-18T12:05',
    ]);
    expect(clampViewport(viewportOf('-9999', '9999'))).toEqual(viewportOf('-9999', '9999'));
    const whole = viewportOf('-9999', '9999');
    const beyond = (whole.from - 400 * MS_PER_DAY) as Instant;
    expect(clampViewport({ from: beyond, to: whole.to })).toEqual(whole);
  });

  it('keeps any viewport inside the limits', () => {
    const anyInstant = fc.integer({ min: -9e14, max: 9e14 });
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 0, max: 9e14 }), (from, span) => {
        within(
          clampViewport({
            from: from as Instant,
            to: (from + span) as Instant,
          }),
        );
      }),
    );
  });
});

describe('zoomViewport', () => {
  it('shows less time for a factor above one', () => {
    const viewport = viewportOf('2023-11-01', '2023-11-10');
    const zoomed = zoomViewport(viewport, 2, viewport.from);
    expect([isoMinute(zoomed.from), isoMinute(zoomed.to)]).toEqual([
      '2023-11-01T00:00',
      '2023-11-06T00:00',
    ]);
  });

  it('keeps the instant under the pointer where it is', () => {
    const about = fc.tuple(viewports, share, fc.double({ min: 0.5, max: 2, noNaN: true }));
    fc.assert(
      fc.property(about, ([viewport, at, factor]) => {
        const span = viewport.to - viewport.from;
        const instant = (viewport.from + at * span) as Instant;
        const zoomed = zoomViewport(viewport, factor, instant);
        // At the ends of time the viewport has to move.
        fc.pre(zoomed.from > TIME_FLOOR && zoomed.to < TIME_CEILING);
        const share = (instant - zoomed.from) / (zoomed.to - zoomed.from);
        expect(share).toBeCloseTo(at, 6);
      }),
    );
  });

  it('undoes itself', () => {
    const viewport = viewportOf('2023-11-01', '2023-11-30');
    const about = viewportOf('2023-11-05', '2023-11-05').from;
    const back = zoomViewport(zoomViewport(viewport, 3, about), 1 / 3, about);
    expect(back.from).toBeCloseTo(viewport.from, 0);
    expect(back.to).toBeCloseTo(viewport.to, 0);
  });

  it('never leaves the limits', () => {
    fc.assert(
      fc.property(viewports, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), share, (v, f, at) => {
        within(zoomViewport(v, f, (v.from + at * (v.to - v.from)) as Instant));
      }),
    );
  });
});

describe('panViewport', () => {
  it('moves by a share of what is shown, to later times when positive', () => {
    const viewport = viewportOf('2023-11-01', '2023-11-10');
    const { from, to } = panViewport(viewport, 0.5);
    expect([isoMinute(from), isoMinute(to)]).toEqual(['2023-11-06T00:00', '2023-11-16T00:00']);
  });

  it('keeps its length at the ends of time', () => {
    const viewport = viewportOf('9990', '9993');
    const moved = panViewport(viewport, 10);
    expect(moved.to).toBe(TIME_CEILING);
    expect(moved.to - moved.from).toBe(viewport.to - viewport.from);
  });
});
