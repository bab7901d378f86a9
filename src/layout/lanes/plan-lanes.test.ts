import { BUILT_IN } from '../../gazetteer/gazetteer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../../source/dataset';

import { storeOf } from '../../source/testing/given';
import { articleOf, eventOf } from '../../event/testing/events';
import { FACETS, NO_FILTERS, type Filters } from '../../event/facet';
import { buildFigureScene } from '../figure/figure-scene';
import { InView } from '../counts/in-view';
import { LaneDensity } from '../counts/lane-density';
import { type Scene, type SceneOptions } from '../scene';
import { buildScene } from '../build-scene';
import { anyDataset, anyViewport, optionsOf, viewportOf } from '../testing/options';
import { arrangePlan } from './arrange-plan';
import { planLanes } from './plan-lanes';
import type { LanePlan } from './view';
import { laneStats } from './stats';
import { DEFAULT_LANES, LANE_SORTS, OTHERS_LANE, type LaneView } from './view';

const facet = fc.constantFrom(...FACETS);

/** Lanes of a dataset laid out in any way: folded, pinned, moved, in one level or two. */
const datasets = anyDataset.map(({ events }) => Dataset.of([articleOf('a')], events, BUILT_IN));
const laidOut = datasets.chain((dataset) =>
  fc
    .tuple(facet, fc.option(facet))
    .filter(([by, within]) => by !== within)
    .chain(([by, within]) => {
      const keys = [
        ...laneStats(dataset, by, null, 'stated'),
        ...(within ? laneStats(dataset, by, within, 'stated') : []),
      ].map(({ key }) => key);
      const some = fc.shuffledSubarray(keys);
      return fc.record({
        dataset: fc.constant(dataset),
        view: fc.record<LaneView>({
          by: fc.constant(by),
          within: fc.constant(within),
          sort: fc.constantFrom(...LANE_SORTS),
          hand: some,
          pinned: some,
          folded: some,
          names: fc.constant({}),
        }),
      });
    }),
);

const planOf = (dataset: Dataset, view: LaneView, filters: Filters = NO_FILTERS): LanePlan =>
  planLanes(dataset, view, filters, 'stated', 'en');

function sceneOf(dataset: Dataset, view: LaneView, options: SceneOptions): Scene {
  return buildScene(arrangePlan(dataset, dataset.events, planOf(dataset, view), 'stated'), options);
}

const ALL = viewportOf('2023', '2023');

