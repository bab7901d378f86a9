import { BUILT_IN } from '../../gazetteer/gazetteer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../../source/dataset';
import { eventOf, quoteOf } from '../../event/testing/events';
import { NO_FILTERS } from '../../event/facet';
import { planLanes } from '../../layout/lanes/plan-lanes';
import type { LanePlan } from '../../layout/lanes/view';
import { DEFAULT_LANES, type LaneView } from '../../layout/lanes/view';
import { foldAll, lanesWithin, pinLane, sortLanesBy } from './lane-options';
import { foldLane, lanesBy, moveLane, neighbours, renameLane, stepLane } from './lane-edits';

const PLACES = ['conoco', 'tanf', 'shaddadi', 'omar'] as const;
/** Four bases with four, three, two and one event; the first of each is claimed. */
const dataset = Dataset.of(
  [],
  PLACES.flatMap((place, at) =>
    Array.from({ length: PLACES.length - at }, (_, index) =>
      eventOf(`${place}-${index}`, `2023-11-0${index + 1}`, {
        places: [{ place, role: 'at' }],
        claims:
          index > 0
            ? []
            : [
                {
                  role: 'claims-responsibility',
                  actor: 'hamas',
                  to: null,
                  named: null,
                  quote: quoteOf('x'),
                },
              ],
      }),
    ),
  ),
  BUILT_IN,
);
const start: LaneView = { ...DEFAULT_LANES, by: 'base' };
const planOf = (view: LaneView): LanePlan => planLanes(dataset, view, NO_FILTERS, 'stated', 'en');
const outer = (view: LaneView): string[] =>
  planOf(view)
    .lanes.filter(({ inner }) => inner === null)
    .map(({ id }) => id);
const [first, second, third, last] = outer(start) as [string, string, string, string];
const all = new Set([first, second, third, last]);

describe('operations on lanes', () => {
  it('moves a lane before or after another, and writes down no more than is needed', () => {
    const moved = moveLane(start, planOf(start), third, first, 'before');
    expect(outer(moved)).toEqual([third, first, second, last]);
    expect(moved.hand).toEqual([third]);
    const back = moveLane(moved, planOf(moved), third, second, 'after');
    expect(back).toEqual(start);
  });

  it('steps over lanes that are not shown', () => {
    const shown = new Set([first, last]);
    const moved = stepLane(start, planOf(start), shown, last, -1);
    expect(outer(moved)).toEqual([last, first, second, third]);
    expect(stepLane(start, planOf(start), shown, first, -1)).toBe(start);
  });

  it('moves a lane to any position, step by step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...all), fc.constantFrom(-1 as const, 1 as const))),
        fc.subarray([...all]),
        (steps, pinned) => {
          let view: LaneView = { ...start, pinned };
          for (const [key, by] of steps) {
            const near = neighbours(planOf(view), key).map(({ id }) => id);
            const at = near.indexOf(key);
            const other = near[at + by];
            view = stepLane(view, planOf(view), all, key, by);
            const wanted = [...near];
            if (other) [wanted[at], wanted[at + by]] = [other, key];
            expect(neighbours(planOf(view), key).map(({ id }) => id)).toEqual(wanted);
          }
        },
      ),
    );
  });

  it('moves a pinned lane among the pinned only', () => {
    const pinned = pinLane(pinLane(start, last, true), third, true);
    expect(outer(pinned)).toEqual([last, third, first, second]);
    const moved = stepLane(pinned, planOf(pinned), all, third, -1);
    expect(outer(moved)).toEqual([third, last, first, second]);
    expect(stepLane(moved, planOf(moved), all, first, -1)).toBe(moved);
    expect(outer(pinLane(moved, third, false))).toEqual([last, first, second, third]);
  });

  it('moves a lane inside its group', () => {
    const view: LaneView = { ...start, within: 'claimant' };
    const moved = stepLane(view, planOf(view), new Set(planOf(view).order), `${first}/none`, -1);
    expect(planOf(moved).order.slice(0, 2)).toEqual([`${first}/none`, `${first}/hamas`]);
    expect(planOf(moved).order.slice(2)).toEqual(planOf(view).order.slice(2));
  });

  it('folds one lane or all of them, and unfolds them', () => {
    expect(foldLane(start, first, true).folded).toEqual([first]);
    expect(foldLane(foldLane(start, first, true), first, false)).toEqual(start);
    const folded = foldAll(start, planOf(start), true);
    expect(planOf(folded).lanes.every(({ form }) => form === 'strip')).toBe(true);
    expect(foldAll(folded, planOf(folded), false)).toEqual(start);
  });

  it('renames a lane; an empty name, or its own, restores the default', () => {
    const named = renameLane(start, first, '  Camp\n one ', 'Own');
    expect(named.names).toEqual({ [first]: 'Camp one' });
    expect(renameLane(named, first, ' ', 'Own')).toEqual(start);
    expect(renameLane(named, first, 'Own', 'Own')).toEqual(start);
    expect(renameLane(start, first, 'a\u202eb', 'Own').names[first]).toBe('a b');
  });

  it('a new sort drops the manual order and keeps the pins', () => {
    const view = { ...start, hand: [third], pinned: [last] };
    expect(sortLanesBy(view, 'name')).toEqual({ ...start, sort: 'name', pinned: [last] });
  });

  it('another facet resets everything; another inner facet leaves the outer lanes as they are', () => {
    const view: LaneView = {
      ...start,
      within: 'claimant',
      sort: 'first',
      pinned: [first],
      folded: [second, `${first}/hamas`],
      names: { [first]: 'Camp', [`${first}/hamas`]: 'H' },
    };
    expect(lanesBy(view, 'claimant')).toEqual({ ...start, by: 'claimant', sort: 'first' });
    expect(lanesBy(view, 'base')).toBe(view);
    expect(lanesWithin(view, 'kind', [...all])).toEqual({
      ...view,
      within: 'kind',
      folded: [second],
      names: { [first]: 'Camp' },
    });
  });
});
