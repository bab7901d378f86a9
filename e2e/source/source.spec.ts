/** From a mark to the sentence it came from, and back. */
import { type Locator, expect } from '@playwright/test';

import { type App, type DrawnMark, openApp } from '../support/app';
import { articleOf, reviewedEvent, reviewedEvents } from '../support/events';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

/** The highlighted pieces of an event's first quote; several where it runs over paragraphs. */
function passage(app: App, id: string): Locator {
  const start = reviewedEvent(id).quotes[0]?.start;
  return app.source.locator(`mark[data-event="${id}"][data-start="${start}"]`);
}

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

/** The text equals the quote, and is visible without scrolling. */
async function expectQuoteInView(app: App, id: string): Promise<void> {
  const marks = passage(app, id);
  await expect(marks.first()).toBeInViewport();
  const text = (await marks.allTextContents()).join('');
  expect(withoutSpace(text), id).toBe(withoutSpace(reviewedEvent(id).quotes[0]?.exact ?? ''));
}

const datedIds = reviewedEvents.filter(({ stated }) => stated.edtf !== null).map(({ id }) => id);

test('a click on a mark opens the event and its sentence, and closing leaves the timeline as it was', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const event = reviewedEvent('000-embassy');
  // The lanes may have been scrolled to keep the selected mark in view: measured from their top.
  const drawing = async (): Promise<DrawnMark[]> => {
    const lanes = await app.timeline.locator('svg.lanes').boundingBox();
    return (await app.drawn()).map(({ key, x, y }) => ({ key, x, y: y - (lanes?.y ?? NaN) }));
  };
  const range = await app.range();
  const before = await drawing();
  await app.shape(event.id).click();
  await expect(app.source).toBeVisible();
  await expectQuoteInView(app, event.id);
  await expect(app.source.getByRole('article')).toContainText(articleOf(event).headline);
  await expect(
    app.source.getByRole('heading', { name: event.title[language], exact: true }),
  ).toBeVisible();
  await expect(app.marks(event.id).first()).toHaveAttribute('aria-pressed', 'true');
  await expect(passage(app, event.id).first()).toHaveAttribute('aria-current', 'true');

  await app.source.getByRole('button', { name: app.names.text.close }).click();
  await expect(app.source).toBeHidden();
  await expect(app.timeline.locator('[aria-pressed="true"][data-key]')).toHaveCount(0);
  await expect.poll(drawing).toEqual(before);
  await expect.poll(() => app.range()).toEqual(range);
  await expect(app.shape(event.id)).toBeInViewport();
});

test('every event leads to its sentence', async ({ page, language }) => {
  const app = await openApp(page, language);
  for (const event of reviewedEvents) {
    if (event.stated.edtf === null) await app.tray.locator(`[data-event="${event.id}"]`).click();
    else await app.shape(event.id).click();
    await expect(
      app.source.getByRole('heading', { name: event.title[language], exact: true }),
    ).toBeVisible();
    await expectQuoteInView(app, event.id);
    await app.source.getByRole('button', { name: app.names.text.close }).click();
    await expect(app.source).toBeHidden();
  }
});

test('every highlighted sentence leads to its mark', async ({ page, language }) => {
  const app = await openApp(page, language);
  // One event per article opens the article; from there, the text is the way to the others.
  for (const start of ['000-embassy', '004-us-strikes']) {
    await app.shape(start).click();
    const article = reviewedEvent(start).article;
    for (const id of datedIds.filter((other) => reviewedEvent(other).article === article)) {
      // Inner passages overlap outer ones: the end of the outer passage belongs to it alone.
      await passage(app, id).first().press('Enter');
      const marks = app.marks(id).and(page.locator('[aria-pressed="true"]'));
      await expect(marks.first(), id).toBeVisible();
      // A tally has a mark in each of its lanes; one of them is in view, and nothing lies over it.
      const isSeen = (): Promise<boolean> =>
        marks.evaluateAll((all) =>
          all.some((mark) => {
            const box = mark.querySelector('.hit')?.getBoundingClientRect();
            if (!box) return false;
            const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
            return mark.contains(document.elementFromPoint(x, y));
          }),
        );
      await expect.poll(isSeen, id).toBe(true);
    }
    await app.source.getByRole('button', { name: app.names.text.close }).click();
    await app.button(app.names.text.fitAll).click();
  }
});

