/**
 * The date in a cell, as EDTF: never more precise than what is written there. Numbers such as 4/11/2023 are
 * read by the order that holds for their column; where that is open, both readings come back.
 */
import { fold } from '../../article/orthography';
import { readDates } from '../../extract';
import { civilDay, fromCivilDay, isCalendarDate, isoDay } from '../../time/civil';
import { parseEdtf } from '../../time/edtf/parse';
import { MONTH_NAMES } from '../../time/months';
import type { Cell } from '../format';
import { owned } from './cells';

export type DayOrder = 'day-first' | 'month-first';

/** What a cell says, or may say. */
export type CellDate =
  | { readonly kind: 'date'; readonly edtf: string; readonly order?: DayOrder }
  /** Either of two days. */
  | { readonly kind: 'open'; readonly dayFirst: string; readonly monthFirst: string }
  | { readonly kind: 'none' };

export interface DateReadingOptions {
  readonly order: DayOrder | null;
  readonly since1904: boolean;
  /** Hears of a date that may be either of two days. */
  readonly onOpen?: () => void;
}

const NONE: CellDate = { kind: 'none' };
const two = (number: number): string => String(number).padStart(2, '0');
const four = (number: number): string => String(number).padStart(4, '0');

const dated = (edtf: string): CellDate => (parseEdtf(edtf).ok ? { kind: 'date', edtf } : NONE);

function dayText(year: number, month: number, day: number): string | null {
  return isCalendarDate(year, month, day) ? `${four(year)}-${two(month)}-${two(day)}` : null;
}

/** Day 0 of Excel's two calendars. Of 1900 it believes that it was a leap year. */
const DAY_ZERO = { 1900: civilDay(1899, 12, 30), 1904: civilDay(1904, 1, 1) } as const;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;
const LEAP_SERIAL = 60;

/** The day of a spreadsheet's serial number; with a time, if it has a fraction. */
export function serialDate(serial: number, since1904: boolean): string | null {
  if (!(serial >= 1 && serial <= LAST_SERIAL)) return null;
  const whole = Math.floor(serial);
  const before = !since1904 && whole < LEAP_SERIAL ? 1 : 0;
  if (!since1904 && whole === LEAP_SERIAL) return null;
  const minutes = Math.round((serial - whole) * 24 * 60);
  const zero = since1904 ? DAY_ZERO[1904] : DAY_ZERO[1900];
  const day = (zero + whole + before + (minutes === 24 * 60 ? 1 : 0)) as typeof zero;
  const { year, month, day: ofMonth } = fromCivilDay(day);
  const text = dayText(year, month, ofMonth);
  return text === null || minutes % (24 * 60) === 0 ? text : `${text}T${clock(minutes)}`;
}

const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const MONTHS = new Map<string, number>(
  MONTH_NAMES.flatMap(({ months }) =>
    months.flatMap((names, at) =>
      names.map((name) => [fold(name).text.toLowerCase(), at + 1] as const),
    ),
  ),
);

