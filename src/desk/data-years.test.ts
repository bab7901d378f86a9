import { BUILT_IN } from '../gazetteer/gazetteer';
import { expect, test } from 'vitest';
import { Dataset } from '../source/dataset';
import { LargeDataset } from '../source/large-dataset';
import { givenStore } from '../source/testing/given';
import { articleOf, eventOf } from '../event/testing/events';
import { dataYears } from './data-years';

const articles = [articleOf('a')];
const events = [
  eventOf('late', '2023-12-31'),
  eventOf('early', '2014-05'),
  eventOf('open', '../2011-03-01'),
  eventOf('undated', null),
];

test('the years of a small dataset are those in which an event begins or ends', () => {
  expect(dataYears(new Dataset(articles, events))).toEqual([2011, 2014, 2023]);
});

test('the years of a large dataset are those in which an event begins', () => {
  expect(dataYears(new LargeDataset(articles, givenStore(events), BUILT_IN))).toEqual([2014, 2023]);
});

test('nothing dated, no years', () => {
  expect(dataYears(new Dataset(articles, [eventOf('undated', null)]))).toEqual([]);
});
