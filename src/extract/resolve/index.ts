/** From what an expression means to the dates it may mean, given a reference date. */
import type { CivilDay } from '../../time/civil';
import { civilDay, daysInMonth, fromCivilDay } from '../../time/civil';
import type { Edge, Value } from '../value';
import { clockText } from './clock';
import { resolveFields } from './fields';
import type { Reading, ReferenceTime } from './reading';
import { NOTHING, dayText, days, four, monthText, oneDay, plusDays, yearless } from './reading';
import { century, decade, quarter, seasonOf, seasonToward, shiftUnits, spanOf } from './units';

export type { Reading, ReadingName, ReferenceTime } from './reading';

const MONTH = /^(\d{4}|XXXX)-(0[1-9]|1[0-2])$/;
const YEAR = /^\d{4}$/;

/** Days of "early", "mid" and "late" in a month, months in a year (docs/annotation.md). */
const EDGE_DAYS: Readonly<Record<Edge, readonly [number, number]>> = {
  early: [1, 10],
  middle: [11, 20],
  late: [21, 31],
};
const EDGE_MONTHS: Readonly<Record<Edge, readonly [number, number]>> = {
  early: [1, 4],
  middle: [5, 8],
  late: [9, 12],
};
const EDGE_YEARS: Readonly<Record<Edge, readonly [number, number]>> = {
  early: [0, 3],
  middle: [4, 6],
  late: [7, 9],
};
/** Days of a week, Monday first. */
const EDGE_WEEK: Readonly<Record<Edge, readonly [number, number]>> = {
  early: [0, 1],
  middle: [2, 4],
  late: [4, 6],
};

function edgeOf(edge: Edge, reading: Reading): Reading {
  const text = reading.edtf;
  if (text === null) return NOTHING;
  const approximate = (
    from: string,
    to: string,
    first: CivilDay | null,
    last: CivilDay | null,
  ): Reading => ({
    ...reading,
    edtf: `${from}~/${to}~`,
    first,
    last,
  });
  const month = MONTH.exec(text);
  if (month) {
    const [, yearText = '', monthNumber = ''] = month;
    const known = yearText === 'XXXX' ? null : Number(yearText);
    const number = Number(monthNumber);
    const [from, to] = EDGE_DAYS[edge];
    const end = Math.min(to, daysInMonth(known ?? 2001, number));
    if (known === null)
      return approximate(yearless(number, from), yearless(number, end), null, null);
    return approximate(
      dayText(known, number, from),
      dayText(known, number, end),
      civilDay(known, number, from),
      civilDay(known, number, end),
    );
  }
  if (YEAR.test(text)) {
    const year = Number(text);
    const [from, to] = EDGE_MONTHS[edge];
    return approximate(
      monthText(year, from),
      monthText(year, to),
      civilDay(year, from, 1),
      civilDay(year, to, daysInMonth(year, to)),
    );
  }
  if (/^\d{3}X$/.test(text) && reading.first !== null) {
    const { year } = fromCivilDay(reading.first);
    const [from, to] = EDGE_YEARS[edge];
    return approximate(
      four(year + from),
      four(year + to),
      civilDay(year + from, 1, 1),
      civilDay(year + to, 12, 31),
    );
  }
  if (/^\d{2}XX$/.test(text) && reading.first !== null) {
    const { year } = fromCivilDay(reading.first);
    const [from, to] = EDGE_YEARS[edge];
    return approximate(
      four(year + from * 10),
      four(year + to * 10 + 9),
      civilDay(year + from * 10, 1, 1),
      civilDay(year + to * 10 + 9, 12, 31),
    );
  }
  if (reading.first !== null && reading.last !== null) {
    const length = reading.last - reading.first + 1;
    const [from, to] =
      length === 7
        ? EDGE_WEEK[edge]
        : EDGE_YEARS[edge].map((tenth) => Math.floor((tenth * length) / 10));
    const [first, last] = [plusDays(reading.first, from ?? 0), plusDays(reading.first, to ?? 0)];
    return approximate(isoText(first), isoText(last), first, last);
  }
  return reading;
}

const isoText = (day: CivilDay): string => oneDay(day, 'counted').edtf ?? '';

/** `~` on a date, or on both ends of an interval. */
function about(text: string): string {
  return text
    .split('/')
    .map((end) =>
      end === '' || end === '..' || end.endsWith('~') || /T\d/.test(end) ? end : `${end}~`,
    )
    .join('/');
}

const startText = (text: string): string => text.split('/')[0] ?? text;
const endText = (text: string): string => text.split('/').at(-1) ?? text;

function best(value: Value, reference: ReferenceTime): Reading {
  return resolve(value, reference)[0] ?? NOTHING;
}

const hasYear = (value: Value): boolean =>
  value.kind === 'fields' && (value.year !== null || value.yearShift !== null);