const TIME = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm|ص|م)?\s*(Z|[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`, 'iu');
const YEAR_LAST = new RegExp(
  String.raw`^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})${TIME}$`,
  'iu',
);
const NAMED = new RegExp(
  String.raw`^(?:(\d{1,2})(?:st|nd|rd|th)?[-\s./,]+)?([\p{L}][\p{L}\s]*?(?:\s[12])?)\.?[-\s./,]+(?:(\d{1,2})(?:st|nd|rd|th)?[-\s./,]+)?(\d{4})${TIME}$`,
  'iu',
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/;

/** A time of day behind a day; midnight to the second is what programs write that know no time. */
function withTime(day: string | null, parts: readonly (string | undefined)[]): CellDate {
  if (day === null) return NONE;
  const [hour, minute, second = '00', half, zone = ''] = parts;
  if (hour === undefined || minute === undefined) return dated(day);
  const isLate = half !== undefined && /pm|م/i.test(half);
  const isEarly = half !== undefined && !isLate;
  const hours =
    Number(hour) + (isLate && Number(hour) < 12 ? 12 : 0) - (isEarly && hour === '12' ? 12 : 0);
  if (hours === 0 && Number(minute) === 0 && Number(second) === 0) return dated(day);
  const offset = zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2').toUpperCase();
  return dated(`${day}T${two(hours)}:${minute}${offset}`);
}

/** POSIX: 69 to 99 are of the last century. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 69 ? 2000 : 1900);
};

function yearLast(found: RegExpExecArray, order: DayOrder | null): CellDate {
  const [, first = '', second = '', year = '', ...time] = found;
  const [a, b, of] = [Number(first), Number(second), fullYear(year)];
  const dayFirst = withTime(dayText(of, b, a), time);
  const monthFirst = withTime(dayText(of, a, b), time);
  if (order !== null) return order === 'day-first' ? dayFirst : monthFirst;
  if (dayFirst.kind !== 'date') {
    return monthFirst.kind === 'date' ? { ...monthFirst, order: 'month-first' } : NONE;
  }
  if (monthFirst.kind !== 'date') return { ...dayFirst, order: 'day-first' };
  if (a === b) return dayFirst;
  return { kind: 'open', dayFirst: dayFirst.edtf, monthFirst: monthFirst.edtf };
}

/** Whatever the engine for articles reads as one expression with one value. */
function byEngine(text: string, given: string): CellDate {
  for (const [words, language] of [
    [given, 'ar'],
    [given, 'en'],
  ] as const) {
    const { expressions } = readDates(words, { language, reference: null });
    const [only] = expressions;
    if (!only || expressions.length > 1 || only.start > 0 || only.end < words.length) continue;
    const values = new Set(only.candidates.map(({ edtf }) => edtf));
    if (only.edtf !== null) values.add(only.edtf);
    const [edtf] = values;
    if (values.size === 1 && edtf !== undefined && !edtf.includes('XXXX')) return dated(edtf);
  }
  return text.length > 3 ? dated(text.toUpperCase()) : NONE;
}

/** Longest text that can be a date. */
const MAX_DATE = 200;

function read(given: string, { order, since1904 }: DateReadingOptions): CellDate {
  const text = fold(given.replace(/^'/, '').trim()).text.trim();
  if (text === '' || text.length > MAX_DATE || !/[\d٠-٩]/u.test(text)) return NONE;
  const first = YEAR_FIRST.exec(text);
  if (first) {
    const [, year, month, day, ...time] = first;
    return withTime(dayText(Number(year), Number(month), Number(day)), time);
  }
  const last = YEAR_LAST.exec(text);
  if (last) return yearLast(last, order);
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, ...time] = compact;
    return withTime(dayText(Number(year), Number(month), Number(day)), [...time, undefined]);
  }
  if (/^\d{4}$/.test(text)) return dated(text);
  if (/^\d{5,7}(?:\.\d+)?$/.test(text)) {
    const serial = serialDate(Number(text), since1904);
    return serial === null ? NONE : dated(serial);
  }
  const named = NAMED.exec(text);
  const month = named && MONTHS.get((named[2] ?? '').toLowerCase().trim());
  if (named && month !== undefined && month !== null && !(named[1] && named[3])) {
    const [, before, , after, year, ...time] = named;
    const day = before ?? after;
    if (day === undefined) return dated(`${year ?? ''}-${two(month)}`);
    return withTime(dayText(Number(year), month, Number(day)), time);
  }
  const plain = parseEdtf(text.toUpperCase());
  if (plain.ok) return { kind: 'date', edtf: text.toUpperCase() };
  return byEngine(text, given.trim());
}

/** Milliseconds since 1970, as programs that make timelines store them, begin here: 1973 and later. */
const LEAST_EPOCH = 1e11;
const MS_PER_DAY = 86_400_000;

function ofNumber(number: number, { since1904 }: DateReadingOptions): CellDate {
  if (Number.isInteger(number) && number >= 1000 && number <= 9999) return dated(String(number));
  if (number >= 19_000_101 && number <= 99_991_231) {
    const compact = read(String(number), { order: null, since1904 });
    if (compact.kind === 'date') return compact;
  }
  if (Math.abs(number) >= LEAST_EPOCH && Math.abs(number) < 1e14) {
    const day = Math.floor(number / MS_PER_DAY);
    const minutes = Math.floor((number - day * MS_PER_DAY) / 60_000);
    const text = isoDay(day as ReturnType<typeof civilDay>);
    return dated(minutes === 0 ? text : `${text}T${clock(minutes)}Z`);
  }
  const serial = serialDate(number, since1904);
  return serial === null ? NONE : dated(serial);
}

/** Texts whose reading is remembered. */
const REMEMBERED = 50_000;

/** Reads the dates of one column. */
export class CellDates {
  readonly #options: DateReadingOptions;
  readonly #known = new Map<string, CellDate>();

  constructor(options: DateReadingOptions) {
    this.#options = options;
  }

  read(cell: Cell): CellDate {
    if (typeof cell === 'number') return ofNumber(cell, this.#options);
    if (typeof cell !== 'string' || cell === '') return NONE;
    const known = this.#known.get(cell);
    if (known) return known;
    const found = read(cell, this.#options);
    if (found.kind === 'open') this.#options.onOpen?.();
    if (this.#known.size < REMEMBERED) this.#known.set(owned(cell), found);
    return found;
  }
}
