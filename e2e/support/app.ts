/** Page object of the app: its regions and groups by name, and what is drawn where. */
import { type Locator, type Page, expect } from '@playwright/test';

import type { Language } from './events';
import { names } from './names';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in px of the window. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The time range in view, ms. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface DrawnMark extends Point {
  readonly key: string;
}

export type Direction = 'ltr' | 'rtl';

/** The direction of time, until the reader sets another one. */
export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

export class App {
  readonly page: Page;
  readonly language: Language;
  /** +1 where later is to the right. */
  readonly sign: 1 | -1;
  readonly names: ReturnType<typeof names>;
  readonly timeline: Locator;
  readonly source: Locator;
  readonly axis: Locator;
  readonly base: Locator;
  readonly claimant: Locator;
  readonly means: Locator;
  readonly search: Locator;

  constructor(page: Page, language: Language, direction: Direction = directionOf(language)) {
    this.page = page;
    this.language = language;
    this.sign = direction === 'ltr' ? 1 : -1;
    this.names = names(language);
    const { text } = this.names;
    this.timeline = page.getByRole('region', { name: text.timeline, exact: true });
    this.source = page.getByRole('region', { name: this.names.source, exact: true });
    this.axis = page.getByRole('img', { name: text.axis });
    this.base = page.getByRole('group', { name: this.names.base, exact: true });
    this.claimant = page.getByRole('group', { name: this.names.claimant, exact: true });
    this.means = page.getByRole('group', { name: this.names.means, exact: true });
    this.search = page.getByRole('searchbox', { name: text.search });
  }

  get list(): Locator {
    return this.page.getByRole('grid', { name: this.names.text.list.name });
  }

  /** Rows of the list that represent an event. */
  get rows(): Locator {
    return this.list.locator('[role=row][data-event]');
  }

  /** Ids in the order of the list. */
  async listed(): Promise<string[]> {
    return this.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event') ?? ''));
  }

