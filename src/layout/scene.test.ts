import { BUILT_IN } from '../gazetteer/gazetteer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../source/dataset';
import type { TimelineEvent } from '../event/event';
import { eventOf, quoteOf, readingOf } from '../event/testing/events';
import { backdropsOf } from './marks/backdrop';
import { CLUSTER_HALF_PX } from './marks/pack';
import { GLYPH_RADIUS_PX } from './marks/place';
import { type Scene, type SceneOptions } from './scene';
import type { SceneMark } from './scene';
import { buildScene } from './build-scene';
import { anyDataset, anyViewport, arrangeAll, optionsOf, viewportOf } from './testing/options';

const choices: fc.Arbitrary<Partial<SceneOptions>> = fc.record({
  widthPx: fc.constantFrom(360, 900, 1440),
  gutterPx: fc.constantFrom(0, 150),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  language: fc.constantFrom('ar' as const, 'en' as const),
});
const reading = fc.constantFrom('stated' as const, 'assessed' as const);
const lanesBy = fc.constantFrom('base' as const, 'claimant' as const);

const scenes = fc
  .tuple(anyDataset, anyViewport, choices, reading, lanesBy)
  .map(([dataset, viewport, choice, lead, lanes]) => {
    const arrangement = arrangeAll(dataset, lanes, lead);
    const options = optionsOf(dataset, viewport, choice);
    return {
      dataset,
      arrangement,
      options,
      scene: buildScene(arrangement, options),
    };
  });

interface Box {
  readonly of: string;
  readonly left: number;
  readonly right: number;
}

/** Shapes and pills by row: boxes that must never overlap. */
function solidByRow(scene: Scene): Map<number, Box[]> {
  const rows = new Map<number, Box[]>();
  const add = (yPx: number, of: string, x: number, half: number): void => {
    rows.set(yPx, [...(rows.get(yPx) ?? []), { of, left: x - half, right: x + half }]);
  };
  for (const { key, yPx, lead, ghost } of scene.marks) {
    // If both readings last, the ghost is a line below, without a shape.
    const shapes = lead?.lasting && ghost?.lasting ? [lead] : [lead, ghost];
    for (const extent of shapes) {
      for (const xPx of extent ? [extent.xPx, ...extent.alsoPx] : []) {
        add(yPx, key, xPx, GLYPH_RADIUS_PX);
      }
    }
  }
  for (const { key, yPx, xPx } of scene.clusters) add(yPx, key, xPx, CLUSTER_HALF_PX);
  return rows;
}

/** Pairs of overlapping boxes of different owners. */
function clashes(boxes: readonly Box[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.left - b.left);
  return sorted.flatMap((box, index) =>
    sorted
      .slice(index + 1)
      .filter((other) => other.of !== box.of && other.left < box.right - 0.01)
      .map((other) => `${box.of} / ${other.of}`),
  );
}

