import { BUILT_IN } from '../../gazetteer/gazetteer';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../../source/dataset';
import { eventOf } from '../../event/testing/events';
import { DEFAULT_LANES, type LaneSettings } from './view';
import { laneStats } from './stats';
import { placeByHand, sortLanes } from './sort-lanes';

const at = (place: 'conoco' | 'tanf' | 'shaddadi') => ({
  places: [{ place, role: 'at' as const }],
});
const dataset = Dataset.of(
  [],
  [
    eventOf('a', '2023-11-20', at('conoco')),
    eventOf('b', '2023-11-21', at('conoco')),
    eventOf('c', '2023-10-07', at('tanf')),
    eventOf('d', null, at('shaddadi')),
    eventOf('e', '2023-01-01', {}),
    eventOf('f', '2023-01-01', {}),
    eventOf('g', '2023-01-01', {}),
  ],
  BUILT_IN,
);
const NAMES: Readonly<Record<string, string>> = { conoco: 'Z', tanf: 'M', shaddadi: 'A' };
const stats = laneStats(dataset, 'base', null, 'stated');
const sorted = (sort: LaneSettings['sort']) =>
  sortLanes(stats, sort, (key) => NAMES[key] ?? key, 'en');
const keys = (sort: LaneSettings['sort'], by: Partial<LaneSettings> = {}): string[] =>
  placeByHand(sorted(sort), { ...DEFAULT_LANES, ...by }).map(({ key }) => key);

describe('the order of lanes', () => {
  it('is by count, by first event or by name; "none named" is last, and undated lanes precede it', () => {
    expect(keys('count')).toEqual(['conoco', 'shaddadi', 'tanf', 'none']);
    expect(keys('first')).toEqual(['tanf', 'conoco', 'shaddadi', 'none']);
    expect(keys('name')).toEqual(['shaddadi', 'tanf', 'conoco', 'none']);
  });

  it('has moved lanes before the rest, and pinned lanes before those', () => {
    expect(keys('count', { hand: ['tanf'] })).toEqual(['tanf', 'conoco', 'shaddadi', 'none']);
    expect(keys('count', { hand: ['tanf', 'none'], pinned: ['none', 'shaddadi'] })).toEqual([
      'none',
      'shaddadi',
      'tanf',
      'conoco',
    ]);
  });
});