  mode(mode: 'timeline' | 'list'): Locator {
    const { switch: name, modes } = this.names.text.list;
    return this.page
      .getByRole('group', { name })
      .getByRole('radio', { name: modes[mode], exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The marks of an event on the time axis; several if the event is in several lanes. */
  marks(id: string): Locator {
    return this.timeline.locator(`[data-event="${id}"][data-key]`);
  }

  /** The touch target: the shape of a mark. */
  shape(id: string): Locator {
    return this.marks(id).first().locator('.hit');
  }

  get clusters(): Locator {
    return this.timeline.locator('[data-cluster]');
  }

  get tray(): Locator {
    return this.page.getByRole('region', { name: this.names.text.undated, exact: true });
  }

  checkbox(group: Locator, name: string): Locator {
    return group.getByRole('checkbox', { name: startingWith(name) });
  }

  edge(end: 'from' | 'to'): Locator {
    const { windowStart, windowEnd } = this.names.text;
    return this.page.getByRole('slider', { name: end === 'from' ? windowStart : windowEnd });
  }

  /** The time range in view, as stated by the edges of the overview. */
  async range(): Promise<Range> {
    const [from, to] = await Promise.all(
      (['from', 'to'] as const).map(async (end) =>
        Number(await this.edge(end).getAttribute('aria-valuenow')),
      ),
    );
    return { from: from ?? NaN, to: to ?? NaN };
  }

  async span(): Promise<number> {
    const { from, to } = await this.range();
    return to - from;
  }

  /** The visible part of the time area: the lanes without the column of their names. */
  async timeArea(): Promise<Box> {
    return this.timeline.locator('svg.lanes').evaluate((svg) => {
      const clip = svg.querySelector('clipPath rect');
      const scroller = svg.parentElement;
      if (!clip || !scroller) throw new Error('the lanes have no time area');
      const origin = svg.getBoundingClientRect().left;
      const seen = scroller.getBoundingClientRect();
      const left = origin + Number(clip.getAttribute('x'));
      return {
        left,
        right: left + Number(clip.getAttribute('width')),
        top: seen.top,
        bottom: seen.bottom,
      };
    });
  }

  /** The instant drawn at x. */
  async instantAt(x: number): Promise<number> {
    const [{ left, right }, { from, to }] = await Promise.all([this.timeArea(), this.range()]);
    const share = (this.sign === 1 ? x - left : right - x) / (right - left);
    return from + share * (to - from);
  }

  async msPerPx(): Promise<number> {
    const [{ left, right }, span] = await Promise.all([this.timeArea(), this.span()]);
    return span / (right - left);
  }

  /**
   * A point of the time area, at about this share from its left, where nothing but the grid is
   * drawn.
   */
  async emptyPoint(share = 0.5): Promise<Point> {
    const { left, right, top, bottom } = await this.timeArea();
    const x0 = Math.round(left + (right - left) * share);
    return this.page.evaluate(
      ({ x0, top, bottom }) => {
        // Pointer positions are reported in whole pixels.
        for (let aside = 0; aside < 60; aside += 10) {
          for (const x of [x0 + aside, x0 - aside]) {
            for (let y = top + 8; y < bottom - 8; y += 5) {
              const found = document.elementFromPoint(x, y);
              if (found?.closest('.scroller') && !found.closest('[data-event], [data-cluster]')) {
                return { x, y };
              }
            }
          }
        }
        throw new Error('the time area has no empty place');
      },
      { x0, top: Math.round(top), bottom },
    );
  }

  /** Where “,” and “.” stop: clusters, and each event once, in whichever lanes it is drawn. */
  async stopCount(): Promise<number> {
    return this.timeline
      .locator('[data-key]')
      .evaluateAll(
        (all) =>
          new Set(all.map((one) => one.getAttribute('data-event') ?? one.getAttribute('data-key')))
            .size,
      );
  }

  /** Every mark and cluster with the middle of its shape. */
  async drawn(): Promise<DrawnMark[]> {
    return this.timeline.locator('[data-key]').evaluateAll((elements) =>
      elements.map((element) => {
        const shape = element.querySelector('.hit') ?? element.querySelector('rect') ?? element;
        const box = shape.getBoundingClientRect();
        return {
          key: element.getAttribute('data-key') ?? '',
          x: box.left + box.width / 2,
          y: box.top + box.height / 2,
        };
      }),
    );
  }

  /** Middle of the shape of the leading date. */
  async leadX(id: string): Promise<number> {
    return middleX(this.marks(id).first().locator('.glyph:not(.ghost, .also)'));
  }

  /** Middle of the shape of the other date. */
  async ghostX(id: string): Promise<number> {
    return middleX(this.marks(id).first().locator('.glyph.ghost'));
  }

  /** All ids on the timeline: marks, members of clusters, undated ones. Sorted. */
  async shownIds(): Promise<string[]> {
    const read = (list: Locator): Promise<string[]> =>
      list
        .locator('[data-event]')
        .evaluateAll((found) => found.map((element) => element.getAttribute('data-event') ?? ''));
    const ids = new Set(await read(this.timeline));
    for (const cluster of await this.clusters.all()) {
      const list = await this.openCluster(cluster);
      for (const id of await read(list)) ids.add(id);
      await this.page.keyboard.press('Escape');
      await expect(list).toBeHidden();
    }
    for (const id of await this.#undatedInSheet(read)) ids.add(id);
    return [...ids].sort();
  }

  /** On a phone the undated events are in a sheet. */
  async #undatedInSheet(read: (list: Locator) => Promise<string[]>): Promise<string[]> {
    const name = startingWith(this.names.text.undated);
    const opener = this.page.getByRole('button', { name });
    if (!(await opener.isVisible())) return [];
    await opener.click();
    const sheet = this.page.getByRole('dialog', { name });
    await expect(sheet).toBeVisible();
    const ids = await read(sheet);
    await this.page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    return ids;
  }

  async openCluster(cluster: Locator): Promise<Locator> {
    const count = Number(await cluster.getAttribute('data-cluster'));
    await cluster.click();
    const list = this.page.getByRole('dialog', { name: this.names.text.clusterTitle(count) });
    await expect(list).toBeVisible();
    return list;
  }

  /** Chooses which date leads. */
  async choose(reading: 'stated' | 'assessed'): Promise<void> {
    const label = this.names.text.readings[reading];
    await this.timeline.getByText(label, { exact: true }).click();
    await expect(this.reading(reading)).toBeChecked();
  }

  reading(reading: 'stated' | 'assessed'): Locator {
    return this.page.getByRole('radio', { name: this.names.text.readings[reading], exact: true });
  }

  /** Turns the wheel and waits until the time range in view has followed. */
  async wheel(deltaX: number, deltaY: number): Promise<void> {
    const before = await this.range();
    await this.page.mouse.wheel(deltaX, deltaY);
    await expect.poll(() => this.range()).not.toEqual(before);
  }

  /** Ctrl+wheel at a point until `done` holds. */
  async zoomAt(point: Point, deltaY: number, done: () => Promise<boolean>): Promise<void> {
    await this.page.mouse.move(point.x, point.y);
    await this.page.keyboard.down('Control');
    for (let turn = 0; turn < 80 && !(await done()); turn += 1) await this.wheel(0, deltaY);
    await this.page.keyboard.up('Control');
    await expect.poll(done, 'zoomed far enough').toBe(true);
  }

  async drag(from: Point, to: Point, steps = 6): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps });
    await this.page.mouse.up();
  }

