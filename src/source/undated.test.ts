import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../event/event';
import { NO_FILTERS } from '../event/facet';
import { eventOf, readingOf } from '../event/testing/events';
import { BUILT_IN } from '../gazetteer/gazetteer';
import { EventIndex } from './event-index';
import { listedStore } from './store/listed-events';
import { storeOf } from './testing/given';
import { undatedOf } from './undated';

const at = (place: string): Pick<TimelineEvent, 'places'> => ({
  places: [{ place, role: 'at' }] as unknown as TimelineEvent['places'],
});

const EVENTS = [
  eventOf('dated', '2023-11-18', at('conoco')),
  eventOf('undated', null, at('conoco')),
  eventOf('ghost', null, { ...at('conoco'), assessed: readingOf('2023-11-12') }),
  eventOf('elsewhere', null, { ...at('tanf'), kind: 'strike' }),
];

describe.each([
  ['listed events', () => listedStore(EVENTS, BUILT_IN)],
  ['columns', () => storeOf(EVENTS)],
])('undated events in %s', (_, store) => {
  const index = new EventIndex(store());

  it('are counted by value, with those that the other date draws', () => {
    const { base } = undatedOf(index, NO_FILTERS, 'stated');
    expect(base.get('conoco')).toEqual({ count: 2, drawn: 1 });
    expect(base.get('tanf')).toEqual({ count: 1, drawn: 0 });
  });

  it('are fewer by the reading that dates them', () => {
    expect(undatedOf(index, NO_FILTERS, 'assessed').base.get('conoco')).toEqual({
      count: 1,
      drawn: 0,
    });
  });

  it('follow the filters of the other groups', () => {
    const { base, kind } = undatedOf(index, { ...NO_FILTERS, kind: ['strike'] }, 'stated');
    expect(base.get('conoco')).toEqual({ count: 0, drawn: 0 });
    expect(base.get('tanf')).toEqual({ count: 1, drawn: 0 });
    expect(kind.get('attack')).toEqual({ count: 2, drawn: 1 });
  });
});
