/** Number in every composed sentence of English. All that is expected is written by hand. */
import { describe, expect, it } from 'vitest';
import { speakCasualties } from '../vocabulary/detail-words';
import { app } from './app';
import { dates } from './dates';

const NUMBERS = [0, 1, 2, 11] as const;
type Said = readonly [string, string, string, string];

const { interface: text, figure } = app;

describe('the sentences of English', () => {
  it.each<[string, (n: number) => string, Said]>([
    ['events', (n) => text.clusterTitle(n), ['0 events', '1 event', '2 events', '11 events']],
    [
      'further events',
      (n) => text.moreInList(n),
      [
        'and 0 more events in the list',
        'and 1 more event in the list',
        'and 2 more events in the list',
        'and 11 more events in the list',
      ],
    ],
    [
      'contradictions',
      (n) => text.conflicts(n),
      [
        'The text contradicts itself in 0 places',
        'The text contradicts itself in one place',
        'The text contradicts itself in 2 places',
        'The text contradicts itself in 11 places',
      ],
    ],
    [
      'results',
      (n) => text.gestures.palette.results(n),
      ['0 results', '1 result', '2 results', '11 results'],
    ],
    [
      'days around an event',
      (n) => text.gestures.around.days(n),
      ['± 0 days', '± 1 day', '± 2 days', '± 11 days'],
    ],
    [
      'gaps',
      (n) => text.gaps.count(n),
      ['0 gaps folded', '1 gap folded', '2 gaps folded', '11 gaps folded'],
    ],
    [
      'undated events',
      (n) => text.list.undated(n),
      [
        '0 events without a date',
        '1 event without a date',
        '2 events without a date',
        '11 events without a date',
      ],
    ],
    [
      'labels without room',
      (n) => text.figure.crowdingFacts(n, 12),
      [
        '0 of 12 marks have no room for their title.',
        '1 of 12 marks has no room for its title.',
        '2 of 12 marks have no room for their title.',
        '11 of 12 marks have no room for their title.',
      ],
    ],
    [
      'most events of a figure',
      (n) => text.figure.tooMany(n).replace(/\..*/, ''),
      [
        'A figure holds at most 0 events',
        'A figure holds at most 1 event',
        'A figure holds at most 2 events',
        'A figure holds at most 11 events',
      ],
    ],
    ['pages', (n) => text.figure.pages(n), ['0 pages', '1 page', '2 pages', '11 pages']],
    [
      'events that are printed',
      (n) => text.list.print.first(3, n).replace(/;.*/, ''),
      [
        'The first 3 of 0 events',
        'The first 3 of 1 event',
        'The first 3 of 2 events',
        'The first 3 of 11 events',
      ],
    ],
    [
      'events that a figure shows',
      (n) => figure.shown(0, n),
      ['0 of 0 events shown', '0 of 1 event shown', '0 of 2 events shown', '0 of 11 events shown'],
    ],
    [
      'events with two dates',
      (n) => figure.description(['All.'], n),
      [
        'All.',
        'All. 1 with stated and assessed dates.',
        'All. 2 with stated and assessed dates.',
        'All. 11 with stated and assessed dates.',
      ],
    ],
    ['hours', (n) => dates.counted(n, 'hour'), ['0 hours', '1 hour', '2 hours', '11 hours']],
    [
      'the injured',
      (n) =>
        speakCasualties(
          {
            state: 'reported',
            killed: { min: 0, max: 0, approximate: false },
            injured: { min: n, max: null, approximate: false },
            by: null,
            quote: null,
          },
          'en',
        ),
      [
        '0 killed, at least 0 injured',
        '0 killed, at least 1 injured',
        '0 killed, at least 2 injured',
        '0 killed, at least 11 injured',
      ],
    ],
  ])('agree with their number: %s', (_, say, said) => {
    expect(NUMBERS.map(say)).toEqual(said);
  });
});