describe('a scene', () => {
  it('stacks its lanes without overlap, and its height is theirs', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        let bottom = 0;
        for (const { topPx, heightPx } of scene.lanes) {
          expect(topPx).toBe(bottom);
          expect(heightPx).toBeGreaterThan(0);
          bottom += heightPx;
        }
        expect(scene.heightPx).toBe(bottom);
      }),
    );
  });

  it('keeps every mark and every cluster inside its lane', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const byId = new Map(scene.lanes.map((lane) => [lane.id, lane]));
        for (const { lane, yPx } of [...scene.marks, ...scene.clusters]) {
          const { topPx = NaN, heightPx = NaN } = byId.get(lane) ?? {};
          expect(yPx - GLYPH_RADIUS_PX).toBeGreaterThanOrEqual(topPx);
          expect(yPx + GLYPH_RADIUS_PX).toBeLessThanOrEqual(topPx + heightPx);
        }
      }),
    );
  });

  it('overlaps nothing solid in a row', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        for (const boxes of solidByRow(scene).values()) expect(clashes(boxes)).toEqual([]);
      }),
    );
  });

  it('puts no label over a mark, a cluster or another label of its row', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const rows = solidByRow(scene);
        for (const { key, yPx, label } of scene.marks) {
          if (!label) continue;
          const own: Box = {
            of: `label of ${key}`,
            left: label.leftPx,
            right: label.rightPx,
          };
          rows.set(yPx, [...(rows.get(yPx) ?? []), own]);
        }
        for (const boxes of rows.values()) {
          expect(clashes(boxes).filter((pair) => pair.includes('label'))).toEqual([]);
        }
      }),
    );
  });

  it('keeps its labels inside the time area', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        for (const { label } of scene.marks) {
          if (!label) continue;
          expect(label.leftPx).toBeGreaterThanOrEqual(scene.leftPx - 0.01);
          expect(label.rightPx).toBeLessThanOrEqual(scene.rightPx + 0.01);
        }
      }),
    );
  });

  it('draws every event once in each of its lanes if all is in view', () => {
    fc.assert(
      fc.property(anyDataset, choices, reading, (dataset, choice, lead) => {
        const arrangement = arrangeAll(dataset, 'base', lead);
        const scene = buildScene(
          arrangement,
          optionsOf(dataset, viewportOf('2022', '2024'), choice),
        );
        for (const { id, items, count } of arrangement.lanes) {
          const drawn = [
            ...scene.marks.filter(({ lane }) => lane === id).map(({ event }) => event),
            ...scene.clusters.filter(({ lane }) => lane === id).flatMap(({ events }) => events),
          ];
          expect(drawn.sort()).toEqual(items.map(({ event }) => event.id).sort());
          expect(drawn).toHaveLength(count);
        }
      }),
    );
  });

  it('draws no event twice in a lane, and each in the same lane, at every zoom', () => {
    fc.assert(
      fc.property(scenes, ({ dataset, scene, arrangement }) => {
        const drawn = [
          ...scene.marks.map(({ lane, event }) => `${lane} ${event}`),
          ...scene.clusters.flatMap(({ lane, events }) =>
            events.map((event) => `${lane} ${event}`),
          ),
        ];
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const { lane, event } of scene.marks) {
          expect(dataset.facets(event)[arrangement.lanesBy]).toContain(lane);
        }
        expect(scene.lanes.map(({ id }) => id)).toEqual(arrangement.lanes.map(({ id }) => id));
      }),
    );
  });

  it('keeps lane heights constant, wherever the viewport is', () => {
    fc.assert(
      fc.property(anyDataset, anyViewport, anyViewport, (dataset, one, two) => {
        const arrangement = arrangeAll(dataset);
        const lanes = [one, two].map((v) => buildScene(arrangement, optionsOf(dataset, v)).lanes);
        expect(lanes[0]).toEqual(lanes[1]);
      }),
    );
  });

  it('has one key for each mark and cluster', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        const keys = [...scene.marks, ...scene.clusters].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(scenes, ({ scene, arrangement, options }) => {
        expect(buildScene(arrangement, options)).toEqual(scene);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what can be told apart', () => {
  /** Marks and clusters of events in one lane, in a view of 1,040 px. */
  function drawn(dates: readonly string[], from: string, to: string): string {
    const dataset = Dataset.of(
      [],
      dates.map((date, index) => eventOf(`e${index}`, date)),
      BUILT_IN,
    );
    const { marks, clusters } = buildScene(
      arrangeAll(dataset),
      optionsOf(dataset, viewportOf(from, to), { widthPx: 1200, gutterPx: 160 }),
    );
    const pills = clusters.map(({ events }) => `pill of ${events.length}`);
    return [`${marks.length} marks`, ...pills].join(', ');
  }
  const WEEK = [13, 14, 15, 16, 17, 18, 19].map((day) => `2023-11-${day}`);

  it.each([
    // 208 px a day, 15 px a day, half a px a day.
    ['2023-11-12', '2023-11-16'],
    ['2023-10-01', '2023-12-08'],
    ['2020', '2025'],
  ])('is drawn apart: two neighbouring days from %s to %s', (from, to) => {
    expect(drawn(['2023-11-13', '2023-11-14'], from, to)).toBe('2 marks');
  });

  it.each([
    // 149 px a day, 15 px a day.
    ['2023-11-13', '2023-11-19'],
    ['2023-10-01', '2023-12-08'],
  ])('is drawn apart: a week of daily events from %s to %s', (from, to) => {
    expect(drawn(WEEK, from, to)).toBe('7 marks');
  });

  it('and what cannot is one pill, without marks on the same spot', () => {
    // Forty years: the week is a third of a px. Two rows hold two of the seven days.
    expect(drawn(WEEK, '1990', '2029')).toBe('0 marks, pill of 7');
    expect(drawn([...WEEK, '1999'], '1990', '2029')).toBe('1 marks, pill of 7');
  });
});

describe('the label of alternatives that lie apart', () => {
  it.each([
    ['2023-10-01', '2023-12-08'],
    // No room before the first.
    ['2023-11-02', '2023-12-08'],
  ])('stands beside all of them from %s to %s', (from, to) => {
    const dataset = Dataset.of([], [eventOf('one', '[2023-11-03,2023-11-13]')], BUILT_IN);
    const { marks } = buildScene(
      arrangeAll(dataset),
      optionsOf(dataset, viewportOf(from, to), { widthPx: 1200, gutterPx: 160 }),
    );
    const { lead, label } = marks[0] as SceneMark;
    const shapes = [lead?.xPx ?? NaN, ...(lead?.alsoPx ?? [])];
    expect(shapes).toHaveLength(2);
    const isBeside =
      (label?.rightPx ?? NaN) < Math.min(...shapes) || (label?.leftPx ?? NaN) > Math.max(...shapes);
    expect(isBeside).toBe(true);
  });
});

describe('labels that compete for the same room', () => {
  const title = { ar: 'هجوم بمسيّرتين على القاعدة الشرقية', en: 'Two drones over the eastern base' };
  const told = eventOf('told', '2023-11-21', {
    title,
    claims: [
      { role: 'reports', actor: 'sohr', to: null, named: null, quote: quoteOf('x') },
      { role: 'denies', actor: 'us-dod', to: null, named: null, quote: quoteOf('y') },
    ],
  });

  /** Titles beside the marks of two days at the edges of a narrow view. */
  function labelled(last: TimelineEvent): (string | null)[] {
    const dataset = Dataset.of([], [eventOf('plain', '2023-11-18', { title }), last], BUILT_IN);
    const scene = buildScene(
      arrangeAll(dataset),
      optionsOf(dataset, viewportOf('2023-11-18', '2023-11-21'), { gutterPx: 0, widthPx: 430 }),
    );
    return scene.marks.map(({ label }) => label?.text ?? null);
  }

  it('are placed by time if nothing more is known of either', () => {
    expect(labelled(eventOf('late', '2023-11-21', { title }))[0]).toBe(title.en);
  });

  it('are otherwise placed by how many actors report the event', () => {
    const [plain, other] = labelled(told);
    expect(other).toBe(title.en);
    expect(plain).not.toBe(title.en);
  });
});

describe('a scene from right to left', () => {
  /** Positions, measured from the side at which time begins. */
  function forward(scene: Scene): {
    readonly what: unknown;
    readonly where: readonly number[];
  } {
    const ltr = scene.direction === 'ltr';
    const where: number[] = [];
    const x = (px: number): string => `position ${where.push(ltr ? px : scene.widthPx - px)}`;
    const stretch = (leftPx: number, rightPx: number): string[] =>
      ltr ? [x(leftPx), x(rightPx)] : [x(rightPx), x(leftPx)];
    const extent = (placed: Scene['marks'][number]['lead']): unknown =>
      placed && {
        x: x(placed.xPx),
        centre: x(placed.centrePx),
        arrow: placed.arrow && (placed.arrow === 'right') === ltr,
        spans: placed.spans.map((span) => [
          ...stretch(span.leftPx, span.rightPx),
          ...(ltr ? [span.softLeft, span.softRight] : [span.softRight, span.softLeft]),
        ]),
      };
    const what = {
      area: stretch(scene.leftPx, scene.rightPx),
      ticks: scene.axis.ticks.map(({ xPx, label }) => [x(xPx), label]),
      bands: scene.axis.bands.map((b) => [...stretch(b.leftPx, b.rightPx), x(b.labelPx), b.label]),
      marks: scene.marks.map(({ key, yPx, lead, ghost, label }) => ({
        key,
        yPx,
        lead: extent(lead),
        ghost: extent(ghost),
        label: label && [
          label.text,
          ...stretch(label.leftPx, label.rightPx),
          (label.align === 'left') === ltr,
        ],
      })),
      clusters: scene.clusters.map(({ key, xPx, yPx, events }) => [key, x(xPx), yPx, events]),
    };
    return { what, where };
  }

  it('is the mirror image of the one from left to right', () => {
    fc.assert(
      fc.property(anyDataset, anyViewport, choices, (dataset, viewport, choice) => {
        const arrangement = arrangeAll(dataset);
        const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) =>
          forward(buildScene(arrangement, optionsOf(dataset, viewport, { ...choice, direction }))),
        );
        expect(rtl?.what).toEqual(ltr?.what);
        const shifts = ltr?.where.map((px, index) => Math.abs(px - (rtl?.where[index] ?? NaN)));
        expect(Math.max(...(shifts ?? []))).toBeLessThan(0.01);
      }),
    );
  });
});