  /** Labels of the fine row of the axis, in chronological order. */
  async tickLabels(): Promise<string[]> {
    const labels = await this.axis.locator('text.tick').evaluateAll((texts) =>
      texts.map((text) => ({
        label: text.textContent ?? '',
        leftPx: text.getBoundingClientRect().left,
      })),
    );
    return labels
      .filter(({ label }) => label !== '')
      .sort((a, b) => (a.leftPx - b.leftPx) * this.sign)
      .map(({ label }) => label);
  }

  /** The full dates that the axis shows on hover. */
  async tickTitles(): Promise<string[]> {
    return this.axis.locator('title').allTextContents();
  }

  /** x of the tick of a day, by the number in its title. */
  async tickX(isoDay: string): Promise<number> {
    const tick = this.axis.locator('g', {
      has: this.page.locator('title', { hasText: `(${isoDay})` }),
    });
    // A tick is drawn relative to the origin of its group, a band across its area.
    return tick.last().evaluate((group: SVGGElement, sign) => {
      const area = group.querySelector('rect')?.getBoundingClientRect();
      if (!area) return group.getScreenCTM()?.e ?? NaN;
      return sign === 1 ? area.left : area.right;
    }, this.sign);
  }
}

/** Opens the list with these parts of the address and waits until it is drawn. */
export async function openList(
  page: Page,
  language: Language,
  view: Readonly<Record<string, string>> = {},
): Promise<App> {
  const parts = { lang: language, view: 'list', ...view };
  await page.goto(`/?${new URLSearchParams(parts).toString()}`);
  const app = new App(page, language);
  await expect(app.list).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  return app;
}

export async function middleX(locator: Locator): Promise<number> {
  return locator.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return box.left + box.width / 2;
  });
}

/** Matches a name that begins with these words, whatever the element says after them. */
export function startingWith(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(\\s|$)`, 'u');
}

/** Opens the page with these parts of the address and waits until it is drawn. */
export async function openApp(
  page: Page,
  language: Language,
  view: Readonly<Record<string, string>> = {},
): Promise<App> {
  await page.goto(`/?${new URLSearchParams({ lang: language, ...view }).toString()}`);
  const direction = view.dir === 'ltr' || view.dir === 'rtl' ? view.dir : undefined;
  const app = new App(page, language, direction);
  await expect(app.axis).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  return app;
}
