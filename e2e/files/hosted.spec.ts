/** `?open=` of a Parquet file: fetched in ranges where the host answers them, and whole where it does not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Page, expect } from '@playwright/test';

import { test } from '../support/journey';
import { Host } from '../support/served-folder';

const DIST = join(import.meta.dirname, '../../dist');
/** Made up: 20,100 rows of a date, a title, a place, and eight random bytes, which nothing reads. */
const FILE = readFileSync(new URL('../support/hosted.parquet', import.meta.url));

async function opened(page: Page, host: Host, path: string): Promise<void> {
  await page.goto(`${await host.open()}?lang=en&open=${path}`);
}

test('of a large table only the columns that are read are fetched', async ({ page }) => {
  const host = new Host(DIST, '/');
  host.ranged.set('data/events.parquet', FILE);
  try {
    await opened(page, host, 'data/events.parquet');
    await expect(page.getByText('20,100 events').first()).toBeVisible();
    await expect(page).toHaveURL(/open=data\/events\.parquet/);
    expect(host.sent).toBeGreaterThan(1000);
    expect(host.sent).toBeLessThan(FILE.length / 2);
    await page.getByRole('group', { name: 'Base' }).getByRole('checkbox').first().check();
    await expect(page.getByText('10,050 of 20,100 events')).toBeVisible();
  } finally {
    host.close();
  }
});

test('a host that answers no ranges gives the whole file', async ({ page }) => {
  const host = new Host(DIST, '/');
  host.ranged.set('data/events.parquet', FILE);
  host.answersRanges = false;
  try {
    await opened(page, host, 'data/events.parquet');
    await expect(page.getByText('20,100 events').first()).toBeVisible();
    expect(host.sent).toBeGreaterThanOrEqual(FILE.length);
  } finally {
    host.close();
  }
});

test('a host that keeps the reader waiting can be left', async ({ page }) => {
  const host = new Host(DIST, '/');
  host.ranged.set('data/events.parquet', FILE);
  host.answersMost = 1;
  try {
    await opened(page, host, 'data/events.parquet');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.locator('[data-event]').first()).toBeVisible();
    await expect(page).not.toHaveURL(/open=/);
  } finally {
    host.close();
  }
});

test('a damaged one is refused with its reason', async ({ page }) => {
  const host = new Host(DIST, '/');
  host.ranged.set(
    'data/events.parquet',
    Buffer.concat([FILE.subarray(0, 4000), FILE.subarray(8000)]),
  );
  try {
    await opened(page, host, 'data/events.parquet');
    await expect(page.getByText('it is broken.')).toBeVisible();
    await expect(page.locator('[data-event]').first()).toBeVisible();
  } finally {
    host.close();
  }
});
