/** Shared by the layout tests: viewports, scene options, generated datasets. */
import { BUILT_IN } from '../../gazetteer/gazetteer';
import fc from 'fast-check';
import { Dataset } from '../../source/dataset';
import { EVENT_KINDS, type ReadingChoice, type TimelineEvent } from '../../event/event';
import type { PlaceId } from '../../gazetteer/places';
import { eventOf, quoteOf, readingOf } from '../../event/testing/events';
import { boundsOf } from '../../time/bounds';
import { type Instant, MS_PER_HOUR, MS_PER_MINUTE, civilDay, isoDay } from '../../time/civil';
import { edtf } from '../../time/edtf/parse';
import { type Arrangement, type LanesBy, arrange } from '../lanes/arrange';
import { laneOrder } from '../lanes/lane-order';
import { claimantColours } from '../marks/colours';
import type { Direction, Viewport } from '../scale/time-scale';
import type { SceneOptions } from '../scene';

/** The viewport from the first instant of one date to the last of another. */
export function viewportOf(from: string, to: string): Viewport {
  const start = boundsOf(edtf(from)).earliest;
  const end = boundsOf(edtf(to)).latest;
  if (start === null || end === null) throw new RangeError(`${from} – ${to} is not bounded`);
  return { from: start, to: end };
}

export const DIRECTIONS: readonly Direction[] = ['ltr', 'rtl'];

export function arrangeAll(
  dataset: Dataset,
  lanesBy: LanesBy = 'base',
  reading: ReadingChoice = 'stated',
): Arrangement {
  return arrange(dataset, dataset.events, lanesBy, reading, laneOrder(dataset, lanesBy));
}

export function optionsOf(
  dataset: Dataset,
  viewport: Viewport,
  rest: Partial<SceneOptions> = {},
): SceneOptions {
  const colours = claimantColours(dataset);
  return {
    viewport,
    widthPx: 1200,
    gutterPx: 160,
    direction: 'ltr',
    language: 'en',
    laneLabel: (lane) => lane,
    colourOf: (event) => colours.get(dataset.facets(event).claimant[0] ?? 'none') ?? 0,
    ...rest,
  };
}

const day = fc.integer({
  min: civilDay(2023, 10, 1),
  max: civilDay(2023, 12, 31),
});
const days = (count: number): fc.Arbitrary<string[]> =>
  fc
    .array(day, { minLength: count, maxLength: count })
    .map((list) => list.sort((a, b) => a - b).map((value) => isoDay(value as never)));

/** Dates of every shape, most of them days, many of them the same. */
const dates: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: days(1).map(([a = '']) => a) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('2023-11-18', '2023-11-18~', '2023-12-13'),
  },
  { weight: 1, arbitrary: days(1).map(([a = '']) => `${a}~`) },
  { weight: 1, arbitrary: days(1).map(([a = '']) => `${a}T04:30`) },
  { weight: 1, arbitrary: days(2).map(([a = '', b = '']) => `[${a},${b}]`) },
  { weight: 1, arbitrary: days(2).map(([a = '', b = '']) => `${a}/${b}`) },
  { weight: 1, arbitrary: days(1).map(([a = '']) => `/${a}`) },
  { weight: 1, arbitrary: days(1).map(([a = '']) => `${a}/..`) },
  { weight: 1, arbitrary: fc.constantFrom('2023-11', '2023-10', '2023') },
);

const PLACES: readonly PlaceId[] = ['conoco', 'tanf', 'shaddadi'];

const events = fc
  .array(
    fc.record({
      stated: fc.option(dates, { freq: 10 }),
      assessed: fc.option(dates, { freq: 3 }),
      places: fc.subarray([...PLACES]),
      kind: fc.constantFrom(...EVENT_KINDS),
      title: fc.constantFrom(
        'Short',
        'Drone attack on the al-Tanf base',
        'هجوم صاروخي على قاعدة كونيكو',
      ),
      claimed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) =>
    list.map(({ stated, assessed, places, kind, title, claimed }, index): TimelineEvent => {
      const id = `e${index}`;
      return eventOf(id, stated, {
        kind,
        title: { ar: title, en: title },
        places: places.map((place) => ({ place, role: 'at' })),
        assessed: assessed === null ? null : readingOf(assessed),
        claims: claimed
          ? [
              {
                role: 'claims-responsibility',
                actor: 'islamic-resistance-iraq',
                to: null,
                named: null,
                quote: quoteOf(id),
              },
            ]
          : [],
        breakdown:
          kind === 'tally' ? places.map((place) => ({ place, count: 2, quote: quoteOf(id) })) : [],
      });
    }),
  );

/** Up to forty events over three months, in three lanes and one for no base. */
export const anyDataset: fc.Arbitrary<Dataset> = events.map((list) =>
  Dataset.of([], list, BUILT_IN),
);

/** Viewports from half an hour to forty years, on whole minutes. */
export const anyViewport: fc.Arbitrary<Viewport> = fc
  .tuple(
    day,
    fc.integer({ min: 0, max: 24 * 60 }),
    fc.oneof(
      fc.integer({ min: 30, max: 24 * 60 }),
      fc.integer({ min: 1, max: 120 }).map((count) => count * 24 * 60),
      fc.integer({ min: 1, max: 40 }).map((count) => count * 365 * 24 * 60),
    ),
  )
  .map(([start, minute, length]) => {
    const from = start * 24 * MS_PER_HOUR + minute * MS_PER_MINUTE;
    return {
      from: from as Instant,
      to: (from + length * MS_PER_MINUTE) as Instant,
    };
  });
