/** Back and Forward walk through opened events, filters and views. */
import { expect } from '@playwright/test';

import { openApp } from '../support/app';
import { idsWhere, isAt, seedIds } from '../support/events';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

test('Back and Forward walk through filters, events and views; moving and zooming add no step', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const { bases, text } = app.names;
  const conoco = app.checkbox(app.base, bases.conoco);
  const heading = (): Promise<string> =>
    app.source.getByRole('heading', { level: 3 }).first().innerText();
  await conoco.check();
  await app.shape('004-conoco-rockets').click();
  await expect(app.source).toBeVisible();
  const first = await heading();
  await app.shape('000-baz-rockets').click();
  await expect.poll(heading).not.toBe(first);
  await app.button(text.zoomIn).click();
  await app.button(text.zoomIn).click();
  await page.keyboard.press('l');
  await expect(app.list).toBeVisible();

  await page.goBack();
  await expect(app.list).toBeHidden();
  await expect(app.source).toBeVisible();
  await page.goBack();
  await expect.poll(heading).toBe(first);
  await page.goBack();
  await expect(app.source).toBeHidden();
  await expect(conoco).toBeChecked();
  await page.goBack();
  await expect(conoco).not.toBeChecked();
  await expect.poll(() => app.shownIds()).toEqual(seedIds);
  expect(new URL(page.url()).searchParams.get('base')).toBeNull();

  await page.goForward();
  await expect(conoco).toBeChecked();
  await expect.poll(() => app.shownIds()).toEqual(idsWhere(isAt('conoco')));
  await page.goForward();
  await expect.poll(heading).toBe(first);
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe('004-conoco-rockets');
});

test('steps from before a reload are read from their addresses', async ({ page, language }) => {
  const app = await openApp(page, language);
  await app.checkbox(app.base, app.names.bases.conoco).check();
  await expect.poll(() => new URL(page.url()).searchParams.get('base')).toBe('conoco');
  await app.shape('004-conoco-rockets').click();
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).not.toBeNull();
  await page.reload();
  await expect(app.source).toBeVisible();
  await page.goBack();
  await expect(app.source).toBeHidden();
  await expect(app.checkbox(app.base, app.names.bases.conoco)).toBeChecked();
  await page.goBack();
  await expect(app.checkbox(app.base, app.names.bases.conoco)).not.toBeChecked();
});

test('language and theme stay where Back leads', async ({ page, language }) => {
  const app = await openApp(page, language);
  await app.shape('000-embassy').click();
  await app.button(app.names.text.theme.toDark).click();
  await page.goBack();
  await expect(app.source).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => new URL(page.url()).searchParams.get('theme')).toBe('dark');
});

test('Back closes a dialog, and does not leave or change what is behind it', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  await app.checkbox(app.base, app.names.bases.conoco).check();
  for (const name of [app.names.text.help, app.names.export]) {
    await app.button(name).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(app.checkbox(app.base, app.names.bases.conoco)).toBeChecked();
    await app.button(name).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  // Closed otherwise, a dialog leaves no step behind.
  await page.goBack();
  await expect(app.checkbox(app.base, app.names.bases.conoco)).not.toBeChecked();
});

test('a command of the palette is a step of its own', async ({ page, language }) => {
  const app = await openApp(page, language);
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('combobox').last().fill(app.names.bases.conoco);
  await page.getByRole('option').filter({ hasText: app.names.bases.conoco }).first().click();
  await expect(app.checkbox(app.base, app.names.bases.conoco)).toBeChecked();
  await page.goBack();
  await expect(app.checkbox(app.base, app.names.bases.conoco)).not.toBeChecked();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the link that skips to the timeline adds no step', async ({ page, language }) => {
  const app = await openApp(page, language);
  const before = await page.evaluate(() => history.length);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expect(app.axis).toBeVisible();
});
