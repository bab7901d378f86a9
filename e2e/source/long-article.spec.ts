/** An article as long as a book, with a date in every sentence: read apart, and drawn bit by bit. */
import { type Page, expect } from '@playwright/test';

import { serveData } from '../support/dataset-file';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 } });
test.describe.configure({ timeout: 120_000 });

const SENTENCES = 10_000;
/** Time in which a slow machine reads and draws them all. */
const READ_MS = 60_000;

/** Invented: a log of shells, one a sentence, counted from a publication on 19 November 2023. */
const sentence = (at: number): string => `Shell ${at} fell yesterday near the well. `;
const LAST = 'The last one fell on Friday.';

function fileWith(separator: string): object {
  const text = Array.from({ length: SENTENCES }, (_, at) => sentence(at)).join(separator) + LAST;
  return {
    articles: [
      {
        id: 'log',
        publisher: 'Invented log',
        language: 'en',
        text,
        published: { edtf: '2023-11-19' },
      },
    ],
    events: [
      {
        id: 'last',
        kind: 'attack',
        title: 'The last shell',
        article: 'log',
        stated: {
          edtf: '2023-11-17',
          expression: 'Friday',
          reference: { kind: 'publication' },
        },
        quotes: [LAST],
      },
    ],
  };
}

async function open(page: Page, separator: string): Promise<void> {
  await serveData(page, JSON.stringify(fileWith(separator)));
  await page.goto('/?lang=en&open=data/own.json&event=last');
}

const times = (page: Page) => page.locator('.source .time');

test('a paragraph as long as a book is read, drawn to its end, and re-dated', async ({ page }) => {
  await open(page, '');
  const source = page.locator('.source');
  await expect(source.getByRole('status')).toHaveText('Reading the dates of this long text…');
  await expect(times(page)).toHaveCount(SENTENCES + 1, { timeout: READ_MS });
  await expect(source.getByRole('status')).toHaveCount(0);
  await expect(source.locator('mark[data-event="last"]')).toBeInViewport();
  await source.getByLabel('Published').fill('2023-11-26');
  await expect(source.locator('.moved')).toContainText('24 November 2023', { timeout: READ_MS });
});

test('10,000 paragraphs come by and by, and the chosen one is scrolled to', async ({ page }) => {
  await open(page, '\n');
  await expect(page.locator('.source p', { hasText: LAST })).toBeInViewport({ timeout: READ_MS });
  await expect(times(page).last()).toHaveText('Friday', {
    timeout: READ_MS,
  });
});

/** Invented: three million letters, in which some quotes stand otherwise written and others do not stand. */
function fileOfLetters(): object {
  const line = 'قال مسؤول أمريكي إن القوات تعرضت لهجوم جديد في قاعدة التنف.\n';
  const text = `${line.repeat(Math.ceil(3_000_000 / line.length))}واعلن الناطق باسمها ذلك.`;
  const quotes = [
    'وأعلن الناطق باسمها ذلك',
    ...Array.from({ length: 100 }, (_, at) => `ليس هنا ${at}`),
  ];
  return {
    articles: [{ id: 'log', publisher: 'Invented log', text, published: { edtf: '2023-11-19' } }],
    events: ['one', 'two', 'three'].map((id) => ({
      id,
      kind: 'attack',
      title: id,
      article: 'log',
      stated: { edtf: '2023-11-17' },
      quotes,
    })),
  };
}

test('in three million letters, quotes are found in another spelling, or said to be lost', async ({
  page,
}) => {
  await serveData(page, JSON.stringify(fileOfLetters()));
  await page.goto('/?lang=en&open=data/own.json&event=two');
  await expect(page.locator('[data-event="two"] .hit').first()).toBeAttached({ timeout: READ_MS });
  const source = page.locator('.source');
  await expect(source.locator('mark[data-event="two"]').first()).toContainText('واعلن الناطق', {
    timeout: READ_MS,
  });
  await expect(source).toContainText('not in the text of the article');
});
