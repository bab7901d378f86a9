/**
 * The same journeys in both directions of time. After each step, what is at x from the left in one
 * is at x from the right in the other. The pointer is mirrored as well.
 */
import { type Page, expect } from '@playwright/test';

import { type App, type Point, openApp } from '../support/app';
import { LANGUAGES, type Language } from '../support/events';
import { test } from '../support/journey';

/** Tall enough for all lanes, so that the plain wheel moves along time. */
test.use({ viewport: { width: 1440, height: 1500 } });

type Direction = 'ltr' | 'rtl';

/** One journey: `side` is +1 from left to right, and `at` mirrors a point of the time area. */
interface Walk {
  readonly app: App;
  readonly page: Page;
  readonly side: 1 | -1;
  /** The point at a share of the time area, counted from where time begins. */
  at(share: number): Promise<Point>;
}

const STRETCH = { from: '2023-11-10', to: '2023-12-20' };

async function walkIn(page: Page, language: Language, dir: Direction): Promise<Walk> {
  const app = await openApp(page, language, { ...STRETCH, dir });
  const side = dir === 'ltr' ? 1 : -1;
  return {
    app,
    page,
    side,
    at: async (share) => {
      const { left, right, top } = await app.timeArea();
      const along = Math.round((right - left) * share);
      return { x: side === 1 ? left + along : right - along, y: top + 6 };
    },
  };
}

/** Everything with a place, by name: its left and right edge, px from where time begins. */
async function places({ app, side }: Walk): Promise<Record<string, readonly [number, number]>> {
  const { left, right } = await app.timeArea();
  const found = await app.page.evaluate(() => {
    const boxes: [string, number, number][] = [];
    const add = (name: string, element: Element | null): void => {
      const box = element?.getBoundingClientRect();
      if (box && box.width + box.height > 0) boxes.push([name, box.left, box.right]);
    };
    document.querySelectorAll('svg.lanes [data-key]').forEach((mark) => {
      const key = mark.getAttribute('data-key') ?? '';
      add(`shape of ${key}`, mark.querySelector('.hit') ?? mark.querySelector('rect'));
      add(`tether of ${key}`, mark.querySelector('.tether'));
      add(`ghost of ${key}`, mark.querySelector('.glyph.ghost'));
      const stretches = [...mark.querySelectorAll('.stretch')].map((span) =>
        span.getBoundingClientRect(),
      );
      if (stretches.length > 0) {
        boxes.push([
          `stretch of ${key}`,
          Math.min(...stretches.map((box) => box.left)),
          Math.max(...stretches.map((box) => box.right)),
        ]);
      }
    });
    document.querySelectorAll('svg.axis g').forEach((tick) => {
      const title = tick.querySelector('title')?.textContent ?? '';
      const isBand = tick.querySelector('rect:not(.ground)') !== null;
      add(`${isBand ? 'band' : 'tick'} ${title}`, tick.querySelector('line:last-of-type'));
    });
    add('window of the overview', document.querySelector('.strip .window'));
    document
      .querySelectorAll('.strip .grip')
      .forEach((grip) => add(`edge ${grip.getAttribute('aria-label') ?? ''}`, grip));
    return boxes;
  });
  return Object.fromEntries(
    found.map(([name, from, to]) => [
      name,
      side === 1 ? ([from - left, to - left] as const) : ([right - to, right - from] as const),
    ]),
  );
}

