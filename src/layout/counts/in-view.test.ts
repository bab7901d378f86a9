import { BUILT_IN } from '../../gazetteer/gazetteer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId, TimelineEvent } from '../../event/event';
import { Dataset } from '../../source/dataset';
import { storeOf } from '../../source/testing/given';
import { NO_FILTERS } from '../../event/facet';
import { articleOf, eventOf } from '../../event/testing/events';
import { type Instant, MS_PER_DAY, MS_PER_MINUTE, civilDay, isoDay } from '../../time/civil';
import { InView, MARKS_IN_VIEW, markLanes, stretchAround } from './in-view';
import { DrawnDensity } from './drawn-density';
import { laneOrder } from '../lanes/lane-order';
import { planLanes } from '../lanes/plan-lanes';
import type { LanePlan } from '../lanes/view';
import { DEFAULT_LANES, type LaneSettings } from '../lanes/view';
import { buildScene } from '../build-scene';

const FIRST = civilDay(2020, 1, 1);
const DAYS = 1200;

const busy = Array.from({ length: DAYS }, (_, day): TimelineEvent =>
  eventOf(`busy-${day}`, isoDay((FIRST + day) as typeof FIRST), {
    article: articleOf('a').id,
    places: [{ place: 'tanf', role: 'at' }],
  }),
);
const rare = Array.from({ length: 6 }, (_, index): TimelineEvent =>
  eventOf(`rare-${index}`, isoDay((FIRST + index * 200) as typeof FIRST), {
    article: articleOf('a').id,
    places: [{ place: 'conoco', role: 'at' }],
  }),
);
const dataset = new Dataset([articleOf('a')], storeOf([...busy, ...rare]), BUILT_IN);
const { store } = dataset.index;
const density = new DrawnDensity(
  store.columns('stated'),
  dataset.index.rowFilter(NO_FILTERS, 'stated'),
  'base',
  laneOrder(dataset, 'base'),
);
const planOf = (lanes: Partial<LaneSettings> = {}): LanePlan =>
  planLanes(dataset, { ...DEFAULT_LANES, ...lanes, by: 'base' }, NO_FILTERS, 'stated', 'en');
const plan = planOf();

const viewOf = (day: number, days: number): { from: Instant; to: Instant } => ({
  from: ((FIRST + day) * MS_PER_DAY) as Instant,
  to: ((FIRST + day + days) * MS_PER_DAY) as Instant,
});

function sceneOf(day: number, days: number) {
  const viewport = viewOf(day, days);
  const arrangement = new InView(dataset, store).arrange(density, viewport, plan, 'stated');
  return buildScene(arrangement, {
    viewport,
    widthPx: 1000,
    gutterPx: 0,
    direction: 'ltr',
    language: 'en',
    laneLabel: (lane) => lane,
    colourOf: () => 0,
    density,
  });
}

describe('the part of a large dataset drawn one by one', () => {
  it('a lane with few events keeps its marks beside one that is drawn as counts', () => {
    const scene = sceneOf(0, DAYS);
    expect(scene.density?.lanes.map(({ lane }) => lane)).toEqual(['tanf']);
    expect(new Set(scene.marks.map(({ lane }) => lane))).toEqual(new Set(['conoco']));
    expect(scene.lanes.find(({ id }) => id === 'tanf')?.count).toBe(DAYS);
  });

  it('zoomed in, counts become marks in the same lanes at the same height', () => {
    const [wide, near] = [sceneOf(0, DAYS), sceneOf(300, 20)];
    expect(near.density?.lanes).toEqual([]);
    expect(near.lanes.map(({ id, topPx, heightPx }) => ({ id, topPx, heightPx }))).toEqual(
      wide.lanes.map(({ id, topPx, heightPx }) => ({ id, topPx, heightPx })),
    );
    const shown = new Set<EventId>([
      ...near.marks.map(({ event }) => event),
      ...near.clusters.flatMap(({ events }) => events),
    ]);
    for (let day = 300; day < 320; day += 1) expect(shown.has(`busy-${day}` as EventId)).toBe(true);
  });

  it('a mark keeps its row while the view moves a little', () => {
    const before = sceneOf(300, 20);
    const after = sceneOf(300.5, 20);
    for (const mark of before.marks) {
      const moved = after.marks.find(({ key }) => key === mark.key);
      if (moved) expect(moved.yPx).toBe(mark.yPx);
    }
  });

  it('makes the same arrangement once', () => {
    const inView = new InView(dataset, store);
    const first = inView.arrange(density, viewOf(300, 20), plan, 'stated');
    expect(inView.arrange(density, viewOf(300.1, 20), plan, 'stated')).toBe(first);
  });
});

describe('markLanes', () => {
  it('never draws more events one by one than there is room for', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 300 }), { maxLength: 20 }), (counts) => {
        const lanes = markLanes(Uint32Array.from(counts));
        const seen = [...lanes].reduce((sum, lane) => sum + (counts[lane] ?? 0), 0);
        expect(seen).toBeLessThanOrEqual(MARKS_IN_VIEW);
      }),
    );
  });
});

describe('stretchAround', () => {
  it('holds the view, and is not much longer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3e14, max: 3e14 }),
        fc.integer({ min: 6e5, max: 6e14 }),
        (from, length) => {
          const stretch = stretchAround(from, from + length);
          expect(stretch.from).toBeLessThanOrEqual(from);
          expect(stretch.to).toBeGreaterThanOrEqual(from + length);
          expect(stretch.to - stretch.from).toBeLessThanOrEqual(5 * length + 16 * MS_PER_MINUTE);
        },
      ),
    );
  });
});
