import { BUILT_IN } from '../../gazetteer/gazetteer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../../source/dataset';
import { storeOf } from '../../source/testing/given';

import { articleOf, eventOf, readingOf } from '../../event/testing/events';
import type { TimelineEvent } from '../../event/event';
import { NO_FILTERS } from '../../event/facet';
import { MS_PER_DAY, isoMinute } from '../../time/civil';
import { arrange } from '../lanes/arrange';
import { emptyInBoth, gapsOf, longGaps } from './find-gaps';
import type { Gap } from './folded-time';
import { gapsOfMany } from './of-columns';

const days = (gaps: readonly Gap[]): string[][] =>
  gaps.map(({ from, to }) => [isoMinute(from), isoMinute(to)]);

function gapsBetween(events: readonly TimelineEvent[]): string[][] {
  const dataset = Dataset.of([articleOf('a')], events, BUILT_IN);
  return days(gapsOf(arrange(dataset, events, 'base', 'stated', ['none'])));
}

const dated = (...dates: string[]): TimelineEvent[] =>
  dates.map((date, index) => eventOf(`e${index}`, date));

describe('the long gaps between events', () => {
  it('is the empty month between two weeks, in whole days and with padding beside the events', () => {
    // 8 October to 12 November is empty; a fiftieth of the 15 days that stay is 7.2 hours of
    // padding.
    expect(
      gapsBetween(dated('2023-10-01', '2023-10-04', '2023-10-07', '2023-11-12', '2023-11-19')),
    ).toEqual([['2023-10-09T00:00', '2023-11-11T00:00']]);
  });

  it('finds nothing where days follow each other', () => {
    expect(gapsBetween(dated('2023-10-01', '2023-10-03', '2023-10-05', '2023-10-07'))).toEqual([]);
  });

  it('finds the empty month of one summer beside forty empty years', () => {
    const gaps = gapsBetween(
      dated('1979-06-01', '2019-06-01', '2019-06-10', '2019-07-20', '2019-07-30'),
    );
    expect(gaps).toHaveLength(2);
    expect(gaps[0]?.[0]).toBe('1979-06-03T00:00');
    expect(gaps[1]).toEqual(['2019-06-12T00:00', '2019-07-19T00:00']);
  });

  it('counts a date at its full width: a month that may contain the event is not empty', () => {
    expect(gapsBetween(dated('2023-10-01', '2023-11', '2023-12-01'))).toEqual([
      ['2023-10-03T00:00', '2023-10-31T00:00'],
    ]);
  });

  it('does not treat time that an open date may cover as empty', () => {
    expect(gapsBetween(dated('2023-10-01', '../2023-12-01', '2023-12-30'))).toEqual([
      ['2023-12-04T00:00', '2023-12-28T00:00'],
    ]);
    expect(gapsBetween(dated('2023-10-01/..', '2023-12-01'))).toEqual([]);
  });

  it('does not fold what the other reading dates', () => {
    const moved = eventOf('m', '2023-10-01', { assessed: readingOf('2023-11-01') });
    const without = gapsBetween(dated('2023-10-01', '2023-10-03', '2023-12-01'));
    expect(without).toHaveLength(1);
    const gaps = gapsBetween([moved, ...dated('2023-10-03', '2023-12-01')]);
    expect(gaps.map(([from]) => from)).toEqual(['2023-10-05T00:00', '2023-11-03T00:00']);
  });

  it('finds none with one event, or with none', () => {
    expect(gapsBetween(dated('2023-10-01'))).toEqual([]);
    expect(gapsBetween([])).toEqual([]);
  });

  it('finds nothing if events are evenly spaced, however far apart', () => {
    expect(gapsBetween(dated('1980', '1990', '2000', '2010'))).toEqual([]);
    expect(gapsBetween(dated('1980', '1981', '1982', '2010'))).toHaveLength(1);
  });

  it('leaves a night alone', () => {
    const hours = ['2023-10-01T20:00', '2023-10-01T20:30', '2023-10-01T21:10'];
    expect(gapsBetween(dated(...hours))).toEqual([]);
  });

  it('never folds over an event, and folds at most twelve times', () => {
    const date = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(fc.uniqueArray(date, { minLength: 2, maxLength: 40 }), (starts) => {
        const spans = starts
          .sort((a, b) => a - b)
          .map((day) => ({ from: day * MS_PER_DAY, to: (day + 1) * MS_PER_DAY }));
        const empty = spans
          .slice(1)
          .map(({ from }, index) => ({ from: spans[index]?.to ?? 0, to: from }))
          .filter(({ from, to }) => from < to);
        const whole = { from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0 };
        const gaps = longGaps(empty, whole, spans.length);
        expect(gaps.length).toBeLessThanOrEqual(12);
        for (const gap of gaps) {
          expect(spans.every(({ from, to }) => to <= gap.from || from >= gap.to)).toBe(true);
        }
      }),
    );
  });
});

describe('time that is empty in both of two lists', () => {
  it('is where they overlap', () => {
    const a = [
      { from: 0, to: 10 },
      { from: 20, to: 30 },
    ];
    const b = [
      { from: 5, to: 22 },
      { from: 28, to: 40 },
    ];
    expect(emptyInBoth(a, b)).toEqual([
      { from: 5, to: 10 },
      { from: 20, to: 22 },
      { from: 28, to: 30 },
    ]);
  });
});

describe('the gaps of a large dataset', () => {
  /** 200 days from 2020-01-01 on, and 100 from 2021-06-01 on; one is assessed to lie in between. */
  const iso = (start: string, day: number): string =>
    new Date(Date.parse(start) + day * MS_PER_DAY).toISOString().slice(0, 10);
  const many = [
    ...Array.from({ length: 200 }, (_, day) => eventOf(`a${day}`, iso('2020-01-01', day))),
    ...Array.from({ length: 100 }, (_, day) => eventOf(`b${day}`, iso('2021-06-01', day))),
  ];
  const gapsIn = (events: readonly TimelineEvent[], reading: 'stated' | 'assessed'): string[][] => {
    const { store, index } = new Dataset([articleOf('a')], storeOf(events), BUILT_IN);
    return days(gapsOfMany(store, index.rowFilter(NO_FILTERS, reading), events.length, reading));
  };

  it('are the same as for the events of a small dataset', () => {
    expect(gapsIn(many, 'stated')).toEqual(gapsBetween(many));
    expect(gapsIn(many, 'stated')).toHaveLength(1);
  });

  it('are empty under both readings', () => {
    const moved = [...many, eventOf('m', '2020-01-05', { assessed: readingOf('2021-01-01') })];
    for (const reading of ['stated', 'assessed'] as const) {
      expect(gapsIn(moved, reading).map(([from]) => from)).toEqual([
        '2020-07-26T00:00',
        '2021-01-09T00:00',
      ]);
    }
  });
});
