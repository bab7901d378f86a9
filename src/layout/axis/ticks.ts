/**
 * Ticks of the time axis: two rows, a fine one that fits the pixels and a coarse one that says what
 * the fine one leaves out. Instants are on the civil clock, so D3's UTC intervals apply.
 */
import {
  type CountableTimeInterval,
  type TimeInterval,
  utcDay,
  utcHour,
  utcMinute,
  utcMonth,
  utcYear,
} from 'd3';
import {
  type Instant,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  dayOf,
  isoDay,
  weekdayOf,
} from '../../time/civil';
import { TIME_CEILING } from '../../time/limits';
import { toDate } from '../../time/to-date';
import { spokenMonth, spokenYear, weekdayName } from '../../words/dates/speak';
import type { Language } from '../../words/language';
import { measure } from '../marks/measure';
import type { TimeScale, Viewport } from '../scale/time-scale';
import { yearSteps } from './year-steps';

export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

export interface Tick {
  readonly instant: Instant;
  readonly xPx: number;
  readonly label: string;
  /** Tooltip and accessible name: the full date with the month's number. */
  readonly title: string;
}

/** A range named in the coarse row; its label is kept inside the visible part. */
export interface Band {
  /** Unique on its axis: a month that a folded gap cuts in two has two bands. */
  readonly key: string;
  readonly leftPx: number;
  readonly rightPx: number;
  /** Middle of the label, px. */
  readonly labelPx: number;
  /** Empty where the visible part is too narrow. */
  readonly label: string;
  readonly title: string;
}

export interface Axis {
  readonly unit: TickUnit;
  readonly ticks: readonly Tick[];
  readonly bands: readonly Band[];
}

export const TICK_FONT_PX = 12;
/** Free space between two labels of a row. */
const LABEL_GAP_PX = 14;
/** … where there would be too few labels. */
const LEAST_GAP_PX = 5;

interface Step {
  readonly unit: TickUnit;
  readonly interval: TimeInterval;
  readonly lengthMs: number;
}

function step(unit: TickUnit, base: CountableTimeInterval, every: number, ms: number): Step {
  return { unit, interval: base.every(every) ?? base, lengthMs: ms * every };
}

const MONTH_MS = 30.44 * MS_PER_DAY;
const YEAR_MS = 365.25 * MS_PER_DAY;

