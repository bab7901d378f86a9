import { BUILT_IN } from '../../gazetteer/gazetteer';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../../source/dataset';
import { eventOf, readingOf } from '../../event/testing/events';
import { arrangeAll, viewportOf } from '../testing/options';
import { outOfView } from './out-of-view';

const places = (['tanf', 'conoco'] as const).map((place) => ({ place, role: 'at' as const }));
const dataset = Dataset.of(
  [],
  [
    eventOf('old', '1500'),
    eventOf('twice', '1960', { places }),
    eventOf('day', '2023-11-18'),
    eventOf('moved', '2023-10-13', { assessed: readingOf('2023-12-13') }),
    eventOf('last', '9999'),
    eventOf('undated', null),
  ],
  BUILT_IN,
);

describe('outOfView', () => {
  it.each([
    ['2023-11-18', '2023-11-18', 2, 1],
    // The tether of “moved” is in view; its later date alone is not later than the view.
    ['2023-11-01', '2023-11-10', 2, 2],
    ['1500', '9999', 0, 0],
    ['-9000', '-8000', 0, 5],
    ['2024', '2030', 4, 1],
  ])('of %s to %s: %i earlier, %i later, each event once', (from, to, earlier, later) => {
    expect(outOfView(arrangeAll(dataset), viewportOf(from, to))).toEqual({ earlier, later });
  });
});
