import { BUILT_IN } from '../gazetteer/gazetteer';
import { seedDataset } from '../format/testing/seed-dataset';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../source/dataset';
import { EVENT_KINDS, type ReadingChoice } from '../event/event';
import { eventOf } from '../event/testing/events';
import { facetLabel } from '../words/vocabulary/facet-words';
import { NO_FILTERS } from '../event/facet';
import { civilDay, isoDay } from '../time/civil';
import type { LanesBy } from './lanes/arrange';
import { gapsOf } from './gaps/find-gaps';
import { arrangePlan } from './lanes/arrange-plan';
import { laneNames } from './lanes/lane-names';
import { planLanes } from './lanes/plan-lanes';
import { DEFAULT_LANES, type LaneView } from './lanes/view';
import { type SceneOptions } from './scene';
import { buildScene } from './build-scene';
import { arrangeAll, optionsOf, viewportOf } from './testing/options';
import { sceneToSvg } from './testing/scene-svg';

const seeds = seedDataset();

const ALL = viewportOf('2023-10-01', '2023-12-20');

function svg(
  dataset: Dataset,
  lanesBy: LanesBy,
  reading: ReadingChoice,
  options: Partial<SceneOptions>,
): string {
  const { language = 'en' } = options;
  const scene = buildScene(
    arrangeAll(dataset, lanesBy, reading),
    optionsOf(dataset, ALL, {
      laneLabel: (lane) => facetLabel(dataset, lanesBy, lane, language),
      ...options,
    }),
  );
  return sceneToSvg(scene);
}

/** Eighty events in a fortnight, most of them in the same three days. */
const dense = Dataset.of(
  [],
  Array.from({ length: 80 }, (_, index) => {
    const day = index % 4 === 0 ? index % 14 : 5 + (index % 3);
    return eventOf(`e${index}`, isoDay(civilDay(2023, 11, 1 + day)), {
      kind: index % 2 === 0 ? 'attack' : 'strike',
      title: { ar: `حدث ${index}`, en: `Event ${index}` },
      places: [{ place: index % 5 === 0 ? 'tanf' : 'conoco', role: 'at' }],
    });
  }),
  BUILT_IN,
);

/** One event of each kind, a day apart. */
const kinds = Dataset.of(
  [],
  EVENT_KINDS.map((kind, index) => eventOf(kind, isoDay(civilDay(2023, 11, 1 + index)), { kind })),
  BUILT_IN,
);

/** Events of most years that can be drawn, two a day apart, and one that cannot be. */
const ages = Dataset.of(
  [],
  (
    [
      ['writing', '-3000~'],
      ['rome', '-0752-04-21?'],
      ['ides', '-0043-03-15'],
      ['hijra', '0622-07-16'],
      ['crusades', '1095/1291'],
      ['y1500', '1500'],
      ['y1960', '1960'],
      ['drones', '2023-11-18T03:15:20'],
      ['rockets', '2023-11-19'],
      ['last', '9999'],
      ['beyond', 'Y17E7'],
    ] as const
  ).map(([id, date], index) =>
    eventOf(id, date, {
      kind: EVENT_KINDS[index % EVENT_KINDS.length] ?? 'attack',
      title: { ar: `حدث ${id}`, en: `Event ${id}` },
      places: [{ place: index % 2 === 0 ? 'tanf' : 'conoco', role: 'at' }],
    }),
  ),
  BUILT_IN,
);

