/** Early, middle and late in a period: which of its days, months or years (docs/annotation.md). */
import type { CivilDay } from '../../time/civil';
import { civilDay, daysInMonth, fromCivilDay } from '../../time/civil';
import type { Edge } from '../value';
import type { Reading } from './reading';
import {
  NOTHING,
  dayText,
  days,
  four,
  isoText,
  monthIndexOf,
  monthText,
  plusDays,
  wholeMonth,
  yearless,
} from './reading';

const MONTH = /^(\d{4}|XXXX)-(0[1-9]|1[0-2])$/;
const YEAR = /^\d{4}$/;

/** Days of "early", "mid" and "late" in a month, months in a year. */
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
/** Days of a week, Monday first: "early next week" is as wide as the week, its end the weekend. */
const EDGE_WEEK: Readonly<Record<Edge, readonly [number, number]>> = {
  early: [0, 6],
  middle: [1, 3],
  late: [5, 6],
};
/** Months of a season. */
const EDGE_SEASON: Readonly<Record<Edge, number>> = { early: 0, middle: 1, late: 2 };

export function edgeOf(edge: Edge, reading: Reading): Reading {
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
  if (reading.first === null || reading.last === null) return reading;
  const length = reading.last - reading.first + 1;
  if (length === 7) {
    const [from, to] = EDGE_WEEK[edge];
    return days(plusDays(reading.first, from), plusDays(reading.first, to), reading.name);
  }
  if (/^\d{4}-2[1-4]$/.test(text))
    return wholeMonth(monthIndexOf(reading.first) + EDGE_SEASON[edge], reading.name);
  const [from, to] = EDGE_YEARS[edge].map((tenth) => Math.floor((tenth * length) / 10));
  const [first, last] = [plusDays(reading.first, from ?? 0), plusDays(reading.first, to ?? 0)];
  return approximate(isoText(first), isoText(last), first, last);
}
