import { BUILT_IN } from '../../gazetteer/gazetteer';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../../source/dataset';
import { articleOf, eventOf } from '../../event/testing/events';
import { boundsOf } from '../../time/bounds';
import { edtf } from '../../time/edtf/parse';
import { TimeScale, type Viewport } from '../scale/time-scale';
import { buildScene } from '../build-scene';
import { eventsOnce, nextBeyond } from './next';
import { stopsOf } from './stops';
import { DIRECTIONS, arrangeAll, optionsOf, viewportOf } from '../testing/options';

const DATES = ['2023-10-13', '2023-11-18', '2023-11-18', '2023-11-19', '2023-12-08', '2023-12-13~'];
const dataset = Dataset.of(
  [articleOf('a')],
  DATES.map((date, index) => eventOf(`e${index}`, date)),
  BUILT_IN,
);
const arrangement = arrangeAll(dataset);
const startOf = (date: string): number | null => boundsOf(edtf(date)).earliest;

describe.each(DIRECTIONS)('time %s', (direction) => {
  it.each([
    ['2023-10', '2023-12'],
    ['2000', '2030'],
  ])('from %s to %s every event stands at one of the stops, in the order of time', (from, to) => {
    const viewport = viewportOf(from, to);
    const scene = buildScene(arrangement, optionsOf(dataset, viewport, { direction }));
    const scale = new TimeScale(viewport, scene.leftPx, scene.rightPx, direction);
    const stops = stopsOf(scene, scale, null);
    const at = stops.map((stop) => stop.at);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    const inClusters = scene.clusters
      .filter(({ key }) => stops.some((stop) => stop.key === key))
      .flatMap(({ events }) => events);
    const alone = stops.flatMap(({ event }) => event ?? []);
    expect([...alone, ...inClusters].sort()).toEqual(dataset.events.map(({ id }) => id).sort());
  });
});

describe('eventsOnce', () => {
  it('has one stop for a tally that is in the lanes of three bases', () => {
    const places = (['tanf', 'conoco', 'harir'] as const).map((place) => ({
      place,
      role: 'at' as const,
    }));
    const tally = Dataset.of(
      [articleOf('a')],
      [
        eventOf('tally', '2023-10-07/2023-11-19', { kind: 'tally', places }),
        eventOf('day', '2023-11-18', { places: places.slice(0, 1) }),
      ],
      BUILT_IN,
    );
    const viewport = viewportOf('2023-10', '2023-11');
    const scene = buildScene(arrangeAll(tally), optionsOf(tally, viewport));
    const scale = new TimeScale(viewport, scene.leftPx, scene.rightPx, 'ltr');
    const stops = stopsOf(scene, scale, null);
    expect(stops.map(({ event }) => event)).toEqual(['tally', 'tally', 'tally', 'day']);
    expect(eventsOnce(stops).map(({ event }) => event)).toEqual(['tally', 'day']);
  });
});

describe('beyond the view', () => {
  const beyond = (view: Viewport, by: 1 | -1): number | null =>
    nextBeyond(arrangement, null, { view, at: by === 1 ? view.from : view.to, by });

  it.each([
    ['2023-11-18', '2023-11-19', 1, '2023-12-08'],
    ['2023-11-18', '2023-11-19', -1, '2023-10-13'],
    ['2023-12-01', '2023-12-02', -1, '2023-11-19'],
  ] as const)('of %s to %s, %i: %s', (from, to, by, date) => {
    expect(beyond(viewportOf(from, to), by)).toBe(startOf(date));
  });

  it('has nothing to step to if everything is in view', () => {
    expect(beyond(viewportOf('2023', '2023'), 1)).toBeNull();
    expect(beyond(viewportOf('2023', '2023'), -1)).toBeNull();
  });
});