describe('the marks of a scene', () => {
  const events = [
    eventOf('day', '2023-11-18'),
    eventOf('about', '2023-12-13~'),
    eventOf('either', '[2023-12-12,2023-12-13]'),
    eventOf('doubted', '2023-10-13', {
      assessed: readingOf('2023-11-12/2023-11-13'),
    }),
    eventOf('open', '2023-10-07/..'),
    eventOf('ghost', null, { assessed: readingOf('2023-10-07') }),
  ];
  const dataset = Dataset.of([], events, BUILT_IN);
  const sceneOf = (from: string, to: string): Scene =>
    buildScene(arrangeAll(dataset), optionsOf(dataset, viewportOf(from, to), { gutterPx: 0 }));
  const markOf = (scene: Scene, id: string) => scene.marks.find(({ event }) => event === id);

  it('say how sure their date is', () => {
    const scene = sceneOf('2023-10-01', '2023-12-31');
    const sure = events.map(({ id }) => markOf(scene, id)?.lead?.certainty ?? 'no date');
    expect(sure).toEqual(['exact', 'about', 'oneOf', 'exact', 'exact', 'no date']);
  });

  it('show where a reviewer doubts the date, with a ghost at the assessed date', () => {
    const scene = sceneOf('2023-10-01', '2023-12-31');
    const contested = scene.marks.filter((mark) => mark.contested).map(({ event }) => event);
    expect(contested.sort()).toEqual(['doubted', 'ghost']);
    const { lead, ghost } = markOf(scene, 'doubted') ?? {};
    // 92 days on 1,200 px: from the middle of 13 October to 12 November 0:00 and a little more.
    expect((ghost?.xPx ?? 0) - (lead?.xPx ?? 0)).toBeGreaterThan(29 * (1200 / 92));
    expect((ghost?.xPx ?? 0) - (lead?.xPx ?? 0)).toBeLessThan(31 * (1200 / 92));
  });

  it('draw a day as its full extent once it is wide, with the shape at its centre', () => {
    const { lead } = markOf(sceneOf('2023-11-18', '2023-11-19'), 'day') ?? {};
    expect(lead?.spans).toMatchObject([{ leftPx: 0, rightPx: 600 }]);
    expect(lead).toMatchObject({ xPx: 300, centrePx: 300, arrow: null });
  });

  it('stand at the centre of what “about” allows', () => {
    // Three days of 400 px; about 13 December is from noon of the 12th to noon of the 14th.
    const { lead } = markOf(sceneOf('2023-12-12', '2023-12-14'), 'about') ?? {};
    expect(lead?.spans).toMatchObject([{ leftPx: 200, rightPx: 1000 }]);
    expect(lead).toMatchObject({ xPx: 600, arrow: null });
  });

  it.each([
    // Half days of 1,200 px: the centre of about 13 December is noon of the 13th.
    ['2023-12-12T12:00', '2023-12-13T00:00', 'right', 1186, 2400],
    ['2023-12-13T13:00', '2023-12-14T01:00', 'left', 14, -100],
  ] as const)(
    'are arrows to a centre that is out of view: %s to %s, %s',
    (from, to, arrow, xPx, centrePx) => {
      const minuteOf = (time: string) => viewportOf(time, time).from;
      const span = { from: minuteOf(from), to: minuteOf(to) };
      const options = optionsOf(dataset, span, { gutterPx: 0 });
      const { lead } = markOf(buildScene(arrangeAll(dataset), options), 'about') ?? {};
      expect(lead).toMatchObject({ arrow, xPx, centrePx });
    },
  );

  it('never name a place in a band but its centre', () => {
    fc.assert(
      fc.property(scenes, ({ scene }) => {
        for (const { lead } of scene.marks) {
          if (!lead || lead.spans.length === 0) continue;
          const isCentreIn = lead.centrePx >= scene.leftPx && lead.centrePx <= scene.rightPx;
          const isDrawn = lead.spans.some(
            (span) => span.rightPx > scene.leftPx && span.leftPx < scene.rightPx,
          );
          if (isCentreIn) expect(lead).toMatchObject({ xPx: lead.centrePx, arrow: null });
          else if (isDrawn)
            expect(lead.arrow).toBe(lead.centrePx < scene.leftPx ? 'left' : 'right');
        }
      }),
    );
  });

  it('draw each of several days as an extent of its own', () => {
    const { lead } = markOf(sceneOf('2023-12-11', '2023-12-14'), 'either') ?? {};
    expect(lead?.spans.map(({ leftPx, rightPx }) => [leftPx, rightPx])).toEqual([
      [300, 600],
      [600, 900],
    ]);
  });

  it('fade on the side whose end is not known', () => {
    const { lead } = markOf(sceneOf('2023-10-01', '2023-10-20'), 'open') ?? {};
    expect(lead?.spans).toMatchObject([{ softLeft: false, softRight: true }]);
  });

  it('are not drawn outside the view', () => {
    const scene = sceneOf('2023-11-20', '2023-11-25');
    expect(scene.marks.map(({ event }) => event)).not.toContain('day');
    expect(scene.marks.map(({ event }) => event)).not.toContain('about');
  });
});

