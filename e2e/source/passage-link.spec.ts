/** Links to a passage: on a page of the articles' own text, the browser finds every quote by its link. */
import { expect } from '@playwright/test';

import { passageLink } from '../../src/article/fragment';
import { loadDataset } from '../../src/command/read-seeds';
import { test } from '../support/journey';

test.use({ viewport: { width: 1000, height: 700 } });

const ORIGIN = 'https://articles.example/';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const seeds = loadDataset();

for (const article of seeds.articles) {
  const events = seeds.eventsOf(article.id);
  test(`the browser finds every quote of ${article.id} by its link`, async ({ page }) => {
    // Lines far apart, so that only one of two equal passages is in view.
    const lines = article.text
      .split('\n')
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('\n');
    const html = `<!doctype html><meta charset="utf-8"><html dir="rtl"><style>
      body { margin: 3000px 20px; width: 160px; font: 20px/60px sans-serif } p { margin: 900px 0 }
    </style><body>${lines}`;
    await page.route(`${ORIGIN}**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    const quotes = events.flatMap((event) => [
      ...event.quotes,
      ...event.claims.map(({ quote }) => quote),
    ]);
    const places = new Map(quotes.map((quote) => [`${quote.start}-${quote.end}`, quote]));
    const missed: string[] = [];
    for (const quote of places.values()) {
      const link = passageLink(`${ORIGIN}${article.id}`, quote, article.text) ?? '';
      await page.goto('about:blank');
      await page.goto(link);
      const isFound = await page.evaluate(async (start) => {
        const ps = [...document.querySelectorAll('p')];
        let at = 0;
        for (const p of ps) {
          const { length } = p.textContent ?? '';
          if (start < at + length) {
            const range = document.createRange();
            const node = p.firstChild;
            if (!node) return false;
            range.setStart(node, Math.max(0, start - at));
            range.setEnd(node, Math.min(length, Math.max(0, start - at) + 1));
            for (let wait = 0; wait < 20; wait += 1) {
              const { top } = range.getBoundingClientRect();
              if (window.scrollY > 0 && top >= -60 && top < innerHeight) return true;
              await new Promise((done) => setTimeout(done, 50));
            }
            return false;
          }
          at += length + 1;
        }
        return false;
      }, quote.start);
      if (!isFound) missed.push(quote.exact);
    }
    expect(places.size).toBeGreaterThan(10);
    expect(missed).toEqual([]);
  });
}