/** Each step of the journey: its description and its gestures. */
const JOURNEY: readonly (readonly [string, (walk: Walk) => Promise<void>])[] = [
  ['as opened', () => Promise.resolve()],
  [
    'wheel',
    async ({ app, page, at }) => {
      const point = await at(0.5);
      await page.mouse.move(point.x, point.y);
      await app.wheel(0, 120);
    },
  ],
  ['sideways wheel', ({ app, side }) => app.wheel(-90 * side, 0)],
  [
    'zoom at the pointer',
    async ({ app, page, at }) => {
      const point = await at(0.7);
      await page.mouse.move(point.x, point.y);
      await page.keyboard.down('Control');
      await app.wheel(0, -100);
      await page.keyboard.up('Control');
    },
  ],
  [
    'drag',
    async ({ app, at }) => {
      const before = await app.range();
      await app.drag(await at(0.6), await at(0.45));
      await expect.poll(() => app.range()).not.toEqual(before);
    },
  ],
  ['arrow towards later', press((side) => (side === 1 ? 'ArrowRight' : 'ArrowLeft'))],
  ['arrow towards earlier', press((side) => (side === 1 ? 'ArrowLeft' : 'ArrowRight'))],
  ['A: earlier', press(() => 'KeyA')],
  ['D: later', press(() => 'KeyD')],
  ['S: zoom out', press(() => 'KeyS')],
  [
    'an edge of the overview by key',
    async (walk) => {
      await walk.app.edge('to').focus();
      await press((side) => (side === 1 ? 'ArrowRight' : 'ArrowLeft'))(walk);
    },
  ],
  [
    'the window of the overview dragged',
    async ({ app, page, side }) => {
      const box = await page.locator('.strip .window').boundingBox();
      if (!box) throw new Error('the overview has no window');
      const grip = { x: Math.round(box.x + box.width / 2), y: box.y + box.height / 2 };
      const before = await app.range();
      await app.drag(grip, { x: grip.x - 30 * side, y: grip.y });
      await expect.poll(() => app.range()).not.toEqual(before);
    },
  ],
  [
    'Shift and drag choose a stretch',
    async ({ app, page, at }) => {
      const before = await app.range();
      await page.keyboard.down('Shift');
      await app.drag(await at(0.2), await at(0.8));
      await page.keyboard.up('Shift');
      await expect.poll(() => app.range()).not.toEqual(before);
    },
  ],
];

function press(code: (side: 1 | -1) => string): (walk: Walk) => Promise<void> {
  return async ({ app, page, side }) => {
    const before = await app.range();
    await page.keyboard.press(code(side));
    await expect.poll(() => app.range()).not.toEqual(before);
  };
}

for (const language of LANGUAGES) {
  test(`in ${language}, a journey right to left is the mirror image of left to right`, async ({
    page,
  }) => {
    const walks: Record<Direction, Record<string, readonly [number, number]>[]> = {
      ltr: [],
      rtl: [],
    };
    for (const dir of ['ltr', 'rtl'] as const) {
      const walk = await walkIn(page, language, dir);
      for (const [, step] of JOURNEY) {
        await step(walk);
        walks[dir].push(await places(walk));
      }
    }
    for (const [index, [step]] of JOURNEY.entries()) {
      const [ltr, rtl] = [walks.ltr[index] ?? {}, walks.rtl[index] ?? {}];
      expect(Object.keys(rtl).sort(), step).toEqual(Object.keys(ltr).sort());
      expect(Object.keys(ltr).length, step).toBeGreaterThan(20);
      const apart = Object.entries(ltr).filter(([name, [from, to]]) => {
        const [otherFrom, otherTo] = rtl[name] ?? [NaN, NaN];
        return !(Math.abs(from - otherFrom) <= 1 && Math.abs(to - otherTo) <= 1);
      });
      const told = apart.map(
        ([name, [from, to]]) =>
          `${name}: ${from.toFixed(1)}–${to.toFixed(1)}, mirrored ${rtl[name]?.map((x) => x.toFixed(1)).join('–') ?? 'missing'}`,
      );
      expect(told, step).toEqual([]);
    }
  });
}

test('the panels and the toolbar of one language are the mirror image of the other', async ({
  page,
}) => {
  const edges = async (language: Language) => {
    const app = await openApp(page, language, { ...STRETCH, event: '000-embassy' });
    const { text } = app.names;
    const width = page.viewportSize()?.width ?? NaN;
    const parts = {
      filters: page.getByRole('region', { name: text.filters, exact: true }),
      timeline: app.timeline,
      source: app.source,
      overview: page.getByRole('group', { name: text.overview }),
    };
    const found: Record<string, readonly number[]> = {};
    for (const [name, part] of Object.entries(parts)) {
      const box = await part.boundingBox();
      if (!box) throw new Error(`${name} is not drawn`);
      const [from, to] = [box.x, box.x + box.width];
      found[name] = language === 'en' ? [from, to] : [width - to, width - from];
    }
    return found;
  };
  const [en, ar] = [await edges('en'), await edges('ar')];
  for (const [name, [from = NaN, to = NaN]] of Object.entries(en)) {
    const [otherFrom = NaN, otherTo = NaN] = ar[name] ?? [];
    expect(Math.abs(from - otherFrom), name).toBeLessThanOrEqual(1);
    expect(Math.abs(to - otherTo), name).toBeLessThanOrEqual(1);
  }
});
