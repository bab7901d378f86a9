import { BUILT_IN } from '../../gazetteer/gazetteer';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../source/dataset';
import { eventOf, readingOf } from '../../event/testing/events';
import { speakDistance } from '../../words/dates/speak-distance';
import { placeRuler } from './ruler-line';
import { TimeScale } from '../scale/time-scale';
import { buildScene } from '../build-scene';
import { distanceOf, stretchOf } from '../../event/when';
import { DIRECTIONS, arrangeAll, optionsOf, viewportOf } from '../testing/options';

const early = eventOf('early', '2023-11-03', { places: [{ place: 'tanf', role: 'at' }] });
const late = eventOf('late', '2023-11-23', { places: [{ place: 'conoco', role: 'at' }] });
const beside = eventOf('beside', '2023-11-13', { places: [{ place: 'tanf', role: 'at' }] });
const undated = eventOf('undated', null);
const dataset = Dataset.of([], [early, late, beside, undated], BUILT_IN);

function placed(
  direction: 'ltr' | 'rtl',
  [first, second]: readonly [typeof early, typeof early],
  [from, to] = ['2023-11-01', '2023-11-30'],
) {
  const options = optionsOf(dataset, viewportOf(from, to), { direction, gutterPx: 0 });
  const scene = buildScene(arrangeAll(dataset), options);
  const scale = new TimeScale(options.viewport, scene.leftPx, scene.rightPx, direction);
  const y = (id: string): number => scene.marks.find(({ event }) => event === id)?.yPx ?? NaN;
  return { scene, y, ruler: placeRuler(scene, scale, first, second, 'stated') };
}

describe('the ruler', () => {
  test.each(DIRECTIONS)('reaches from mark to mark, between their lanes, %s', (direction) => {
    const { scene, y, ruler } = placed(direction, [early, late]);
    const x = (id: string): number =>
      scene.marks.find(({ event }) => event === id)?.lead?.xPx ?? NaN;
    expect(ruler).toMatchObject({
      from: { xPx: x('early'), yPx: y('early') },
      to: { xPx: x('late'), yPx: y('late') },
      yPx: (y('early') + y('late')) / 2,
    });
    expect(ruler?.middlePx).toBeCloseTo((x('early') + x('late')) / 2);
  });

  test('is mirrored with the direction of time', () => {
    const [ltr, rtl] = DIRECTIONS.map((direction) => placed(direction, [early, late]));
    expect(rtl?.ruler?.from.xPx).toBeCloseTo(
      (ltr?.scene.widthPx ?? 0) - (ltr?.ruler?.from.xPx ?? 0),
    );
    expect(rtl?.ruler?.yPx).toBe(ltr?.ruler?.yPx);
  });

  test('runs below marks of one row, within the lanes', () => {
    const { scene, y, ruler } = placed('ltr', [early, beside]);
    expect(ruler?.yPx).toBeGreaterThan(y('early'));
    expect(ruler?.yPx).toBeLessThan(scene.heightPx);
  });

  test('extends towards an event out of view, with its text in view', () => {
    const { scene, ruler } = placed('ltr', [early, late], ['2023-11-01', '2023-11-10']);
    expect(ruler?.to.yPx).toBeNull();
    expect(ruler?.to.xPx).toBeGreaterThan(scene.rightPx);
    expect(ruler?.middlePx).toBeLessThan(scene.rightPx);
  });

  test('has no text in view if no part of it is', () => {
    expect(placed('ltr', [early, late], ['2023-12-10', '2023-12-20']).ruler?.middlePx).toBeNull();
    expect(
      placed('ltr', [early, late], ['2023-11-10', '2023-11-15']).ruler?.middlePx,
    ).not.toBeNull();
  });

  test('needs two dates', () => {
    expect(placed('ltr', [early, undated]).ruler).toBeNull();
    expect(distanceOf(early, undated, 'stated')).toBeNull();
  });
});

describe('what is measured', () => {
  const said = (a: typeof early, b: typeof early, reading: 'stated' | 'assessed' = 'stated') => {
    const distance = distanceOf(a, b, reading);
    return distance && speakDistance(distance, 'en');
  };

  test('a part of the day does not narrow its day', () => {
    const morning = eventOf('m', null, { stated: readingOf('2023-11-13', { part: 'morning' }) });
    expect(said(morning, eventOf('d', '2023-11-13'))).toBe('same day, order unknown');
  });

  test('"about" widens it and is stated', () => {
    expect(said(eventOf('about', '2023-11-13~'), eventOf('d', '2023-11-20'))).toBe(
      '5–9 days, roughly',
    );
  });

  test('the leading date counts', () => {
    const moved = eventOf('moved', '2023-10-13', { assessed: readingOf('2023-11-13') });
    expect(said(moved, late)).toBe('40–42 days');
    expect(said(moved, late, 'assessed')).toBe('9–11 days');
  });

  test('to look at an event, the other date serves where the leading one is missing', () => {
    const ghost = eventOf('ghost', null, { assessed: readingOf('2023-11-13') });
    expect(stretchOf(ghost, 'stated')).toEqual({
      from: Date.UTC(2023, 10, 13),
      to: Date.UTC(2023, 10, 14),
    });
    expect(stretchOf(undated, 'stated')).toBeNull();
  });
});