describe('lanes laid out', () => {
  it('stack without overlap, whatever is folded, and contain what is drawn in them', () => {
    fc.assert(
      fc.property(
        laidOut,
        anyViewport,
        fc.constantFrom(0, 160),
        fc.boolean(),
        ({ dataset, view }, viewport, gutterPx, touch) => {
          const scene = sceneOf(dataset, view, optionsOf(dataset, viewport, { gutterPx, touch }));
          let footPx = 0;
          for (const lane of scene.lanes) {
            expect(lane.topPx).toBe(footPx);
            expect(lane.heightPx).toBeGreaterThanOrEqual(touch ? 44 : 24);
            footPx += lane.heightPx;
          }
          expect(scene.heightPx).toBe(footPx);
          const byId = new Map(scene.lanes.map((lane) => [lane.id, lane]));
          for (const { lane, yPx } of [...scene.marks, ...scene.clusters]) {
            const own = byId.get(lane);
            expect(own?.form).toBe('lane');
            expect(yPx).toBeGreaterThan(own?.topPx ?? Infinity);
            expect(yPx).toBeLessThan((own?.topPx ?? 0) + (own?.heightPx ?? 0));
          }
          for (const strip of scene.strips) expect(byId.get(strip.lane)?.form).toBe('strip');
        },
      ),
    );
  });

  it('show every dated event in each of its lanes, as a mark, in a cluster or as a tick', () => {
    fc.assert(
      fc.property(laidOut, ({ dataset, view }) => {
        const { lanes } = arrangePlan(dataset, dataset.events, planOf(dataset, view), 'stated');
        for (const { id, stated, assessed } of dataset.events) {
          const own = lanes.filter(({ items }) => items.some(({ event }) => event.id === id));
          if (stated.date === null && !assessed?.date) {
            expect(own).toEqual([]);
            continue;
          }
          const facets = dataset.facets(id);
          const wanted = facets[view.by].flatMap((outer: string) =>
            !view.within || view.folded.includes(outer)
              ? [outer]
              : facets[view.within].map((inner) => `${outer}/${inner}`),
          );
          expect(own.map((lane) => lane.id).sort()).toEqual(wanted.sort());
        }
      }),
    );
  });

  it('keep their count when they are folded', () => {
    fc.assert(
      fc.property(laidOut, ({ dataset, view }) => {
        const counts = (folded: readonly string[]): [string, number][] =>
          arrangePlan(dataset, dataset.events, planOf(dataset, { ...view, folded }), 'stated')
            .lanes.filter(({ level }) => level === 0)
            .map(({ id, count }): [string, number] => [id, count]);
        expect(counts(view.folded)).toEqual(counts([]));
      }),
    );
  });

  it('have one order at every zoom, the pinned ones first', () => {
    fc.assert(
      fc.property(laidOut, anyViewport, ({ dataset, view }, viewport) => {
        const shape = (options: SceneOptions) =>
          sceneOf(dataset, view, options).lanes.map(({ id, topPx }) => [id, topPx]);
        expect(shape(optionsOf(dataset, viewport))).toEqual(shape(optionsOf(dataset, ALL)));
        const { lanes } = planOf(dataset, view);
        const outer = lanes.filter(({ inner }) => inner === null).map(({ id }) => id);
        const pinned = view.pinned.filter((key) => outer.includes(key));
        expect(outer.slice(0, pinned.length)).toEqual(pinned);
      }),
    );
  });

  it('from right to left are the mirror image, ticks of folded lanes too', () => {
    fc.assert(
      fc.property(laidOut, anyViewport, ({ dataset, view }, viewport) => {
        const of = (direction: 'ltr' | 'rtl'): Scene =>
          sceneOf(dataset, view, optionsOf(dataset, viewport, { direction }));
        const [ltr, rtl] = [of('ltr'), of('rtl')];
        expect(rtl.lanes).toEqual(ltr.lanes);
        ltr.strips.forEach((strip, at) => {
          strip.ticks.forEach(({ xPx }, tick) => {
            expect(rtl.strips[at]?.ticks[tick]?.xPx).toBeCloseTo(1200 - xPx, 6);
          });
        });
      }),
    );
  });

  it('filtered show the values chosen in either facet, and no others', () => {
    fc.assert(
      fc.property(laidOut, ({ dataset, view }) => {
        const first = laneStats(dataset, view.by, view.within, 'stated')[0];
        if (!first) return;
        const filters: Filters = {
          ...NO_FILTERS,
          [view.by]: [first.outer],
          ...(view.within ? { [view.within]: [first.inner] } : {}),
        };
        const { order } = planOf(dataset, { ...view, folded: [] }, filters);
        expect(order).toEqual([first.key]);
      }),
    );
  });

  it('in the figure have the same lanes and numbers for every event, folded ones without titles', () => {
    fc.assert(
      fc.property(laidOut, ({ dataset, view }) => {
        const arrangement = arrangePlan(dataset, dataset.events, planOf(dataset, view), 'stated');
        const steps = buildFigureScene(arrangement, {
          ...optionsOf(dataset, viewportOf('1900', '2100')),
          labelsOf: ({ event }) => [event.title.en],
          languages: ['en'],
          room: () => 1,
          numberOf: () => 1,
          minLanePx: () => 0,
        });
        let step = steps.next();
        while (!step.done) step = steps.next();
        const scene = step.value;
        expect(scene.lanes.map(({ id }) => id)).toEqual(arrangement.lanes.map(({ id }) => id));
        const folded = new Set(
          arrangement.lanes.filter(({ form }) => form === 'strip').map(({ id }) => id),
        );
        for (const mark of scene.marks) if (folded.has(mark.lane)) expect(mark.label).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});

describe('lanes of a large dataset', () => {
  it('are those of a small dataset: same lanes, same counts of dated events, same order', () => {
    fc.assert(
      fc.property(laidOut, ({ dataset, view }) => {
        const large = new Dataset(dataset.articles, storeOf(dataset.events), BUILT_IN);
        const plan = planOf(large, view);
        expect(plan.order).toEqual(planOf(dataset, view).order);
        const { store } = large.index;
        const { filter } = { filter: large.index.rowFilter(NO_FILTERS, 'stated') };
        const density = new LaneDensity(
          store.columns('stated'),
          filter,
          view.by,
          plan.order,
          view.within,
        );
        const made = new InView(large, store).arrange(density, ALL, plan, 'stated');
        const dated = dataset.events.filter(({ stated }) => stated.date !== null);
        const few = arrangePlan(dataset, dated, plan, 'stated');
        const facts = ({ lanes }: typeof made) =>
          lanes.map(({ id, form, level, count }) => [id, form, level, count]);
        expect(facts(made)).toEqual(facts(few));
        for (const lane of made.lanes) if (lane.form === 'strip') expect(lane.dense).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('have two levels only while a frame can draw them', () => {
    const places = ['conoco', 'tanf', 'shaddadi', 'omar'] as const;
    const articles = Array.from({ length: 60 }, (_, index) => articleOf(`a${index}`));
    const list = articles.flatMap(({ id }) =>
      places.map((place) =>
        eventOf(`${id}-${place}`, '2023-11-18', { article: id, places: [{ place, role: 'at' }] }),
      ),
    );
    const view: LaneView = { ...DEFAULT_LANES, by: 'base', within: 'article' };
    const large = new Dataset(articles, storeOf(list), BUILT_IN);
    expect(planOf(large, view).within).toBeNull();
    expect(planOf(large, view).order).toHaveLength(4);
    expect(planOf(large, { ...view, within: 'kind' }).order).toHaveLength(4);
    const few = Dataset.of(articles, list.slice(0, 180), BUILT_IN);
    expect(planOf(few, view).order).toHaveLength(180);
  });

  it('share the last one where there are more than a frame can draw', () => {
    const places = ['conoco', 'tanf', 'omar', 'shaddadi'] as const;
    const dataset = Dataset.of(
      [articleOf('a')],
      places.flatMap((place, at) =>
        Array.from({ length: places.length - at }, (_, index) =>
          eventOf(`${place}-${index}`, '2023-11-13', { places: [{ place, role: 'at' }] }),
        ),
      ),
      BUILT_IN,
    );
    const lanesOf = (most: number, present: readonly string[]) =>
      planLanes(dataset, { ...DEFAULT_LANES, by: 'base' }, NO_FILTERS, 'stated', 'en', {
        most,
        present: () => new Set(present),
      }).lanes.map(({ id, others }) => (id === OTHERS_LANE ? others : id));
    expect(lanesOf(4, places)).toEqual([...places]);
    expect(lanesOf(3, places)).toEqual(['conoco', 'tanf', 2]);
    expect(lanesOf(2, places)).toEqual(['conoco', 3]);
    // Lanes without an event that passes the filters take no room from those that have some.
    expect(lanesOf(3, ['tanf', 'omar', 'shaddadi'])).toEqual(['tanf', 'omar', 'shaddadi']);
    expect(lanesOf(2, ['tanf', 'omar', 'shaddadi'])).toEqual(['tanf', 2]);
  });

  it('are the default ones unless someone laid them out', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { lanes, order } = planOf(dataset, { ...DEFAULT_LANES, by: 'base' });
        expect(lanes.map(({ id }) => id)).toEqual(order);
        expect(lanes.every(({ form }) => form === 'lane')).toBe(true);
      }),
    );
  });
});
