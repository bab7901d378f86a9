/** The module in another page: the README's example, or a page of a test's own. */
import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** As the README has it. */
export const EXAMPLE = /```html\n([\s\S]*?)```/.exec(README)?.[1] ?? '';

/** Opens a page with a heading and the given content; returns its errors, as they come. */
export async function openGuest(page: Page, content: string, head = ''): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/example.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>Another page</title>${head}</head><body><h1>Another page</h1>${content}</body></html>`,
    }),
  );
  await page.goto('/example.html');
  return errors;
}

/** What `mountTimeline` returned in the page, under the names that the tests keep it by. */
export interface Mounted {
  update(options: object): void;
  select(event: string | null): void;
  destroy(): void;
  toSvg(): Promise<string>;
}

const ARTICLE = {
  id: 'news',
  publisher: 'A newspaper',
  language: 'ar',
  address: 'https://news.example/drones',
};

/** One of which everything is known, and one a month later. */
export const GUEST_EVENTS = [
  {
    id: 'a',
    kind: 'attack',
    title: 'Drones at al-Tanf',
    stated: { edtf: '2023-11-13' },
    assessed: { edtf: '2023-11-12' },
    places: [{ place: 'tanf' }],
    article: 'news',
    quotes: [{ exact: 'هجوم بالمسيّرات على التنف' }],
    claims: [{ role: 'attributes', actor: 'sohr', to: 'hamas' }],
  },
  {
    id: 'b',
    kind: 'strike',
    title: 'Strikes on Conoco',
    date: '2023-11~',
    places: [{ place: 'conoco' }],
  },
  {
    id: 'c',
    kind: 'pause',
    title: 'Lull',
    date: '2023-12-20',
    places: [{ place: 'tanf' }],
  },
];

/** A place for a timeline, and its style. */
export const placeFor = (id: string, style = 'height: 420px'): string =>
  `<div id="${id}" style="${style}"></div>`;

/** Mounts a timeline into the element of that id; it is then `globalThis[id + 'Timeline']`. */
export const mounting = (id: string, options = '{ language: "en" }'): string => `
  <script type="module">
    import { mountTimeline } from './embed/sourceline.js';
    const options = { events: ${JSON.stringify(GUEST_EVENTS)}, articles: [${JSON.stringify(ARTICLE)}], ...${options} };
    globalThis.${id}Timeline = mountTimeline(document.getElementById('${id}'), options);
  </script>`;
