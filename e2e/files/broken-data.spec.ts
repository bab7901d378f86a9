/** Data that are odd or broken: one event or article never takes the page with it. */
import { type Page, expect } from '@playwright/test';

import { serveData } from '../support/dataset-file';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 } });

const ODD_IDS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
const text = `${'Drones hit al-Tanf on Saturday. '.repeat(70)}\nRockets hit Conoco yesterday.`;
const nested = Array.from({ length: 2000 }, (_, at) => ({
  exact: text.slice(at / 2, 2200 - at / 2),
  start: Math.floor(at / 2),
}));
const event = (id: string, change: object = {}): object => ({
  id,
  kind: 'attack',
  title: `Event ${id}`,
  date: '2023-11-13',
  article: id,
  places: [{ place: id }, { place: id }],
  claims: [{ role: 'attributes', actor: id, to: id }],
  quotes: ['Rockets hit Conoco'],
  ...change,
});
const ODD = {
  articles: [...ODD_IDS, 'wire'].map((id) => ({
    id,
    publisher: id,
    language: 'en',
    text,
    address: 'https://%',
    published: {
      edtf: '2023-11-19',
      evidence: [{ note: 'somewhere', address: 'https://%' }],
    },
  })),
  events: [
    ...ODD_IDS.map((id) => event(id)),
    event('own-kind', { article: 'wire', kind: 'constructor' }),
    event('twice', {
      article: 'wire',
      relations: [
        { kind: 'after', event: 'constructor' },
        { kind: 'after', event: 'constructor' },
      ],
      breakdown: [
        { place: 'tanf', count: 1, quote: 'Drones' },
        { place: 'tanf', count: 2, quote: 'Drones' },
      ],
      means: ['drone', 'drone'],
    }),
    event('address', {
      article: 'wire',
      stated: {
        edtf: '2023-11-13',
        evidence: [{ note: 'elsewhere', address: 'https://not an address' }],
      },
    }),
    event('nested', { article: 'wire', quotes: nested }),
    event('lost', {
      article: 'wire',
      quotes: [{ exact: 'Nobody was hurt', start: 0, end: 15 }],
    }),
  ],
};

async function failures(page: Page): Promise<string[]> {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  return Promise.resolve(said);
}

for (const language of ['en', 'ar'] as const) {
  test(`every odd event opens, in the timeline and in the list: ${language}`, async ({ page }) => {
    const said = await failures(page);
    await serveData(page, JSON.stringify(ODD));
    for (const { id } of ODD.events as { id: string }[]) {
      await page.goto(`/?lang=${language}&open=data/odd.json&event=${id}&lanes=article`);
      const source = page.locator('section.source');
      await expect(source.locator('.details')).toContainText(`Event ${id}`);
      await expect(source.locator('.text')).toContainText('Rockets hit Conoco yesterday');
      await expect(page.locator('.part-failed')).toHaveCount(0);
      for (const details of await source.locator('details').all()) {
        await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
      }
      await expect(source.locator('.details')).toContainText(`Event ${id}`);
    }
    await page.goto(`/?lang=${language}&open=data/odd.json&view=list`);
    await expect(page.locator('[role=row][data-event]')).toHaveCount(ODD.events.length);
    await expect(page.locator('.part-failed')).toHaveCount(0);
    expect(said).toEqual([]);
  });
}

for (const [language, words, wrong] of [
  ['en', 'computed here; the file gives none', 'does not match'],
  ['ar', 'حُسبت هنا؛ لا يذكر الملف بصمة', 'لا تطابق'],
] as const) {
  test(`no hash is said not to match where the file gives none: ${language}`, async ({ page }) => {
    await serveData(page, JSON.stringify(ODD));
    await page.goto(`/?lang=${language}&open=data/odd.json&event=lost`);
    const source = page.locator('section.source');
    await expect(source.locator('.hash')).toContainText(words);
    await expect(source.locator('.hash code')).toHaveText(/^[0-9a-f]{64}$/);
    await expect(source).not.toContainText(wrong);
  });
}

test('a publication day is tried for an article of any id', async ({ page }) => {
  await serveData(page, JSON.stringify(ODD));
  await page.goto(
    '/?lang=en&open=data/odd.json&published=constructor:2023-11-20,__proto__:2023-11-21',
  );
  await expect(page.locator('.trial')).toContainText('constructor, Monday 20 November 2023');
  await expect(page.locator('.trial')).toContainText('__proto__, Tuesday 21 November 2023');
});

for (const [language, words] of [
  ['en', 'These words are not in the text of the article.'],
  ['ar', 'لا ترد هذه الكلمات في نص المقال.'],
] as const) {
  test(`a quote that is not in its article is shown as lost: ${language}`, async ({ page }) => {
    await serveData(page, JSON.stringify(ODD));
    await page.goto(`/?lang=${language}&open=data/odd.json&event=lost`);
    const source = page.locator('section.source');
    await expect(source.locator('.details')).toContainText(words);
    await expect(source.locator('mark[data-event="lost"]')).toHaveCount(0);
    await expect(source.locator('.details .quotes a')).toHaveCount(0);
    await page.locator('[data-event="lost"] .hit').first().hover();
    await expect(page.locator('.card')).toContainText(words);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-printed="lost"]')).toContainText(words);
  });
}