describe('a tally', () => {
  const places = (['tanf', 'conoco'] as const).map((place) => ({ place, role: 'at' as const }));
  const breakdown = [
    { place: 'tanf', count: 7, quote: quoteOf('7') },
    { place: 'conoco', count: 33, quote: quoteOf('33') },
  ] as const;
  const tally = eventOf('tally', '2023-11-01/2023-11-20', { kind: 'tally', places, breakdown });
  const dataset = Dataset.of([], [tally, eventOf('day', '2023-11-18')], BUILT_IN);
  const scene = buildScene(
    arrangeAll(dataset),
    optionsOf(dataset, viewportOf('2023-11-01', '2023-11-30'), { widthPx: 1200, gutterPx: 0 }),
  );

  it('is a backdrop as high as its lane, in each of its lanes', () => {
    const lanes = scene.lanes.filter(({ id }) => id !== 'none');
    expect(lanes).toHaveLength(2);
    // Thirty days of 40 px.
    expect(backdropsOf(scene)).toMatchObject(
      lanes.map(({ topPx, heightPx }) => ({ leftPx: 0, rightPx: 800, topPx, heightPx })),
    );
  });

  it('says the share of its lane, and no more', () => {
    const labels = scene.marks.filter(({ isTally }) => isTally).map(({ label }) => label?.text);
    expect(labels.sort()).toEqual(['33 of 40', '7 of 40']);
  });

  it('is below the events of its lane even if it names one day', () => {
    const both = Dataset.of(
      [],
      [eventOf('count', '2023-11-18', { kind: 'tally' }), eventOf('day', '2023-11-18')],
      BUILT_IN,
    );
    const { marks } = buildScene(
      arrangeAll(both),
      optionsOf(both, viewportOf('2023-11-17', '2023-11-19')),
    );
    const [day, count] = ['day', 'count'].map((id) => marks.find(({ event }) => event === id)?.yPx);
    expect(count).toBeGreaterThan(day ?? Infinity);
  });
});
