/** A dataset answers the same questions whatever its size: drawn event by event, or counted. */
import { type Page, expect, test } from '@playwright/test';

import { sizedFile } from '../support/sized-file';

/** Time for the largest file to be made, sent and read on a slow machine. */
const OPENING_MS = 60_000;

for (const count of [27, 201, 5_000, 200_000]) {
  test.describe(`${count} events`, () => {
    test.describe.configure({ timeout: 180_000 });
    const body = sizedFile(count);

    async function open(page: Page, view = ''): Promise<void> {
      await page.route('**/data/**', (route) =>
        route.fulfill({ contentType: 'application/json', body }),
      );
      await page.goto(`/?lang=en&open=data/sized.json${view}`);
      await expect(page.locator('#timeline')).toBeVisible({ timeout: OPENING_MS });
      await expect(page.locator('.notice')).toHaveCount(0);
    }

    const source = (page: Page) => page.locator('section.source');

    test('the search forgives a typo', async ({ page }) => {
      await open(page);
      await page.getByRole('searchbox').fill('Bombardmant');
      await expect(page.locator('[data-event="typo"]').first()).toBeVisible({
        timeout: OPENING_MS,
      });
      await expect(page.getByText(/^1 of /).first()).toBeVisible();
      await page.getByRole('searchbox').fill('bombardment ridge');
      await expect(page.getByText(/^1 of /).first()).toBeVisible();
    });

    test('what has no date is in the tray; relations are told from both ends', async ({ page }) => {
      await open(page);
      await expect(page.locator('.tray')).toContainText('The well dried up');
      await page.locator('.tray [data-event="undated"]').click();
      await expect(source(page).locator('mark[data-event="undated"]')).toContainText(
        'the well dried up',
      );
      await page.goto('/?lang=en&open=data/sized.json&event=source');
      await expect(source(page)).toContainText('The gate was opened', { timeout: OPENING_MS });
      await source(page)
        .getByRole('button', { name: /The gate was opened/ })
        .click();
      await expect(source(page).locator('h3').first()).toHaveText('The gate was opened');
      await expect(source(page)).toContainText('The gate was shut');
    });

    test('a date that lies out of view leaves its ghost where the other date is', async ({
      page,
    }) => {
      await open(page, '&from=2023-03-01&to=2023-03-10');
      await expect(page.locator('[data-ghost="ghost"]')).toBeVisible();
      await page.goto(
        '/?lang=en&open=data/sized.json&reading=assessed&from=2022-01-01&to=2022-01-08',
      );
      await expect(page.locator('[data-ghost="ghost"]')).toBeVisible({ timeout: OPENING_MS });
    });

    test('another publication day can be tried', async ({ page }) => {
      await open(page, '&event=counted&from=2022-03-01&to=2022-03-20');
      await source(page).locator('input[type=date]').fill('2022-03-15');
      await expect(source(page)).toContainText('2022-03-14');
      await expect(page.locator('[data-event="counted"]').first()).toHaveAttribute(
        'aria-label',
        /14 March 2022/,
      );
    });

    test('lanes in two levels, list, and the events of a cluster', async ({ page }) => {
      await open(page, '&lanes=base&then=kind&base=rukban');
      await expect(page.locator('[data-lane="rukban/incident"]')).toBeVisible();
      await page.goto('/?lang=en&open=data/sized.json&from=2022-03-25&to=2022-04-08&base=rukban');
      // So few pass the filter that each is drawn.
      await expect(page.locator('[data-event="same-3"]').first()).toBeVisible({
        timeout: OPENING_MS,
      });
      await expect(page.getByText('Shot 3').first()).toBeVisible();
      // With a base beside it that has many, they are gathered into a cluster.
      await page.goto(
        '/?lang=en&open=data/sized.json&from=2022-03-25&to=2022-04-08&base=rukban,conoco',
      );
      const shot = page.locator('[data-event="same-3"]').first();
      const cluster = page.locator('[data-cluster]').last();
      await expect(shot.or(cluster).first()).toBeVisible({ timeout: OPENING_MS });
      if (!(await shot.isVisible())) await cluster.click();
      await expect(page.getByText('Shot 3').first()).toBeVisible();
      await page.goto('/?lang=en&open=data/sized.json&view=list&base=rukban');
      await expect(page.getByRole('grid').locator('[data-event="target"]')).toBeVisible({
        timeout: OPENING_MS,
      });
    });

    test('a figure of two selected events has these alone', async ({ page }) => {
      await open(page, '&from=2022-02-01&to=2022-02-20');
      await page
        .locator('[data-event="target"]')
        .first()
        .click({ modifiers: ['Control'] });
      await page
        .locator('[data-event="source"]')
        .first()
        .click({ modifiers: ['Control'] });
      await page.locator('header .primary').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: 'Only the selected events (2)' }).check();
      await expect(dialog.locator('.status')).toContainText(/2 of /, { timeout: OPENING_MS });
    });
  });
}
