import { BUILT_IN } from '../gazetteer/gazetteer';
import { expect, test } from 'vitest';
import { Dataset } from '../source/dataset';

import { storeOf } from '../source/testing/given';
import { articleOf, eventOf, readingOf } from '../event/testing/events';
import { dataYears } from './data-years';

const articles = [articleOf('a')];
const events = [
  eventOf('late', '2023-12-31'),
  eventOf('early', '2014-05'),
  eventOf('open', '../2011-03-01'),
  eventOf('undated', null),
];

test('are those in which an event begins or ends by either date, however the events came', () => {
  const assessed = eventOf('moved', '2023-01-01', { assessed: readingOf('2019-12-31/2020-01-02') });
  const all = [...events, assessed];
  const years = [2011, 2014, 2019, 2020, 2023];
  expect(dataYears(Dataset.of(articles, all, BUILT_IN))).toEqual(years);
  expect(dataYears(new Dataset(articles, storeOf(all), BUILT_IN))).toEqual(years);
});
