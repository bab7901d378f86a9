import { describe, expect, it } from 'vitest';
import {
  type Instant,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  dayOf,
  fromCivilDay,
} from '../../time/civil';
import { TIME_CEILING, TIME_FLOOR } from '../../time/limits';
import type { Language } from '../../words/language';
import { measure } from '../marks/measure';
import { type Direction, TimeScale, type Viewport } from '../scale/time-scale';
import { DIRECTIONS, viewportOf } from '../testing/options';
import { type Axis, TICK_FONT_PX, makeAxis } from './ticks';

const LANGUAGES: readonly Language[] = ['en', 'ar'];
const WIDTHS = [320, 360, 700, 1280, 2400];

/** Spans from a minute to forty years, each about a third longer than the one before. */
const SPANS: number[] = [];
for (let ms = MS_PER_MINUTE; ms < 40 * 365.25 * MS_PER_DAY; ms *= 1.37) SPANS.push(ms);
SPANS.push(40 * 365.25 * MS_PER_DAY);

/** A year's end with the short month after it, a leap day, and the end of the last year BC. */
const STARTS = ['2023-12-30', '2024-02-25', '2023-10-13', '0000-12-30'].map(
  (day) => viewportOf(day, day).from,
);

/** From forty years to all that can be drawn, about either side of the change of era. */
const LONG: readonly Viewport[] = Array.from({ length: 20 }, (_, index) => 45 * 1.36 ** index)
  .flatMap((years) =>
    [0.01, 0.3, 0.5, 0.93].map((share) => {
      const span = years * 365.2425 * MS_PER_DAY;
      const about = viewportOf('-0043', '0120');
      const from = Math.max(TIME_FLOOR, about.from - share * span);
      return { from: from as Instant, to: Math.min(TIME_CEILING, from + span) as Instant };
    }),
  )
  .concat([viewportOf('-9999', '9999'), viewportOf('1000', '9999'), viewportOf('-9999', '-0001')]);

interface Case {
  readonly axis: Axis;
  readonly scale: TimeScale;
  readonly name: string;
}

function* longAxes(): Generator<Case> {
  for (const viewport of LONG) {
    for (const width of WIDTHS) {
      for (const language of LANGUAGES) {
        for (const direction of DIRECTIONS) {
          const scale = new TimeScale(viewport, 0, width, direction);
          const years = fromCivilDay(dayOf(viewport.from)).year;
          const length = Math.round((viewport.to - viewport.from) / MS_PER_DAY / 365);
          const name = `${length} years from ${years}, ${width} px, ${language}, ${direction}`;
          yield { axis: makeAxis(scale, language), scale, name };
        }
      }
    }
  }
}

function* axes(): Generator<Case> {
  for (const ms of SPANS) {
    for (const from of STARTS) {
      for (const width of WIDTHS) {
        for (const language of LANGUAGES) {
          for (const direction of DIRECTIONS) {
            const viewport = { from, to: (from + ms) as Instant };
            const scale = new TimeScale(viewport, 0, width, direction);
            const name = `${(ms / MS_PER_HOUR).toFixed(2)} h, ${width} px, ${language}, ${direction}, from ${from}`;
            yield { axis: makeAxis(scale, language), scale, name };
          }
        }
      }
    }
  }
}

/** A fifth of the time is folded in the middle, whole days or less, then a part after it. */
function* foldedAxes(): Generator<Case> {
  for (const ms of SPANS.filter((span) => span > 20 * MS_PER_MINUTE)) {
    for (const from of STARTS) {
      for (const language of LANGUAGES) {
        for (const direction of DIRECTIONS) {
          const viewport = { from, to: (from + ms) as Instant };
          const at = (share: number): Instant => Math.round(from + share * ms) as Instant;
          const gaps = [
            { from: at(0.2), to: at(0.4) },
            { from: at(0.55), to: at(0.93) },
          ];
          const scale = new TimeScale(viewport, 0, 1280, direction, gaps);
          const name = `folded ${(ms / MS_PER_HOUR).toFixed(2)} h, ${language}, ${direction}, from ${from}`;
          yield { axis: makeAxis(scale, language), scale, name };
        }
      }
    }
  }
}

const AXES = [...axes(), ...longAxes(), ...foldedAxes()];

