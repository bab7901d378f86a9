/** How a date was reached, and what contradicts it, in English. */
import type { Demand, ReasonArgs } from '../../extract/reason';
import { isolated } from '../isolated';
import type { ReasonWords, Saying } from '../reasons/reason-words';
import { dates } from './dates';

const weekday = (number: number): string => dates.weekdays[number] ?? '';
const month = (number: number): string => dates.months[number - 1] ?? '';

/** A date in the middle of a sentence that has its own preposition. */
const bare = (edtf: string, { date }: Saying): string => date(edtf).replace(/^(?:on|in) /, '');

const demand = ({ quote, asks }: Demand, { reason }: Saying): string =>
  `“${quote}” ${reason(asks)}`;

const RELAXED: Readonly<Record<ReasonArgs['relaxed']['kind'], string>> = {
  'first-second': 'الأول and الثاني read one for the other: a common slip in تشرين and كانون',
  'this-last': '“this month” read as “last”',
  'most-recent': '“last” read as the most recent one, even in the same month',
  'weekday-by-one': 'the weekday is off by one',
  dropped: 'this expression is set aside',
};

export const reasons: ReasonWords = {
  'unit-of-reference': ({ unit }) => `the ${unit} of the reference date`,
  'units-from-reference': ({ count, unit, side }) =>
    `${count} ${unit}${count === 1 ? '' : 's'} ${side} the reference date`,
  'hijri-converted': 'a Hijri date, converted by the Umm al-Qura calendar',
  'full-date': 'a complete date',
  'counted-year': 'the year is counted from that of the reference date',
  'day-in-counted-month': 'the day named, in the month counted from that of the reference date',
  'day-in-nearest-month': 'the day named, in the nearest month',
  weekday: (args) => {
    const name = weekday(args.weekday);
    switch (args.which) {
      case 'of-counted-week':
        return `${name} of the week counted`;
      case 'of-same-week':
        return `${name} of the same week`;
      case 'next':
        return `the first ${name} after the reference date`;
      case 'before':
        return `the latest ${name} before the reference date`;
      case 'latest':
        return `the latest ${name} up to the reference date, which counts too`;
    }
  },
  'date-without-year': ({ month: number, day, which }) => {
    const name = day === null ? month(number) : `${day} ${month(number)}`;
    switch (which) {
      case 'before-this-month':
        return `${name}: the latest month of that name before the month of the reference date`;
      case 'most-recent':
        return `${name}: the most recent, even in the month of the reference date`;
      case 'named-now':
        return `${name} of the year of the reference date, as the text names the month`;
      case 'next':
        return `${name}: the first one after the reference date`;
      case 'weekday-match':
        return `${name}: the year in which the weekday agrees`;
      case 'latest':
        return `${name}: the latest one past`;
    }
  },
  'weekday-is-check': (args) => `the weekday said with it, ${weekday(args.weekday)}, is a check`,
  'said-twice': 'the day is given in two ways: the second is a check',
  'day-of-reference': 'the day of the reference date',
  'part-of-day': 'a part of the day: a label, not hours',
  'clock-time': 'clock time in 24 hours',
  'edge-of-period': 'its first, middle or last third, about',
  'about-said': 'about, as the text says',
  season: 'a season of a year',
  share: 'a share of a year or a month',
  'full-period': 'a complete period',
  night: 'the night between two days',
  'both-ends': 'a span with both ends given',
  'open-end': 'from then on, the end is open',
  'open-choice': 'the text leaves the choice open',
  together: 'everything named, together',
  'length-at-reference': 'the given length, up to or from the reference date',
  'unknown-time': ({ side }) => `an unknown time ${side} the reference date`,
  'length-only': 'a length, not placed on the calendar',
  recurring: 'a recurring time',
  'counted-from-event': 'counted from another event, not from the publication date',
  'entered-by-hand': ({ words }) =>
    words === null
      ? 'entered by hand'
      : `entered by hand; the rules read “${isolated(words)}” otherwise`,
  'counted-from-told': ({ quote, date }, saying) =>
    date === null
      ? `counted from “${isolated(quote)}”, which has no date yet`
      : `counted from “${isolated(quote)}”: ${bare(date, saying)}`,
  'units-from-told': ({ count, unit, side }) =>
    `${count} ${unit}${count === 1 ? '' : 's'} ${side} what was told`,
  'unit-of-told': ({ unit }) => `the ${unit} of what was told`,
  'day-in-told-month': 'the day named, in the month counted from the one told',
  'date-in-told-year': 'the date named, in the year counted from the one told',
  'time-of-clause': ({ quote, date }, saying) =>
    date === null
      ? `it says when its own sentence was: “${isolated(quote)}”`
      : `it says when its own sentence was: “${isolated(quote)}”, ${bare(date, saying)}`,
  'publication-unknown': 'the publication date is not known',
  reference: ({ date, of }, saying) =>
    `${of === 'post' ? 'the date of the post' : 'reference date'}: ${bare(date, saying)}`,
  'asks-month': ({ month: number, side }) => {
    const name = month(number);
    return side === 'after'
      ? `supposes publication after ${name} had ended`
      : `supposes publication ${side} ${name}`;
  },
  'asks-weekday': (args) => `supposes publication on a ${weekday(args.weekday)}`,
  'asks-not-earlier': 'supposes publication no earlier than that',
  'asks-another-day': 'supposes another day of publication',
  relaxed: ({ kind }) => RELAXED[kind],
  repaired: ({ kind, date }, saying) => `${RELAXED[kind]}; then it means ${bare(date, saying)}`,
  'no-day-suits-both': ({ first, second }, saying) =>
    `${demand(first, saying)}, ${demand(second, saying)}; no day of publication suits both`,
  'against-publication': (args, saying) =>
    `${demand(args.demand, saying)}, but the publication date is ${bare(args.date, saying)}`,
  'told-differs': ({ counted, named, date }, saying) =>
    `“${isolated(counted)}” of “${isolated(named)}” is not ${bare(date, saying)}, the date of its sentence`,
  'weekday-differs': ({ date, actual, said }, saying) =>
    `${bare(date, saying)} was a ${weekday(actual)}, not a ${weekday(said)}`,
};
