/** Dates and distances in English. */
import { printedMonths } from '../../time/months';
import type { DateWords } from '../dates/date-words';
import { grouped } from '../plural';

function ordinal(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** "a, b or c": the conjunction is said once. */
function joined(words: readonly string[], conjunction: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words[words.length - 1] ?? ''}`;
}

/** Years of less than four digits name their era; those of more are said to be years. */
function eraYear(year: number): string {
  if (year <= 0) return `${grouped(1 - year)} BC`;
  if (year < 1000) return `AD ${year}`;
  return year < 10_000 ? String(year) : `the year ${grouped(year)}`;
}

export const dates: DateWords = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: printedMonths('english'),
  parts: {
    dawn: 'at dawn',
    morning: 'in the morning',
    noon: 'around noon',
    afternoon: 'in the afternoon',
    evening: 'in the evening',
    night: 'at night',
    midnight: 'at midnight',
  },
  groups: {
    21: 'spring',
    22: 'summer',
    23: 'autumn',
    24: 'winter',
    25: 'northern spring',
    26: 'northern summer',
    27: 'northern autumn',
    28: 'northern winter',
    29: 'southern spring',
    30: 'southern summer',
    31: 'southern autumn',
    32: 'southern winter',
    33: 'the first quarter of',
    34: 'the second quarter of',
    35: 'the third quarter of',
    36: 'the last quarter of',
    37: 'the first four months of',
    38: 'the middle four months of',
    39: 'the last four months of',
    40: 'the first half of',
    41: 'the second half of',
  },
  year: eraYear,
  years(first, last) {
    if (last <= 0) return `${1 - first}–${1 - last} BC`;
    return first > 0 ? `AD ${first}–${last}` : `${eraYear(first)} to ${eraYear(last)}`;
  },
  // "The 1900s" would be the decade as well.
  century: (number) => `the ${ordinal(number)} century`,
  centuryBefore: (number) => `the ${ordinal(number)} century BC`,
  decade: (year) => `the ${year}s`,
  greenwich: (time) => `${time} GMT`,
  withinHour: (from, to) => `${from}–${to}`,
  dayOfSomeMonth: (day) => `day ${day} of a month in`,
  ofSomeYear: (date, years) => `${date} of a year in ${years}`,
  yearOfForm: (first, last, form) => `a year between ${first} and ${last} (${form})`,
  estimated: (year, first, last) => `about ${year} (between ${first} and ${last})`,
  partsInDoubt: (parts) =>
    parts
      .map(({ part, approximate, uncertain }) =>
        [
          part,
          [...(uncertain ? ['uncertain'] : []), ...(approximate ? ['approximate'] : [])].join(
            ' and ',
          ),
        ].join(' '),
      )
      .join(', '),
  yearNotStated: '(year not stated)',
  approximately: (date) => `about ${date}`,
  preposition: ({ day }) => (typeof day === 'number' ? 'on ' : 'in '),
  comma: ', ',
  fromTo: (from, to) => `from ${from} to ${to}`,
  since: (from) => `since ${from}`,
  until: (to) => `until ${to}`,
  endNotKnown: 'end not known',
  startNotKnown: 'start not known',
  either: (words) => joined(words, 'or'),
  all: (words) => joined(words, 'and'),
  between: (first, last) => `between ${first} and ${last}`,
  sometime: (span) => `at some time ${span}`,
  atOrBefore: (words, { day }) => `${typeof day === 'number' ? 'on' : 'in'} or before ${words}`,
  atOrAfter: (words, { day }) => `${typeof day === 'number' ? 'on' : 'in'} or after ${words}`,
  uncertain: (words) => `${words} (uncertain)`,
  undated: 'undated',
  bounds: (after, before) =>
    [
      ...(after === null ? [] : [`after ${after}`]),
      ...(before === null ? [] : [`before ${before}`]),
    ].join(' and '),
  counted: (n, unit) => `${n} ${unit}${n === 1 ? '' : 's'}`,
  range: (low, high, unit) => `${low}–${high} ${unit}${high === 1 ? '' : 's'}`,
  sum: (parts) => parts.join(' '),
  atMost: (length) => `at most ${length}`,
  atLeast: (length) => `at least ${length}`,
  orderNotKnown: 'order unknown',
  roughly: 'roughly',
  distanceNotKnown: 'distance not known',
  sameMinute: 'the same minute',
  sameDay: 'same day',
  publicationCandidates: 'publication date, candidates:',
  publicationOpen: {
    year: 'the text names no year: any of these years, the likeliest first',
    day: 'the text names no more than a day of the week: any such day',
  },
  byCalendar: (days) => `${days} by the calendar`,
};
