/**
 * Reads EDTF (ISO 8601-2:2019, the forms a news text needs).
 *
 * Read here: days, months, years, hours, minutes and seconds, years before the year 0 and of more than
 * four digits (`-0043`, `Y17E7`), unspecified digits (`202X`, `2023-11-XX`, `XXXX-11-18`), seasons, quarters and halves (`2023-21` … `2023-41`), the qualifiers `?` `~` `%`
 * after a date, intervals with open (`..`) and unknown (empty) ends, one-of sets `[a,b]`, `[a..b]`,
 * `[..b]` and all-of sets `{a,b}`. Clock times without an offset are on the clock of the event's place.
 */
import { mixesClocks, writtenBounds } from '../bounds';
import { MS_PER_HOUR, isCalendarDate } from '../civil';
import type { Edtf, EdtfDate, EdtfEnd, EdtfMember, EdtfSet, Granularity } from './date';
import { YEAR_FORM, isLong, yearFault, yearsOf } from './year';

/** Why a text is no date, as data: whoever shows it says it in the reader's language. */
export type EdtfFault =
  | 'not-a-date'
  | 'month'
  | 'day'
  | 'clock'
  | 'reversed'
  | 'no-end'
  | 'significant-digits'
  | 'long-year'
  | 'year';

export type EdtfResult =
  | { readonly ok: true; readonly value: Edtf }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly where: number;
      readonly fault: EdtfFault;
      /** The month and the day that do not exist, as they were written. */
      readonly month?: string;
      readonly day?: string;
    };

const DATE = new RegExp(
  String.raw`^(${YEAR_FORM})(?:-(\d{2}|XX)(?:-(\d{2}|XX)(?:T(\d{2})(?::(\d{2})(?::(\d{2}))?)?(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?)?)?([?~%])?$`,
);
/** Of level 2, and not read here; said apart, since it looks like a year with something after it. */
const SIGNIFICANT_DIGITS = /^(?:-?\d{4}|Y-?\d+(?:E\d+)?)S\d+/;

function failure(
  fault: EdtfFault,
  reason: string,
  where: number,
  named: { readonly month?: string; readonly day?: string } = {},
): EdtfResult {
  return { ok: false, reason, where, fault, ...named };
}

/** Minutes of an offset such as `Z`, `+03` or `-03:30`; null for none. */
export function parseOffset(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text === 'Z') return 0;
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.slice(1).replace(':', '');
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || '0'));
}

function part(text: string | undefined): number | 'XX' | null {
  if (text === undefined) return null;
  return text === 'XX' ? 'XX' : Number(text);
}

function yearGranularity(year: string): Granularity {
  if (year.endsWith('XX')) return year === 'XXXX' ? 'year' : 'century';
  return year.endsWith('X') ? 'decade' : 'year';
}

function parseDate(text: string, where: number): EdtfResult | { ok: true; value: EdtfDate } {
  const found = DATE.exec(text);
  if (!found) {
    return SIGNIFICANT_DIGITS.test(text)
      ? failure(
          'significant-digits',
          'significant digits (S) are not read',
          where + text.indexOf('S'),
        )
      : failure('not-a-date', `“${text}” is not an EDTF date`, where);
  }
  const [, year = '', monthText, dayText, hourText, minuteText, secondText, zone, qualifier] =
    found;
  const fault = yearFault(year);
  if (fault !== null) return failure('year', fault, where);
  /** The parts after the year. */
  const monthAt = where + year.length + 1;
  if (isLong(year) && monthText !== undefined) {
    return failure('long-year', 'a year of more than four digits stands alone', monthAt);
  }
  const month = part(monthText);
  const day = part(dayText);
  const hour = hourText === undefined ? null : Number(hourText);
  const minute = minuteText === undefined ? null : Number(minuteText);
  const second = secondText === undefined ? null : Number(secondText);
  const isGroup = typeof month === 'number' && month >= 21 && month <= 41;
  if (typeof month === 'number' && !isGroup && (month < 1 || month > 12)) {
    return failure('month', `month ${monthText} does not exist`, monthAt, {
      month: monthText ?? '',
    });
  }
  if (isGroup && (day !== null || month === 25 || (month > 24 && month < 33))) {
    return failure('not-a-date', `“${text}” is not an EDTF date`, monthAt);
  }
  if (typeof day === 'number' && typeof month === 'number') {
    // A day of an unknown year may be the 29th of February.
    const years = yearsOf(year);
    const known = years !== null && years.first === years.last ? years.first : 2000;
    if (!isCalendarDate(known, month, day)) {
      return failure('day', `day ${dayText} does not exist in that month`, monthAt + 3, {
        day: dayText ?? '',
        month: monthText ?? '',
      });
    }
  } else if (typeof day === 'number' && (day < 1 || day > 31)) {
    return failure('day', `day ${dayText} does not exist`, monthAt + 3, { day: dayText ?? '' });
  }
  const isPastMidnight = hour === 24 && (minute !== 0 || (second ?? 0) !== 0);
  if ((hour ?? 0) > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59 || isPastMidnight) {
    return failure('clock', `“${text}” holds a clock time that does not exist`, monthAt + 6);
  }
  const granularity: Granularity =
    second !== null
      ? 'second'
      : minute !== null
        ? 'minute'
        : hour !== null
          ? 'hour'
          : typeof day === 'number'
            ? 'day'
            : isGroup
              ? 'group'
              : typeof month === 'number'
                ? 'month'
                : yearGranularity(year);
  return {
    ok: true,
    value: {
      kind: 'date',
      granularity,
      year,
      month: isGroup ? null : month,
      day,
      hour,
      minute,
      second,
      offsetMinutes: parseOffset(zone),
      group: isGroup ? month : null,
      approximate: qualifier === '~' || qualifier === '%',
      uncertain: qualifier === '?' || qualifier === '%',
    },
  };
}