const isNext = (value: Value): boolean => value.kind === 'fields' && value.toward === 'next';
const isOpen = (value: Value): boolean =>
  (value.kind === 'fields' && !hasYear(value) && value.monthShift === null) ||
  (value.kind === 'part' && value.of !== null && isOpen(value.of)) ||
  (value.kind === 'edge' && isOpen(value.of)) ||
  (value.kind === 'season' && value.of === null);

/** Both ends of a range; the less complete one is counted from the other. */
function ends(from: Value, to: Value, reference: ReferenceTime): readonly [Reading, Reading] {
  if (from.kind === 'clock' && to.kind === 'clock') {
    const day = from.of ?? to.of;
    const start = best({ ...from, of: day }, reference);
    const end = best({ ...to, of: to.of ?? day }, reference);
    // From eight in the evening to five in the morning crosses midnight.
    const over =
      to.of === null && start.edtf !== null && end.edtf !== null && end.edtf <= start.edtf;
    if (!over || end.first === null) return [start, end];
    const next = best({ ...to, of: null }, { ...reference, day: plusDays(end.first, 1) });
    return [start, next];
  }
  if (reference.future || isNext(from) || (hasYear(from) && isOpen(to))) {
    const first = best(from, reference);
    if (!isOpen(to) || first.first === null) return [first, best(to, reference)];
    return [first, best(to, { ...reference, day: first.first, future: true })];
  }
  const last = best(to, reference);
  const straddling = straddle(from, to, last, reference);
  if (straddling) return straddling;
  if (!isOpen(from) || last.last === null) return [best(from, reference), last];
  return [best(from, { ...reference, day: last.last, future: false }), last];
}

/**
 * "من 24 يناير حتى 6 فبراير" written on 25 January: the range that contains the reference date, not
 * the one of the year before.
 */
function straddle(
  from: Value,
  to: Value,
  last: Reading,
  reference: ReferenceTime,
): readonly [Reading, Reading] | null {
  if (!hasMonth(from) || !hasMonth(to) || !isOpen(from) || !isOpen(to)) return null;
  const start = best(from, reference);
  if (start.first === null || last.first === null || start.first <= last.first) return null;
  const end = best(to, { ...reference, future: true });
  return end.first !== null && end.first - start.first < 184 ? [start, end] : null;
}

const hasMonth = (value: Value): boolean =>
  value.kind === 'fields' && value.month !== null && value.toward === null;

function range(from: Value, to: Value, reference: ReferenceTime): Reading {
  const [start, end] = ends(from, to, reference);
  if (start.edtf === null || end.edtf === null) return NOTHING;
  return {
    edtf: `${startText(start.edtf)}/${endText(end.edtf)}`,
    first: start.first,
    last: end.last,
    name: end.name,
    weight: 1,
  };
}

function night(first: Value, reference: ReferenceTime): Reading {
  const start = best(first, reference);
  if (start.first === null) return NOTHING;
  return days(start.first, plusDays(start.first, 1), start.name);
}

/** "الخميس أو الجمعة المقبلين": each is the first one after the one before. */
function following(values: readonly Value[], reference: ReferenceTime): Reading[] {
  let from = reference;
  return values.map((value) => {
    const reading = best(value, from);
    if (reading.first !== null) from = { ...from, day: reading.first };
    return reading;
  });
}

function several(values: readonly Value[], reference: ReferenceTime): Reading[] {
  const lastValue = values[values.length - 1];
  if (!lastValue) return [];
  if (isNext(lastValue)) return following(values, reference);
  const last = best(lastValue, reference);
  const rest = values
    .slice(0, -1)
    .map((value) =>
      isOpen(value) && last.last !== null && !reference.future
        ? best(value, { ...reference, day: last.last })
        : best(value, reference),
    );
  return [...rest, last].sort((a, b) => (a.first ?? 0) - (b.first ?? 0));
}

function oneOf(options: readonly Value[], reference: ReferenceTime): Reading[] {
  const found = several(options, reference);
  const texts = found.map(({ edtf }) => edtf);
  if (texts.includes(null)) return [NOTHING];
  return [
    {
      edtf: `[${texts.join(',')}]`,
      first: found[0]?.first ?? null,
      last: found.at(-1)?.last ?? null,
      name: 'one-of',
      weight: 1,
    },
  ];
}

function allOf(members: readonly Value[], reference: ReferenceTime): Reading {
  const found = several(members, reference);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.some(({ edtf }) => edtf === null)) return NOTHING;
  const touching = found.every((reading, at) => {
    const before = found[at - 1];
    return !before || (before.last !== null && reading.first === plusDays(before.last, 1));
  });
  const texts = found.map(({ edtf }) => edtf ?? '');
  return {
    edtf: touching
      ? `${startText(texts[0] ?? '')}/${endText(texts.at(-1) ?? '')}`
      : `{${texts.join(',')}}`,
    first: first.first,
    last: last.last,
    name: last.name,
    weight: 1,
  };
}

