/**
 * Reads a date that somebody types to go there: "13/11", "Nov 2023", "أمس". Whole dates and relative
 * words go through the reader of articles; what it rightly leaves alone in a text, such as a bare
 * "13/11", is read here.
 */
import { fold } from '../article/orthography';
import { readDates } from '../extract';
import type { Viewport } from '../layout/scale/time-scale';
import { extentOf } from '../time/bounds';
import { type CivilDay, type Instant, MS_PER_DAY, civilDay, dayOf, isoDay } from '../time/civil';
import { parseEdtf } from '../time/edtf/parse';
import { spokenYear } from '../words/dates/speak';
import { LANGUAGE_IDS } from '../words/language-choice';
import { TIME_CEILING, TIME_FLOOR } from '../time/limits';

/** Context for reading the words. */
export interface JumpContext {
  readonly today: CivilDay;
  /** From the first to the last dated instant of the data. */
  readonly data: Viewport;
  /** The years that the data cover. */
  readonly years: readonly number[];
  /** Middle of the time range in view. */
  readonly near: Instant;
}

/** Source of whatever the words left open. */
export type JumpBasis =
  /** The words say all. */
  | { readonly kind: 'stated' }
  /** No year given: the nearest of the data's years. */
  | { readonly kind: 'data-year' }
  /** Counted from a day: today, or the last day of the data if they are not recent. */
  | { readonly kind: 'counted'; readonly day: string; readonly from: 'today' | 'data' };

export interface JumpAnswer {
  readonly edtf: string;
  /** The stretch to show. */
  readonly from: Instant;
  readonly to: Instant;
  readonly basis: JumpBasis;
  /** How numbers such as 11/12 were read; null where there is one way. */
  readonly order: 'day-first' | 'month-first' | null;
}

/** Years that are offered where the words name none. */
const MAX_YEARS = 3;
/** Data that end at most this many days before today count as current. */
const RECENT_DAYS = 31;
/** Numbers in the short forms, by order of day and month. */
const DAY_AND_MONTH = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})$/;
const MONTH_AND_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/;
/** EDTF as somebody types it: at least the year. */
const EDTF_FORM = /^-?\d{3}[\dX](?:$|[-/~?%])/;

const two = (n: number | string): string => String(n).padStart(2, '0');

/** A year as the axis says it, in any language: "44 BC", "622 م". Null when it is none. */
function readEra(text: string): string | null {
  const number = Number(/\d+/.exec(text)?.[0] ?? NaN);
  const year = [1 - number, number].find((candidate) =>
    LANGUAGE_IDS.some((language) => folded(spokenYear(candidate, language)) === folded(text)),
  );
  return year === undefined ? null : isoDay(civilDay(year, 1, 1)).slice(0, -'-01-01'.length);
}

const folded = (text: string): string => fold(text).text.toLowerCase();

/** The answer for a value; null when it has no place between the first and the last year shown. */
function answerOf(
  edtf: string,
  basis: JumpBasis,
  order: JumpAnswer['order'],
  { data }: JumpContext,
): JumpAnswer | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return null;
  const segments = extentOf(parsed.value)?.segments;
  if (!segments) return null;
  const [first, last] = [segments[0]?.earliest, segments.at(-1)?.latest];
  // An open side extends as far as the data.
  const from = first ?? Math.min(data.from, (last ?? data.to) - MS_PER_DAY);
  const to = last ?? Math.max(data.to, from + MS_PER_DAY);
  if (from < TIME_FLOOR || to > TIME_CEILING || from >= to) return null;
  return { edtf, from: from as Instant, to: to as Instant, basis, order };
}

/** A date without its year (`XXXX-11-13`) in the years of the data, the nearest to the view first. */
function inDataYears(
  edtf: string,
  order: JumpAnswer['order'],
  context: JumpContext,
  limit: number,
): JumpAnswer[] {
  const away = ({ from, to }: JumpAnswer): number => Math.abs((from + to) / 2 - context.near);
  return context.years
    .flatMap(
      (year) =>
        answerOf(edtf.replaceAll('XXXX', String(year)), { kind: 'data-year' }, order, context) ??
        [],
    )
    .sort((a, b) => away(a) - away(b))
    .slice(0, limit);
}