/** From fine to coarse; every step divides the coarse row's unit evenly or restarts with it. */
const STEPS: readonly Step[] = [
  ...[1, 2, 5, 10, 15, 30].map((n) => step('minute', utcMinute, n, MS_PER_MINUTE)),
  ...[1, 2, 3, 6, 12].map((n) => step('hour', utcHour, n, MS_PER_HOUR)),
  ...[1, 2, 5, 10].map((n) => step('day', utcDay, n, MS_PER_DAY)),
  ...[1, 3, 6].map((n) => step('month', utcMonth, n, MONTH_MS)),
  step('year', utcYear, 1, YEAR_MS),
  ...[2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((n): Step => ({
    unit: 'year',
    interval: yearSteps(n),
    lengthMs: YEAR_MS * n,
  })),
];

const COARSER: Readonly<Record<TickUnit, CountableTimeInterval | null>> = {
  minute: utcDay,
  hour: utcDay,
  day: utcMonth,
  month: utcYear,
  year: null,
};

const two = (value: number): string => String(value).padStart(2, '0');

function tickLabel(date: Date, unit: TickUnit, language: Language): string {
  switch (unit) {
    case 'minute':
    case 'hour':
      return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
    case 'day':
      return String(date.getUTCDate());
    case 'month':
      return spokenMonth(date.getUTCMonth() + 1, language);
    case 'year':
      return spokenYear(date.getUTCFullYear(), language);
  }
}

/** A day, month or year in full. */
function fullLabel(date: Date, unit: TickUnit, language: Language): string {
  const year = spokenYear(date.getUTCFullYear(), language);
  if (unit === 'year') return year;
  const month = `${spokenMonth(date.getUTCMonth() + 1, language)} ${year}`;
  if (unit === 'month') return month;
  const weekday = weekdayName(weekdayOf(dayOf(date.getTime() as Instant)), language);
  return `${weekday} ${date.getUTCDate()} ${month}`;
}

/** The month's number is in the title, for readers used to other month names. */
function tickTitle(date: Date, unit: TickUnit, language: Language): string {
  const named = fullLabel(date, unit === 'year' || unit === 'month' ? unit : 'day', language);
  if (unit === 'year') return named;
  const numbers = isoDay(dayOf(date.getTime() as Instant));
  if (unit === 'month') return `${named} (${numbers.slice(0, -'-01'.length)})`;
  const day = `${named} (${numbers})`;
  return unit === 'day' ? day : `${tickLabel(date, unit, language)} · ${day}`;
}

/** Years with the widest names of their era; the first is the last before the era changes. */
const WIDE_YEARS: readonly number[] = [-9999, -1999, -887, 888, 2000];

/** Widest name of a year in view. Where the view is of one era only, the other's names do not count. */
function widestYearPx({ from, to }: Viewport, language: Language): number {
  const [first, last] = [from, (to - 1) as Instant].map((instant) =>
    toDate(instant).getUTCFullYear(),
  ) as [number, number];
  const named = WIDE_YEARS.filter((year) => year > first && year < last);
  const widths = [first, ...named, last].map((year) =>
    measure(spokenYear(year, language), TICK_FONT_PX),
  );
  return Math.max(...widths);
}

/** Widest label that a unit can have. */
function widestLabelPx(unit: TickUnit, language: Language, viewport: Viewport): number {
  if (unit === 'month') {
    const months = Array.from({ length: 12 }, (_, index) => spokenMonth(index + 1, language));
    return Math.max(...months.map((name) => measure(name, TICK_FONT_PX)));
  }
  if (unit === 'year') return widestYearPx(viewport, language);
  return measure(unit === 'day' ? '30' : '00:00', TICK_FONT_PX);
}

function chooseStep(scale: TimeScale, languages: readonly Language[], gapPx: number): Step {
  const last = STEPS[STEPS.length - 1] as Step;
  const widestPx = (unit: TickUnit): number =>
    Math.max(...languages.map((each) => widestLabelPx(unit, each, scale.viewport)));
  return (
    STEPS.find(({ unit, lengthMs }) => scale.lengthPx(lengthMs) >= widestPx(unit) + gapPx) ?? last
  );
}

interface TickWords {
  readonly label: string;
  readonly title: string;
}

/**
 * Cached tick texts for the last unit and language: in a zoom most stay the same from frame to
 * frame.
 */
let wordsFor = '';
const tickWords = new Map<number, TickWords>();
const MAX_TICK_WORDS = 2000;

function wordsOf(date: Date, unit: TickUnit, language: Language): TickWords {
  const key = `${unit} ${language}`;
  if (key !== wordsFor || tickWords.size >= MAX_TICK_WORDS) tickWords.clear();
  wordsFor = key;
  let words = tickWords.get(date.getTime());
  if (!words) {
    words = { label: tickLabel(date, unit, language), title: tickTitle(date, unit, language) };
    tickWords.set(date.getTime(), words);
  }
  return words;
}

/**
 * Whether the next tick is too near. Every fifth day restarts with each month: the 31st would touch the 1st.
 * Years restart with AD 1, which every second year would touch.
 */
function isCrowded(date: Date, { unit, interval, lengthMs }: Step): boolean {
  const next =
    unit === 'day' && lengthMs > MS_PER_DAY
      ? utcMonth.ceil(toDate((date.getTime() + 1) as Instant))
      : unit === 'year'
        ? interval.offset(date, 1)
        : null;
  return next !== null && next.getTime() - date.getTime() < lengthMs * 0.75;
}

/** The ticks of a range without folded gaps. */
function ticksIn(
  { from, to }: Viewport,
  scale: TimeScale,
  chosen: Step,
  language: Language,
): Tick[] {
  const farPx = scale.toPx(to);
  const ticks: Tick[] = [];
  const end = Math.min(to + 1, TIME_CEILING) as Instant;
  for (const date of chosen.interval.range(toDate(from), toDate(end))) {
    const instant = date.getTime() as Instant;
    if (isCrowded(date, chosen)) continue;
    const xPx = scale.toPx(instant);
    const { label, title } = wordsOf(date, chosen.unit, language);
    // The label follows its tick; at the far edge there may be no room for it.
    const roomPx = (farPx - xPx) * scale.sign;
    ticks.push({
      instant,
      xPx,
      label: roomPx >= measure(label, TICK_FONT_PX) + LABEL_GAP_PX / 2 ? label : '',
      title,
    });
  }
  return ticks;
}

/** From the fullest name of a band to the shortest. */
function bandLabels(date: Date, unit: TickUnit, language: Language): string[] {
  const full = fullLabel(date, unit, language);
  const month = spokenMonth(date.getUTCMonth() + 1, language);
  if (unit === 'year') return [full];
  if (unit === 'month') return [full, month];
  const day = date.getUTCDate();
  const year = ` ${spokenYear(date.getUTCFullYear(), language)}`;
  return [full, full.slice(0, -year.length), `${day} ${month}`, String(day)];
}

/** The bands of a range without folded gaps: on either side of a break the date is named. */
function bandsIn(
  { from, to }: Viewport,
  scale: TimeScale,
  unit: TickUnit,
  language: Language,
  stretch: number,
): Band[] {
  const interval = COARSER[unit];
  if (!interval) return [];
  const bandUnit: TickUnit = interval === utcDay ? 'day' : interval === utcMonth ? 'month' : 'year';
  const starts = interval.range(interval.floor(toDate(from)), toDate(to));
  return starts.map((date) => {
    const a = scale.toPx(Math.max(from, date.getTime()) as Instant);
    const b = scale.toPx(Math.min(to, interval.offset(date, 1).getTime()) as Instant);
    const [leftPx, rightPx] = a < b ? [a, b] : [b, a];
    const fits = (text: string): boolean =>
      measure(text, TICK_FONT_PX, true) + LABEL_GAP_PX <= rightPx - leftPx;
    return {
      key: `${date.getTime()} ${stretch}`,
      leftPx,
      rightPx,
      labelPx: (leftPx + rightPx) / 2,
      label: bandLabels(date, bandUnit, language).find(fits) ?? '',
      title: tickTitle(date, bandUnit, language),
    };
  });
}

/** The axis for a scale in a language. */
export function makeAxis(scale: TimeScale, language: Language): Axis {
  return makeAxes(scale, [language])[0] as Axis;
}

/** The axis for a scale in each of some languages: the same ticks, with room for the names of all. */
export function makeAxes(scale: TimeScale, languages: readonly Language[]): readonly Axis[] {
  const stretches = scale.openStretches;
  const ticksOf = (step: Step, language: Language): Tick[] =>
    stretches.flatMap((stretch) => ticksIn(stretch, scale, step, language));
  const isAlone = (step: Step): boolean =>
    languages.some(
      (language) => ticksOf(step, language).filter(({ label }) => label !== '').length < 2,
    );
  let chosen = chooseStep(scale, languages, LABEL_GAP_PX);
  // Years have no coarse row: of one label alone, nobody sees how long anything is.
  if (chosen.unit === 'year' && isAlone(chosen)) {
    chosen = chooseStep(scale, languages, LEAST_GAP_PX);
  }
  return languages.map((language) => ({
    unit: chosen.unit,
    ticks: ticksOf(chosen, language),
    bands: stretches.flatMap((stretch, index) =>
      bandsIn(stretch, scale, chosen.unit, language, index),
    ),
  }));
}