/* A change here is a change of the picture: look at the files before accepting it. */
describe('the picture', () => {
  it('of the articles by base, in English from left to right', async () => {
    await expect(svg(seeds, 'base', 'stated', {})).toMatchFileSnapshot(
      'snapshots/base-stated-en-ltr.svg',
    );
  });

  it('of the articles by base, in Arabic from right to left', async () => {
    await expect(
      svg(seeds, 'base', 'stated', { language: 'ar', direction: 'rtl' }),
    ).toMatchFileSnapshot('snapshots/base-stated-ar-rtl.svg');
  });

  it('of the articles by claimant, as assessed', async () => {
    await expect(svg(seeds, 'claimant', 'assessed', { gutterPx: 240 })).toMatchFileSnapshot(
      'snapshots/claimant-assessed-en-ltr.svg',
    );
  });

  it('of the hours of 12 and 13 December', async () => {
    await expect(
      svg(seeds, 'base', 'stated', {
        viewport: viewportOf('2023-12-12', '2023-12-13'),
      }),
    ).toMatchFileSnapshot('snapshots/december-hours-en-ltr.svg');
  });

  it('of a narrow screen, without a gutter', async () => {
    await expect(
      svg(seeds, 'base', 'stated', {
        language: 'ar',
        direction: 'rtl',
        widthPx: 390,
        gutterPx: 0,
      }),
    ).toMatchFileSnapshot('snapshots/narrow-ar-rtl.svg');
  });

  it.each([
    ['en', 'ltr', 160],
    ['ar', 'rtl', 160],
    ['ar', 'rtl', 0],
  ] as const)(
    'of bases with their claimants, some folded, %s %s, gutter %i',
    async (language, direction, gutterPx) => {
      const view: LaneView = {
        ...DEFAULT_LANES,
        by: 'base',
        within: 'claimant',
        pinned: ['shaddadi'],
        folded: ['tanf', 'conoco/none'],
      };
      const plan = planLanes(seeds, view, NO_FILTERS, 'stated', language);
      const scene = buildScene(
        arrangePlan(seeds, seeds.events, plan, 'stated'),
        optionsOf(seeds, ALL, {
          laneLabel: laneNames(seeds, view, plan, language),
          language,
          direction,
          gutterPx,
          widthPx: gutterPx === 0 ? 390 : 1200,
        }),
      );
      await expect(sceneToSvg(scene)).toMatchFileSnapshot(
        `snapshots/two-levels-${language}-${direction}-${gutterPx}.svg`,
      );
    },
  );

  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)(
    'of the days at al-Tanf with the empty weeks folded, %s %s',
    async (language, direction) => {
      const events = seeds.events.filter(({ places }) =>
        places.some(({ place }) => place === 'tanf'),
      );
      const tanf = Dataset.of(seeds.articles, events, BUILT_IN);
      const gaps = gapsOf(arrangeAll(tanf, 'base', 'stated'));
      await expect(svg(tanf, 'base', 'stated', { gaps, language, direction })).toMatchFileSnapshot(
        `snapshots/folded-${language}-${direction}.svg`,
      );
    },
  );

  it.each(['ltr', 'rtl'] as const)('of every kind of event, %s', async (direction) => {
    await expect(
      svg(kinds, 'kind', 'stated', { viewport: viewportOf('2023-10-30', '2023-11-20'), direction }),
    ).toMatchFileSnapshot(`snapshots/kinds-en-${direction}.svg`);
  });

  it('of crowded days, merged into clusters', async () => {
    await expect(
      svg(dense, 'base', 'stated', {
        viewport: viewportOf('2023-10', '2023-12'),
      }),
    ).toMatchFileSnapshot('snapshots/dense-clusters.svg');
  });

  it.each([
    ['1500-9999', 'en', 'ltr', '1500', '9999'],
    ['1500-9999', 'ar', 'rtl', '1500', '9999'],
    ['3001-bc-2023', 'en', 'ltr', '-3000', '2023'],
    ['3001-bc-2023', 'ar', 'rtl', '-3000', '2023'],
  ] as const)('of the years %s, %s %s', async (name, language, direction, from, to) => {
    await expect(
      svg(ages, 'base', 'stated', { viewport: viewportOf(from, to), language, direction }),
    ).toMatchFileSnapshot(`snapshots/years-${name}-${language}-${direction}.svg`);
  });
});