/** Positions of the fine row's labels: each begins at its tick and extends in time. */
function tickBoxes({ ticks }: Axis, direction: Direction): [number, number][] {
  return ticks
    .filter(({ label }) => label !== '')
    .map(({ xPx, label }): [number, number] => {
      const width = measure(label, TICK_FONT_PX);
      return direction === 'ltr' ? [xPx, xPx + width] : [xPx - width, xPx];
    })
    .sort(([a], [b]) => a - b);
}

function overlap(boxes: readonly [number, number][]): boolean {
  return boxes.some(([start], index) => index > 0 && start < (boxes[index - 1]?.[1] ?? 0));
}

function axisOf(from: string, to: string, width = 1000, language: Language = 'en'): Axis {
  return makeAxis(new TimeScale(viewportOf(from, to), 0, width, 'ltr'), language);
}

describe('the axis at every level, in both languages and directions', () => {
  it('has no two labels that overlap', () => {
    const wrong: string[] = [];
    for (const { axis, scale, name } of AXES) {
      if (overlap(tickBoxes(axis, scale.direction))) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  it('has no label that leaves the axis', () => {
    const wrong: string[] = [];
    for (const { axis, scale, name } of AXES) {
      const outside = tickBoxes(axis, scale.direction).some(
        ([start, end]) => start < scale.leftPx - 0.01 || end > scale.rightPx + 0.01,
      );
      if (outside) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  it('keeps the names of the coarse row inside their bands, and the bands side by side', () => {
    const wrong: string[] = [];
    for (const { axis, name } of AXES) {
      const bands = [...axis.bands].sort((a, b) => a.leftPx - b.leftPx);
      const bad = bands.some(({ leftPx, rightPx, labelPx, label }, index) => {
        const half = measure(label, TICK_FONT_PX, true) / 2;
        const next = bands[index + 1]?.leftPx ?? Infinity;
        return labelPx - half < leftPx || labelPx + half > rightPx || rightPx > next + 0.01;
      });
      if (bad) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  it('always shows where in time it is', () => {
    const wrong: string[] = [];
    for (const { axis, name } of AXES) {
      const labelled = [...axis.ticks, ...axis.bands].filter(({ label }) => label !== '');
      if (labelled.length < 2) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  it('does not crowd: at most one tick for each 20 pixels', () => {
    const wrong: string[] = [];
    for (const { axis, scale, name } of AXES) {
      if (axis.ticks.length > (scale.rightPx - scale.leftPx) / 20 + 1) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });
});

describe('an axis over folded gaps', () => {
  const folded = (): Axis => {
    const gap = viewportOf('1979-09-01', '2019-05-31');
    const scale = new TimeScale(viewportOf('1979-06', '2019-08'), 0, 1200, 'ltr', [gap]);
    return makeAxis(scale, 'en');
  };

  it('uses the finest step that the unfolded time allows, and has nothing inside the gap', () => {
    const { unit, ticks, bands } = folded();
    expect(unit).toBe('day');
    expect(ticks.length).toBeGreaterThan(10);
    expect(bands.map(({ label }) => label)).toEqual([
      'June 1979',
      'July 1979',
      'August 1979',
      'June 2019',
      'July 2019',
      'August 2019',
    ]);
  });

  it('names a month on both sides of a break inside it', () => {
    const gap = viewportOf('2023-11-08', '2023-11-23');
    const scale = new TimeScale(viewportOf('2023-11-01', '2023-11-30'), 0, 1200, 'ltr', [gap]);
    const { bands } = makeAxis(scale, 'en');
    expect(bands.map(({ label }) => label)).toEqual(['November 2023', 'November 2023']);
    expect(new Set(bands.map(({ key }) => key)).size).toBe(2);
  });
});

describe('makeAxis', () => {
  const labels = (axis: Axis): string[] =>
    axis.ticks.map(({ label }) => label).filter((label) => label !== '');
  const bandLabels = (axis: Axis): string[] => axis.bands.map(({ label }) => label);

  it('counts minutes under the day', () => {
    const axis = axisOf('2023-12-13T04:00', '2023-12-13T04:59');
    expect(axis.unit).toBe('minute');
    expect(labels(axis).slice(0, 3)).toEqual(['04:00', '04:05', '04:10']);
    expect(bandLabels(axis)).toEqual(['Wednesday 13 December 2023']);
  });

  it('counts hours under the days', () => {
    const axis = axisOf('2023-12-12', '2023-12-13');
    expect(axis.unit).toBe('hour');
    expect(labels(axis).slice(0, 2)).toEqual(['00:00', '03:00']);
    expect(bandLabels(axis)).toEqual(['Tuesday 12 December 2023', 'Wednesday 13 December 2023']);
  });

  it('counts days under the months', () => {
    const axis = axisOf('2023-11-20', '2023-12-10');
    expect(axis.unit).toBe('day');
    expect(labels(axis).slice(9, 13)).toEqual(['29', '30', '1', '2']);
    expect(bandLabels(axis)).toEqual(['November 2023', 'December 2023']);
  });

  it('leaves out a day that would touch the first of the next month', () => {
    const axis = axisOf('2023-10-20', '2023-12-28', 700);
    expect(labels(axis)).toEqual([
      '21',
      '26',
      '1',
      '6',
      '11',
      '16',
      '21',
      '26',
      '1',
      '6',
      '11',
      '16',
      '21',
      '26',
    ]);
  });

  it('counts months under the years', () => {
    const axis = axisOf('2023-10', '2024-03', 500);
    expect(axis.unit).toBe('month');
    expect(labels(axis)).toEqual([
      'October',
      'November',
      'December',
      'January',
      'February',
      'March',
    ]);
    expect(bandLabels(axis)).toEqual(['2023', '2024']);
  });

  it('names the months as the Levant does in Arabic', () => {
    expect(labels(axisOf('2023', '2023', 500, 'ar'))).toEqual([
      'كانون الثاني',
      'نيسان',
      'تموز',
      'تشرين الأول',
    ]);
    expect(bandLabels(axisOf('2023-11', '2023-12', 700, 'ar'))).toEqual([
      'تشرين الثاني 2023',
      'كانون الأول 2023',
    ]);
  });

  it('counts years alone', () => {
    const axis = axisOf('2000', '2039', 600);
    expect(axis.unit).toBe('year');
    expect(labels(axis).slice(0, 3)).toEqual(['2000', '2005', '2010']);
    expect(axis.bands).toEqual([]);
  });

  it('counts centuries and millennia from both sides of the change of era', () => {
    expect(labels(axisOf('-0999', '1999', 700))).toEqual([
      ...['1000 BC', '500 BC', 'AD 1', 'AD 500'],
      ...['1000', '1500'],
    ]);
    expect(labels(axisOf('-9999', '9999', 1000))).toEqual([
      ...['10,000 BC', '8000 BC', '6000 BC', '4000 BC', '2000 BC'],
      ...['AD 1', '2000', '4000', '6000', '8000'],
    ]);
    expect(labels(axisOf('-0999', '1999', 700, 'ar'))).toEqual([
      ...['1000 ق.م', '500 ق.م', '1 م', '500 م'],
      ...['1000', '1500'],
    ]);
    expect(labels(axisOf('-0003', '0003', 700))).toEqual([
      ...['4 BC', '3 BC', '2 BC', '1 BC'],
      ...['AD 1', 'AD 2', 'AD 3'],
    ]);
  });

  it('names months and days of years BC', () => {
    expect(bandLabels(axisOf('-0043-03-10', '-0043-03-20'))).toEqual(['March 44 BC']);
    // As in 1957: the calendar repeats after 400 years.
    const [first] = axisOf('-0043-03-10', '-0043-03-20').ticks;
    expect(first?.title).toBe('Sunday 10 March 44 BC (-0043-03-10)');
    expect(bandLabels(axisOf('-0043-07', '-0042-06', 500))).toEqual(['44 BC', '43 BC']);
  });

  it("gives each tick's full date and month number", () => {
    const [english] = axisOf('2023-12-13', '2023-12-30').ticks;
    expect(english?.title).toBe('Wednesday 13 December 2023 (2023-12-13)');
    const [arabic] = axisOf('2023-10', '2024-09', 500, 'ar').ticks;
    expect(arabic?.title).toBe('تشرين الأول 2023 (2023-10)');
    const hour = axisOf('2023-12-13', '2023-12-13').ticks.find(({ label }) => label === '04:00');
    expect(hour?.title).toBe('04:00 · Wednesday 13 December 2023 (2023-12-13)');
  });
});