/** No clock is further from UTC. */
const MOST_APART_MS = 14 * MS_PER_HOUR;

/**
 * True when `end` is over before `start` begins, wherever it was. Where only one of them has an offset,
 * that may depend on the zone of the other, which the text does not say: see `isReversedIn`.
 */
function isReversed(start: EdtfEnd | null, end: EdtfEnd | null): boolean {
  if (start === null || end === null || typeof start === 'string' || typeof end === 'string') {
    return false;
  }
  const { earliest } = writtenBounds(start);
  const { latest } = writtenBounds(end);
  const slackMs = mixesClocks(start, end) ? MOST_APART_MS : 0;
  return earliest !== null && latest !== null && latest + slackMs <= earliest;
}

function parseEnd(text: string, where: number): { ok: true; value: EdtfEnd } | EdtfResult {
  if (text === '..') return { ok: true, value: 'open' };
  if (text === '') return { ok: true, value: 'unknown' };
  return parseDate(text, where);
}

function parseMember(text: string, where: number): { ok: true; value: EdtfMember } | EdtfResult {
  const dots = text.indexOf('..');
  if (dots < 0) return parseDate(text, where);
  const ends: (EdtfDate | null)[] = [];
  for (const [piece, at] of [
    [text.slice(0, dots), where],
    [text.slice(dots + 2), where + dots + 2],
  ] as const) {
    if (piece === '') {
      ends.push(null);
      continue;
    }
    const end = parseDate(piece, at);
    if (!end.ok) return end;
    ends.push(end.value as EdtfDate);
  }
  const [from = null, to = null] = ends;
  if (!from && !to) return failure('no-end', 'a run needs at least one end', where);
  if (isReversed(from, to)) return failure('reversed', 'ends before it starts', where + dots + 2);
  return { ok: true, value: { kind: 'run', from, to } };
}

function parseSet(text: string, kind: EdtfSet['kind']): EdtfResult {
  const members: EdtfMember[] = [];
  let where = 1;
  for (const piece of text.slice(1, -1).split(',')) {
    const indent = piece.length - piece.trimStart().length;
    const member = parseMember(piece.trim(), where + indent);
    if (!member.ok) return member;
    members.push(member.value as EdtfMember);
    where += piece.length + 1;
  }
  return { ok: true, value: { kind, members } };
}

/** Reads an EDTF string. Bad input returns the reason and the offset of the offending part. */
export function parseEdtf(text: string): EdtfResult {
  if (text.startsWith('[') && text.endsWith(']')) return parseSet(text, 'oneOf');
  if (text.startsWith('{') && text.endsWith('}')) return parseSet(text, 'allOf');
  const slash = text.indexOf('/');
  if (slash < 0) return parseDate(text, 0);
  const start = parseEnd(text.slice(0, slash), 0);
  if (!start.ok) return start;
  const end = parseEnd(text.slice(slash + 1), slash + 1);
  if (!end.ok) return end;
  if (typeof start.value === 'string' && typeof end.value === 'string') {
    return failure('no-end', 'an interval needs at least one date', 0);
  }
  if (isReversed(start.value as EdtfEnd, end.value as EdtfEnd)) {
    return failure('reversed', 'ends before it starts', slash + 1);
  }
  return {
    ok: true,
    value: { kind: 'interval', start: start.value as EdtfEnd, end: end.value as EdtfEnd },
  };
}

/** Parses EDTF that is known to be valid. Throws if it is not. */
export function edtf(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new RangeError(`${text}: ${result.reason}`);
  return result.value;
}