test('a click on a passage selects its mark, even outside the view', async ({ page, language }) => {
  const app = await openApp(page, language, {
    event: '000-embassy',
    from: '2023-12-07',
    to: '2023-12-09',
  });
  await expect(app.marks('000-shaddadi-launch')).toHaveCount(0);
  await passage(app, '000-shaddadi-launch').click();
  const mark = app.marks('000-shaddadi-launch').first();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await expect(mark.locator('.hit')).toBeInViewport();
  await expect(app.marks('000-embassy').and(page.locator('[aria-pressed="true"]'))).toHaveCount(0);
});

test('with the keyboard alone: Tab to a mark, Enter, read, Escape', async ({ page, language }) => {
  const app = await openApp(page, language);
  await app.timeline.getByRole('button', { name: app.names.text.fitAll }).focus();
  // The names of the lanes are one stop, the marks the next.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const mark = app.timeline.locator('[data-event][data-key]:focus');
  await expect(mark).toHaveCount(1);
  const id = (await mark.getAttribute('data-event')) ?? '';
  await page.keyboard.press('Enter');
  await expectQuoteInView(app, id);
  await page.keyboard.press('Escape');
  await expect(app.source).toBeHidden();
  await expect(mark).toBeFocused();
});

test('the article keeps its own direction, says its fingerprint, and has the keys that scroll', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { event: '000-embassy' });
  await expect(app.source).toContainText(articleOf(reviewedEvent('000-embassy')).sha256);
  await expect(app.source).toContainText(app.names.text.hashGood);
  const paragraph = app.source.getByRole('article').locator('p').last();
  await expect(paragraph).toHaveCSS('direction', 'rtl');
  await expect(paragraph.locator('xpath=ancestor::*[@lang][1]')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');

  const article = app.source.getByRole('article');
  await passage(app, '000-embassy').first().focus();
  await article.evaluate((element) => element.scrollTo(0, 0));
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => article.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await expect(passage(app, '000-embassy').first()).toBeFocused();
});

test('the link opens the original page at the passage; the fingerprint of the text is checked', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { event: '004-us-strikes' });
  const { exact } = reviewedEvent('004-us-strikes').quotes[0] ?? { exact: '' };
  const quote = app.source.getByRole('blockquote').filter({ hasText: exact }).last();
  const link = quote.getByRole('link', { name: app.names.text.openOriginal });
  await expect(link).toHaveAttribute('rel', /noopener/);
  await expect(link).toHaveAttribute('target', '_blank');
  const href = (await link.getAttribute('href')) ?? '';
  const [address = '', directive = ''] = href.split('#:~:text=');
  expect(decodeURI(address)).toBe(articleOf(reviewedEvent('004-us-strikes')).address);
  const [first = '', last = ''] = directive.split(',').map(decodeURIComponent);
  expect(exact.startsWith(first) && first !== '').toBe(true);
  expect(exact.trim().endsWith(last) && last !== '').toBe(true);
  const whole = app.source.getByRole('link', { name: app.names.text.openPage });
  await expect(whole).toHaveAttribute('rel', /noopener/);
  await expect(app.source).toContainText(articleOf(reviewedEvent('004-us-strikes')).sha256);
  await expect(app.source).toContainText(app.names.text.hashGood);
});

test('related events lead to each other', async ({ page, language }) => {
  const app = await openApp(page, language, { event: '000-conoco-drone-2' });
  const first = reviewedEvent('000-conoco-drone-1');
  const second = reviewedEvent('000-conoco-drone-2');
  const details = app.source.getByRole('region', { name: app.names.text.event });
  await details.locator(`[data-event="${first.id}"]`).first().click();
  await expect(details.getByRole('heading', { name: first.title[language] })).toBeVisible();
  await expectQuoteInView(app, first.id);
  // The other side of the relation leads back.
  await details.locator(`[data-event="${second.id}"]`).first().click();
  await expect(details.getByRole('heading', { name: second.title[language] })).toBeVisible();
});

test('on a phone the source panel overlays the timeline', async ({ page, language }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const app = await openApp(page, language, { event: '000-embassy' });
  await expect(app.source).toBeInViewport();
  await passage(app, '000-embassy').first().scrollIntoViewIfNeeded();
  await expectQuoteInView(app, '000-embassy');
  await app.source.getByRole('button', { name: app.names.text.close }).click();
  await expect(app.source).toBeHidden();
});
