/** English texts of the palette, the ruler, the selection and what is announced. */
import { countedEvents as events } from '../counted';
import { isolated } from '../../isolated';
import { grouped, plural } from '../../plural';

export const gestures = {
  palette: {
    title: 'Commands',
    field: 'Search commands, filters, events and dates',
    groups: {
      date: 'Go to date',
      command: 'Commands',
      case: 'Open case',
      view: 'Lanes and dates',
      filter: 'Filters',
      event: 'Events',
    },
    on: 'on',
    none: 'Nothing found',
    results: (n: number) => plural('en', n, { one: '1 result', other: `${n} results` }),
  },
  jump: {
    title: 'Go to a date',
    field: 'A date, in numbers or words',
    examples: 'For example:',
    recent: 'Gone to before, remembered until this page is closed:',
    exampleDates: [
      '13/11',
      '13/11/2023',
      'Nov 2023',
      '13 November 2023 14:30',
      'yesterday',
      'last Friday',
    ],
    notUnderstood: 'Not understood as a date.',
    stated: 'as written',
    dataYear: 'no year given; from the years of the data',
    dayFirst: 'day first',
    monthFirst: 'month first',
    fromToday: (day: string) => `counted from today, ${day}`,
    fromData: (day: string) => `counted from the last day of the data, ${day}`,
  },
  ruler: {
    name: 'Ruler',
    first: 'Choose the first event',
    second: (title: string) => `From “${isolated(title)}”: choose the second event`,
    between: (first: string, second: string) => `“${isolated(first)}” to “${isolated(second)}”:`,
    from: 'Measure from here',
    undated: 'no distance, since one of them has no date',
    by: (reading: string) => `Dates ${reading.toLowerCase()}`,
    close: 'Close the ruler',
  },
  picks: {
    name: 'Selected events',
    count: (n: number) => `${grouped(n)} selected`,
    add: 'Select',
    fit: 'Fit to view',
    copy: 'Copy as text',
    figure: 'Make a figure',
    clear: 'Clear the selection',
    copied: (n: number) => `${events(n)} copied as text`,
    copyFailed: 'The browser did not allow copying',
    sourceIn: 'Source',
  },
  around: {
    label: 'Show events around it, in all lanes and without filters:',
    days: (n: number) => plural('en', n, { one: '± 1 day', other: `± ${n} days` }),
  },
  announce: {
    range: (length: string, range: string, count: string) =>
      `${length} in view: ${range}, ${count}`,
    atMost: (n: number) => `at most ${events(n)}`,
    events,
  },
  touch: [
    'One finger moves, two fingers zoom; a long press on a mark opens its card.',
    'Ctrl, ⌘ or Shift and click select several marks.',
    'Drag the edges of the overview below to set the time range in view.',
  ],
};