function nth(
  n: number,
  share: 'quarter' | 'half' | 'week',
  of: Value | null,
  reference: ReferenceTime,
): Reading {
  const whole = of === null ? yearOfShare(n, share, reference) : best(of, reference);
  if (whole.first === null || whole.last === null) return NOTHING;
  const { year, month } = fromCivilDay(whole.first);
  if (share === 'week')
    return days(plusDays(whole.first, (n - 1) * 7), plusDays(whole.first, n * 7 - 1), whole.name);
  if (whole.last - whole.first > 300) {
    if (share === 'quarter') return { ...quarter(year, n), name: whole.name };
    const from = n === 1 ? 1 : 7;
    return {
      edtf: `${monthText(year, from)}/${monthText(year, from + 5)}`,
      first: civilDay(year, from, 1),
      last: civilDay(year, from + 5, daysInMonth(year, from + 5)),
      name: whole.name,
      weight: 1,
    };
  }
  return n === 1
    ? days(whole.first, plusDays(whole.first, 14), whole.name)
    : days(plusDays(whole.first, 15), civilDay(year, month, daysInMonth(year, month)), whole.name);
}

/** "The fourth quarter": the latest that has begun, or the next one beside a future verb. */
function yearOfShare(
  n: number,
  share: 'quarter' | 'half' | 'week',
  reference: ReferenceTime,
): Reading {
  const { day, future } = reference;
  if (day === null) return NOTHING;
  const { year, month } = fromCivilDay(day);
  const length = share === 'half' ? 6 : 3;
  const first = (n - 1) * length + 1;
  const move = future ? (month > first + length - 1 ? 1 : 0) : month < first ? -1 : 0;
  return { ...shiftUnits(move, 'year', reference), first: civilDay(year + move, 1, 1) };
}

/** A date given twice: a missing year is the one nearest to the other form. */
function same(main: Value, check: Value, reference: ReferenceTime): Reading[] {
  const other = best(check, reference);
  if (other.first === null || !isOpen(main)) return resolve(main, reference);
  const near = [false, true]
    .map((future) => best(main, { ...reference, day: other.first, future }))
    .sort(
      (a, b) =>
        Math.abs((a.first ?? 0) - (other.first ?? 0)) -
        Math.abs((b.first ?? 0) - (other.first ?? 0)),
    );
  return near.slice(0, 1);
}

/** The readings of a value, best first; never empty. `edtf` is null where there is no date. */
export function resolve(value: Value, reference: ReferenceTime): Reading[] {
  switch (value.kind) {
    case 'fields':
      return resolveFields(value, reference);
    case 'shift':
      return [shiftUnits(value.amount, value.unit, reference)];
    case 'season': {
      if (value.of === null) return [seasonToward(value.season, value.toward, reference)];
      const year = best(value.of, reference).first;
      return [year === null ? NOTHING : seasonOf(value.season, fromCivilDay(year).year)];
    }
    case 'nth':
      return [nth(value.n, value.share, value.of, reference)];
    case 'decade':
      return [decade(value.first)];
    case 'century':
      return [century(value.n)];
    case 'edge':
      return resolve(value.of, reference).map((reading) => edgeOf(value.edge, reading));
    case 'about':
      return resolve(value.of, reference).map((reading) => ({
        ...reading,
        edtf: reading.edtf === null ? null : about(reading.edtf),
      }));
    case 'same':
      return same(value.main, value.check, reference);
    case 'part':
      return value.of === null ? [shiftUnits(0, 'day', reference)] : resolve(value.of, reference);
    case 'clock':
      return clockText(
        value,
        value.of === null ? [shiftUnits(0, 'day', reference)] : resolve(value.of, reference),
      );
    case 'night':
      return [night(value.first, reference)];
    case 'range':
      return [range(value.from, value.to, reference)];
    case 'since': {
      const from = best(value.from, reference);
      return [
        from.edtf === null ? NOTHING : { ...from, edtf: `${startText(from.edtf)}/..`, last: null },
      ];
    }
    case 'oneOf':
      return oneOf(value.options, reference);
    case 'allOf':
      return [allOf(value.members, reference)];
    case 'span':
      return [spanOf(value.n, value.unit, value.side, reference)];
    case 'vague':
      return [vague(value.side, reference)];
    case 'length':
    case 'every':
    case 'anchor':
      return [NOTHING];
  }
}

function vague(side: 'past' | 'future', { day }: ReferenceTime): Reading {
  if (day === null) return NOTHING;
  const here = isoText(day);
  return {
    edtf: side === 'past' ? `/${here}` : `${here}/`,
    first: side === 'past' ? null : day,
    last: side === 'past' ? day : null,
    name: 'vague',
    weight: 1,
  };
}
