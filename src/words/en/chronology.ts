/** What a chronology says of itself, in English. */
import type { ChronologyWords } from '../chronology/chronology-words';
import { list } from '../figure/join';
import { grouped, plural } from '../plural';
import { countedEvents } from './counted';

const events = (n: number, more: string): string =>
  `${grouped(n)} ${plural('en', n, { one: 'event', other: 'events' })} ${more}`;

export const chronology: ChronologyWords = {
  title: (name) => (name === '' ? 'Chronology of events' : `Chronology: ${name}`),
  from: (articles, publishers) => {
    const counted = plural('en', articles, {
      one: '1 article',
      other: `${grouped(articles)} articles`,
    });
    return publishers.length === 0
      ? `From ${counted}.`
      : `From ${counted}, by ${list(publishers, ' and ', ', ')}.`;
  },
  made: (day) => `Made on ${day}.`,
  events: (all, dated) =>
    `${countedEvents(all)}: ${grouped(dated)} with a date, ${grouped(all - dated)} without.`,
  tallies: (n) =>
    plural('en', n, {
      one: 'One of them is a tally: it counts other events, and is not added to them.',
      other: `${grouped(n)} of them are tallies: they count other events, and are not added to them.`,
    }),
  leftOut: {
    unreviewed: (n) => `Left out: ${events(n, 'that nobody has reviewed.')}`,
    reviewed: (n) => `Left out: ${events(n, 'that a reviewer has accepted.')}`,
    disputed: (n) => `Left out: ${events(n, 'that a reviewer disputes.')}`,
    rejected: (n) => `Left out: ${events(n, 'that a reviewer has rejected.')}`,
  },
  unread: (n) =>
    plural('en', n, {
      one: 'One record of the file could not be read, and is left out.',
      other: `${grouped(n)} records of the file could not be read, and are left out.`,
    }),
  precision: 'No date is more precise than its source.',
  passages:
    'Each number leads to the passage that says so, in the language of its article; a translation is marked as one.',
  nothing: 'There are no events.',
  undated: {
    stated: 'Events that no article dates',
    assessed: 'Events that neither an article nor a reviewer dates',
  },
  beyond: 'Before 10,000 BC or after 9999',
  footnotes: 'Passages',
  date: 'Date',
  reason: 'Reason',
  kind: 'What',
  place: 'Where',
  means: 'Means',
  status: 'Status',
  statuses: {
    unreviewed: 'not reviewed',
    reviewed: 'reviewed',
    disputed: 'disputed by a reviewer',
    rejected: 'rejected by a reviewer',
  },
  isTally: 'A tally: it counts other events, and is not added to them.',
  named: (words) => `in the source’s words: ${words}`,
  entry: (n) => `no. ${n}`,
  by: (actor) => `according to ${actor}`,
  counts: { base: 'Events by period and base', kind: 'Events by period and kind' },
  period: 'Period',
  all: 'All',
  others: 'Others',
  ranges:
    '“9–12” means: 9 events are certainly in the period, and up to 12 may be. One number: that many for certain, and no more.',
  severalTimes: 'An event in several of these is counted in each, and once under “All”.',
  notCounted: (undated, beyond, tallies) => {
    const parts = [
      ...(undated > 0 ? [`${countedEvents(undated)} without a date`] : []),
      ...(beyond > 0 ? [`${countedEvents(beyond)} before 10,000 BC or after 9999`] : []),
      ...(tallies > 0
        ? [plural('en', tallies, { one: '1 tally', other: `${grouped(tallies)} tallies` })]
        : []),
    ];
    return `Not in the table: ${list(parts, ' and ', ', ')}.`;
  },
  links: { picture: 'Picture', film: 'Film', page: 'Web page' },
  archived: 'archived copy',
  captured: (day) => `captured ${day}`,
  publicationKnown: (basis) => `How the date of publication is known: ${basis}`,
  eventsOf: (n) => `${countedEvents(n)} in this document`,
  back: 'Back to the text',
};