/** "13/11", "11/2023", "2023-11": null when the text is none of these. */
function readNumbers(text: string, context: JumpContext): JumpAnswer[] | null {
  if (EDTF_FORM.test(text)) {
    const answer = answerOf(text, { kind: 'stated' }, null, context);
    if (answer) return [answer];
  }
  const year = readEra(text);
  const named = year === null ? null : answerOf(year, { kind: 'stated' }, null, context);
  if (named) return [named];
  const monthly = MONTH_AND_YEAR.exec(text);
  if (monthly) {
    const edtf = `${monthly[2] ?? ''}-${two(monthly[1] ?? '')}`;
    const answer = answerOf(edtf, { kind: 'stated' }, null, context);
    return answer ? [answer] : [];
  }
  const daily = DAY_AND_MONTH.exec(text);
  if (!daily) return null;
  const [first, second] = [daily[1] ?? '', daily[2] ?? ''];
  const read = (day: string, month: string, order: JumpAnswer['order'], limit: number) =>
    inDataYears(`XXXX-${two(month)}-${two(day)}`, order, context, limit);
  if (Number(first) === Number(second)) return read(first, second, null, MAX_YEARS);
  const dayFirst = read(first, second, 'day-first', 1);
  const monthFirst = read(second, first, 'month-first', 1);
  if (dayFirst.length > 0 && monthFirst.length > 0) return [...dayFirst, ...monthFirst];
  return read(
    ...((dayFirst.length > 0 ? [first, second] : [second, first]) as [string, string]),
    null,
    MAX_YEARS,
  );
}

/** The one expression that the whole text is; null when words are left over. */
function wholeExpression(text: string, reference: string | null) {
  // In English the order of 11/12/2023 is open; asked so in both languages, both orders are offered.
  const { expressions } = readDates(text, { language: 'en', reference });
  const [only] = expressions;
  return only && expressions.length === 1 && only.start === 0 && only.end === text.length
    ? only
    : null;
}

/** The days that relative words may count from, the likelier first. */
function referenceDays({ today, data }: JumpContext): { day: CivilDay; from: 'today' | 'data' }[] {
  const end = dayOf((data.to - 1) as Instant);
  const fromToday = { day: today, from: 'today' } as const;
  if (today >= dayOf(data.from) && today <= end + RECENT_DAYS) return [fromToday];
  return [{ day: end, from: 'data' }, fromToday];
}

function readWords(text: string, context: JumpContext): JumpAnswer[] {
  const plain = wholeExpression(text, null);
  if (!plain) return [];
  if (plain.edtf?.includes('XXXX')) return inDataYears(plain.edtf, null, context, MAX_YEARS);
  if (plain.edtf) {
    const isOpen = plain.candidates.some(({ reading }) => reading === 'month-first');
    return plain.candidates.flatMap(({ edtf, reading }) => {
      const order = !isOpen ? null : reading === 'month-first' ? reading : 'day-first';
      return answerOf(edtf, { kind: 'stated' }, order, context) ?? [];
    });
  }
  return referenceDays(context).flatMap(({ day, from }) => {
    const reference = isoDay(day);
    const candidates = wholeExpression(text, reference)?.candidates ?? [];
    const basis = { kind: 'counted', day: reference, from } as const;
    return candidates.flatMap(({ edtf }) => answerOf(edtf, basis, null, context) ?? []);
  });
}

/** The dates that a text can mean, the likeliest first; none when it is not understood as one. */
export function readJump(query: string, context: JumpContext): readonly JumpAnswer[] {
  const text = fold(query)
    .text.trim()
    .replace(/[.,،؟?!]+$/, '');
  if (text === '') return [];
  const numbers = readNumbers(text, context);
  if (numbers) return numbers;
  const words = query.trim();
  const answers = readWords(words, context);
  // Names of months and days are capitals in articles; people type "nov".
  return answers.length > 0
    ? answers
    : readWords(words.charAt(0).toUpperCase() + words.slice(1), context);
}
