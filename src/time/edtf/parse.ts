/**
 * Reads EDTF, levels 0 to 2, as the Library of Congress specifies it (2019), and what ISO 8601-2 adds
 * that a news text needs: hours and minutes alone, fractions of a second, clock times in intervals.
 *
 * Days, months, years, years of more than four digits (`Y17E7`) and with significant digits (`1950S2`);
 * unspecified digits anywhere (`202X`, `1XX3`, `1984-1X`, `XXXX-12-XX`); seasons, quarters and other parts
 * of a year (`2023-21` … `2023-41`); the signs `?` `~` `%` after a date, and before or after a part of it
 * (`2004-06~-11`, `?2004-06-~11`); intervals with open (`..`) and unknown (empty) ends; sets `[a,b]`,
 * `[a..b]`, `[..b]` and `{a,b}`. Clock times without an offset are on the clock of the event's place.
 * What differs from other readers, and why: docs/decisions/022-edtf-levels.md.
 */
import { mixesClocks, writtenBounds } from '../bounds';
import { MS_PER_HOUR } from '../civil';
import type {
  Edtf,
  EdtfDate,
  EdtfEnd,
  EdtfMember,
  EdtfSet,
  Granularity,
  Mask,
  PartQualifier,
} from './date';
import { exists, numbersOf } from './masked';
import type { DatePart } from './qualified';
import { YEAR_FORM, isEstimated, isLong, yearFault } from './year';

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

const SIGN = '([?~%]?)';
const PART = '([0-9X]{2})';
const DATE = new RegExp(
  String.raw`^${SIGN}(${YEAR_FORM})${SIGN}(?:-${SIGN}${PART}${SIGN}(?:-${SIGN}${PART}${SIGN})?)?` +
    String.raw`(?:T(\d{2})(?::(\d{2})(?::(\d{2})(?:\.(\d+))?)?)?(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?([?~%]?))?$`,
);
/** Forms of ISO 8601 that EDTF leaves out: 19 for a century, 193 for a decade. */
const SHORT_YEAR = /^-?\d{2,3}[?~%]?$/;

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

function part(text: string | undefined): number | Mask | null {
  if (text === undefined) return null;
  return text.includes('X') ? text : Number(text);
}

const PRECISION: Readonly<Record<number, Granularity>> = {
  1: 'decade',
  2: 'century',
  3: 'millennium',
};

function yearGranularity(year: string): Granularity {
  const masked = /^-?\d+(X+)$/.exec(year)?.[1]?.length ?? 0;
  return PRECISION[masked] ?? 'year';
}

/** The signs of a date: those of its parts, and the one after all of it. */
function signsOf(
  signs: readonly (readonly [DatePart, PartQualifier['side'], string | undefined])[],
  last: DatePart,
): { readonly qualifiers: PartQualifier[]; readonly whole: string } {
  const qualifiers: PartQualifier[] = [];
  let whole = '';
  for (const [part, side, sign] of signs) {
    if (sign !== '?' && sign !== '~' && sign !== '%') continue;
    if (part === last && side === 'after') whole = sign;
    else qualifiers.push({ part, side, sign });
  }
  return { qualifiers, whole };
}

/** East of Greenwich clocks are ahead by at most 14 hours, west of it behind by at most 12; -00:00 is none. */
function isOffset(zone: string): boolean {
  if (zone === 'Z') return true;
  const minutes = parseOffset(zone) ?? 0;
  return zone.startsWith('-') ? minutes < 0 && minutes >= -12 * 60 : minutes <= 14 * 60;
}

function parseDate(text: string, where: number): EdtfResult | { ok: true; value: EdtfDate } {
  const found = DATE.exec(text);
  if (!found) {
    return failure(
      'not-a-date',
      SHORT_YEAR.test(text)
        ? 'a century is written 19XX, and a decade 193X'
        : `“${text}” is not an EDTF date`,
      where,
    );
  }
  const [, beforeYear, year = '', afterYear, beforeMonth, monthText, afterMonth] = found;
  const [beforeDay, dayText, afterDay, hourText, minuteText, secondText, fraction, zone, atEnd] =
    found.slice(7);
  const last: DatePart = dayText !== undefined ? 'day' : monthText !== undefined ? 'month' : 'year';
  const { qualifiers, whole } = signsOf(
    [
      ['year', 'before', beforeYear],
      ['year', 'after', afterYear],
      ['month', 'before', beforeMonth],
      ['month', 'after', afterMonth],
      ['day', 'before', beforeDay],
      ['day', 'after', afterDay],
    ],
    last,
  );
  const hasClock = hourText !== undefined;
  // A clock time has no parts that could be doubted apart, and follows a day.
  if (hasClock && (last !== 'day' || whole !== '' || qualifiers.length > 0)) {
    return failure('not-a-date', `“${text}” is not an EDTF date`, where);
  }
  const qualifier = hasClock ? (atEnd ?? '') : whole;
  const fault = yearFault(year);
  if (fault !== null) {
    const isDigits = isEstimated(year) && !year.startsWith('-0000');
    return failure(
      isDigits ? 'significant-digits' : 'year',
      fault,
      where + (beforeYear ?? '').length,
    );
  }
  /** The parts after the year. */
  const monthAt =
    where +
    [beforeYear, year, afterYear, beforeMonth].reduce<number>(
      (sum, piece) => sum + (piece ?? '').length,
      1,
    );
  const dayAt = monthAt + 2 + (afterMonth ?? '').length + 1 + (beforeDay ?? '').length;
  if ((isLong(year) || isEstimated(year)) && monthText !== undefined) {
    return failure('long-year', 'a year of more than four digits stands alone', monthAt);
  }
  const month = part(monthText);
  const day = part(dayText);
  const hour = hourText === undefined ? null : Number(hourText);
  const minute = minuteText === undefined ? null : Number(minuteText);
  const second = secondText === undefined ? null : Number(secondText);
  const isGroup = typeof month === 'number' && month >= 21 && month <= 41;
  const noMonth =
    typeof month === 'string'
      ? numbersOf(month, 12).length === 0
      : month !== null && !isGroup && (month < 1 || month > 12);
  if (noMonth) {
    return failure('month', `month ${monthText} does not exist`, monthAt, {
      month: monthText ?? '',
    });
  }
  if (isGroup && day !== null) {
    return failure('not-a-date', `“${text}” is not an EDTF date`, monthAt);
  }
  if (day !== null && !exists({ year, month, day })) {
    return typeof month === 'number'
      ? failure('day', `day ${dayText} does not exist in that month`, dayAt, {
          day: dayText ?? '',
          month: monthText ?? '',
        })
      : failure('day', `day ${dayText} does not exist`, dayAt, { day: dayText ?? '' });
  }
  if (hasClock && (typeof month !== 'number' || typeof day !== 'number')) {
    return failure('not-a-date', `“${text}” is not an EDTF date`, where);
  }
  const isPastMidnight =
    hour === 24 && (minute !== 0 || (second ?? 0) !== 0 || Number(fraction ?? 0) !== 0);
  const noClock = (hour ?? 0) > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59 || isPastMidnight;
  if (noClock || (zone !== undefined && !isOffset(zone))) {
    return failure('clock', `“${text}” holds a clock time that does not exist`, dayAt + 3);
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
                : month === null
                  ? yearGranularity(year)
                  : 'year';
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
      fraction: fraction ?? null,
      offsetMinutes: parseOffset(zone),
      group: isGroup ? month : null,
      approximate: qualifier === '~' || qualifier === '%',
      uncertain: qualifier === '?' || qualifier === '%',
      qualifiers,
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
