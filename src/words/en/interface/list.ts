/** English texts of the list and of the printed page. */
import { countedEvents as events } from '../counted';
import { grouped, plural } from '../../plural';
import { headings } from './facet-headings';

export const list = {
  switch: 'View',
  modes: { timeline: 'Timeline', list: 'List' },
  name: 'List of events',
  skip: 'Skip to the list',
  count: (shown: number, total: number) =>
    shown === total ? `${grouped(total)} listed` : `${grouped(shown)} of ${grouped(total)} listed`,
  number: 'No.',
  numberHint: 'In chronological order',
  noNumber: 'not in the chronological order',
  /** Beside a number whose event may as well come before the one numbered before it. */
  unordered: (previous: number) => `order relative to No. ${grouped(previous)} not stated`,
  unorderedKey: 'order not stated: the dates overlap',
  columns: {
    date: 'Date',
    title: 'Event',
    ...headings,
    base: 'Place',
  },
  sortBy: 'Sort by',
  sortBack: 'Reverse the order',
  orders: { ascending: 'ascending', descending: 'descending' },
  titlesTooMany: 'Too many titles to sort; search for one instead.',
  onlyInView: 'Only the time range in view',
  onlyInViewHint: 'Leaves out events dated outside the time range shown on the timeline',
  undated: (n: number) =>
    plural('en', n, {
      one: '1 event without a date',
      other: `${grouped(n)} events without a date`,
    }),
  beyond: (n: number) =>
    plural('en', n, {
      one: '1 event dated before 10,000 BC or after 9999',
      other: `${grouped(n)} events dated before 10,000 BC or after 9999`,
    }),
  beyondHint: 'not drawn on the timeline',
  undatedHint: 'no chronological position',
  atBase: (base: string) => `lane of ${base}`,
  loading: 'Loading the list …',
  failed: 'The list could not be loaded. Reload the page to try again.',
  print: {
    filters: 'Filters',
    none: 'none',
    search: (query: string) => `Search “${query}”`,
    dates: 'Dates',
    stretch: 'Time range drawn',
    sorted: 'Sorted by',
    events: 'Events',
    claimedBy: 'Claimant',
    quote: 'Quote',
    source: 'Source',
    noAddress: 'no address',
    first: (n: number, total: number) =>
      `The first ${grouped(n)} of ${events(total)}; use filters to print the others.`,
    asCounts:
      'Too many events to draw each: every lane shows how many there are. Filter to have each drawn with its label.',
    columns:
      'The higher the column, the more events; pale: events whose date also allows other days.',
    made: (day: string) => `Printed on ${day}`,
  },
};
