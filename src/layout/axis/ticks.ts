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
  weekdayOf,
  dayOf,
} from '../../time/civil';
import { toDate } from '../../time/to-date';
import { spokenMonth, weekdayName } from '../../words/dates/speak';
import type { Language } from '../../words/language';
import { measure } from '../marks/measure';
import type { TimeScale, Viewport } from '../scale/time-scale';

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
  ...[1, 2, 5, 10, 20].map((n) => step('year', utcYear, n, YEAR_MS)),
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
      return String(date.getUTCFullYear());
  }
}

/** A day, month or year in full. */
function fullLabel(date: Date, unit: TickUnit, language: Language): string {
  const year = String(date.getUTCFullYear());
  if (unit === 'year') return year;
  const month = `${spokenMonth(date.getUTCMonth() + 1, language)} ${year}`;
  if (unit === 'month') return month;
  const weekday = weekdayName(weekdayOf(dayOf(date.getTime() as Instant)), language);
  return `${weekday} ${date.getUTCDate()} ${month}`;
}

/** The month's number is in the title, for readers used to other month names. */
function tickTitle(date: Date, unit: TickUnit, language: Language): string {
  const numbers = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}`;
  if (unit === 'year') return String(date.getUTCFullYear());
  if (unit === 'month') return `${fullLabel(date, 'month', language)} (${numbers})`;
  const day = `${fullLabel(date, 'day', language)} (${numbers}-${two(date.getUTCDate())})`;
  return unit === 'day' ? day : `${tickLabel(date, unit, language)} · ${day}`;
}

/** Widest label that a unit can have. */
function widestLabelPx(unit: TickUnit, language: Language): number {
  if (unit === 'month') {
    const months = Array.from({ length: 12 }, (_, index) => spokenMonth(index + 1, language));
    return Math.max(...months.map((name) => measure(name, TICK_FONT_PX)));
  }
  const sample = unit === 'day' ? '30' : unit === 'year' ? '2000' : '00:00';
  return measure(sample, TICK_FONT_PX);
}

function chooseStep(scale: TimeScale, language: Language): Step {
  const last = STEPS[STEPS.length - 1] as Step;
  return (
    STEPS.find(
      ({ unit, lengthMs }) =>
        scale.lengthPx(lengthMs) >= widestLabelPx(unit, language) + LABEL_GAP_PX,
    ) ?? last
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

/** The ticks of a range without folded gaps. */
function ticksIn(
  { from, to }: Viewport,
  scale: TimeScale,
  chosen: Step,
  language: Language,
): Tick[] {
  const farPx = scale.toPx(to);
  const ticks: Tick[] = [];
  for (const date of chosen.interval.range(toDate(from), toDate((to + 1) as Instant))) {
    const instant = date.getTime() as Instant;
    // Every fifth day restarts with each month: the 31st would touch the 1st.
    if (chosen.unit === 'day' && chosen.lengthMs > MS_PER_DAY) {
      const next = utcMonth.ceil(toDate((instant + 1) as Instant)).getTime();
      if (next - instant < chosen.lengthMs * 0.75) continue;
    }
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
  const year = ` ${date.getUTCFullYear()}`;
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
  const chosen = chooseStep(scale, language);
  const stretches = scale.openStretches;
  return {
    unit: chosen.unit,
    ticks: stretches.flatMap((stretch) => ticksIn(stretch, scale, chosen, language)),
    bands: stretches.flatMap((stretch, index) =>
      bandsIn(stretch, scale, chosen.unit, language, index),
    ),
  };
}
