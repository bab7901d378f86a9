/** Tables of other programs, in and out: rows become a case, what is not understood or is lost is said. */
import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';

import { openApp } from '../support/app';
import { expectNoViolation } from '../support/axe';
import { CASE_WORDS } from '../support/case-page';
import { review as arabic } from '../../src/words/ar/review';
import { review as english } from '../../src/words/en/review';
import { test } from '../support/journey';
import { TABLE_WORDS, giveFile, tableDialog } from '../support/table-page';

const REVIEW = { ar: arabic, en: english };

test('a CSV file becomes a case whose marks lead back to their rows', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  void app;
  const text = `المعرف;التاريخ;العنوان;المكان;الملاحظات
one;١٣ تشرين الثاني ٢٠٢٣;هجوم بطائرة مسيرة;التنف;قالت مصادر إن مسيرة استهدفت القاعدة.
two;14/11/2023;قصف;كونيكو;
three;soon;قصف;كونيكو;
`;
  await giveFile(page, 'table.csv', text);
  await expect(page.getByRole('alert')).toContainText(CASE_WORDS[language].notTaken(1));
  await expect(page.locator('[data-event="two"]').first()).toBeVisible();
  await page.locator('[data-event="one"]').first().click();
  await expect(page.locator('mark[data-event="one"]').first()).toHaveText(
    'قالت مصادر إن مسيرة استهدفت القاعدة.',
  );
});

/** Made up. No value tells day from month, and no name tells what a column is. */
const OPEN = `Wann;Was;Wo;Anzahl
4/11/2023;Shelling of the base;Tanf;2
5/11/2023;Drone over the base;Conoco;
6/11/2023;Rocket;Tanf;1
7/11/2023;Rocket;Tanf;x
`;

for (const language of ['en', 'ar'] as const) {
  test(`a table that says too little is asked about, and remembered: ${language}`, async ({
    page,
  }) => {
    const words = TABLE_WORDS[language];
    await openApp(page, language);
    await giveFile(page, 'open.csv', OPEN);
    const dialog = tableDialog(page, words);
    await expect(dialog).toBeVisible();
    await expect(dialog.getByLabel('Wann')).toHaveValue('date');
    await expect(dialog.getByRole('listitem').first()).toContainText('5/11/2023');
    const open = dialog.getByRole('button', { name: words.open });
    await expect(open).toBeDisabled();
    await expect(dialog.getByRole('status')).toHaveText(words.unanswered);
    await dialog.getByLabel('Was').selectOption('title');
    await dialog.getByLabel('Wo').selectOption('place');
    await dialog.getByLabel('Anzahl').selectOption('killed');
    const question = dialog.getByRole('group', { name: words.dayOrMonth('Wann') });
    await expect(question.getByRole('row')).toHaveCount(4);
    await question.getByLabel(words.dayFirst).focus();
    await page.keyboard.press('Space');
    await expect(dialog.getByRole('status')).toHaveText(words.understood(4, 4, 4));
    await expect(dialog.locator('.preview li').first()).toContainText('Shelling of the base');
    await expect(dialog.locator('.preview li').first()).toContainText('Tanf');
    await dialog.getByText(words.notUnderstood(1)).click();
    await expect(dialog).toContainText(
      words.fault({ column: 'Anzahl', value: 'x', why: 'not-a-number' }),
    );
    await expectNoViolation(page, `columns of a table, ${language}`, 'dialog');
    await open.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(words.read(4, 4))).toBeVisible();
    await expect(page.locator('[data-event="line-2"]').first()).toBeVisible();

    // The next table of its kind needs no question; its columns are a press away.
    await giveFile(page, 'next.csv', OPEN.replace('4/11', '8/11'));
    await expect(page.getByRole('region', { name: CASE_WORDS[language].bar })).toContainText(
      'next.csv',
    );
    await page.getByRole('button', { name: words.otherwise }).click();
    await expect(dialog.getByLabel('Was')).toHaveValue('title');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
}

/** Made up. */
const MAY = `id,date,title,place,killed
one,2023-11-13,Shelling of the base,Tanf,2
two,2023-11-14,Drone over the base,Conoco,0
three,2023-11-15,Rocket,Tanf,0
`;
const JUNE = `id,date,title,place,killed
one,2023-11-13,Shelling of both bases,Tanf,4
two,2023-11-14,Drone over the base,Conoco,1
four,2023-11-16,Convoy attacked,Tanf,0
`;

for (const language of ['en', 'ar'] as const) {
  test(`a newer table updates the case, and the edits of the user win: ${language}`, async ({
    page,
  }) => {
    const words = TABLE_WORDS[language].update;
    const { merge } = CASE_WORDS[language];
    const { event, editEvent } = REVIEW[language];
    await openApp(page, language);
    await giveFile(page, 'may.csv', MAY);
    await expect(page.locator('[data-event="three"]').first()).toBeVisible();
    await page.locator('[data-event="one"]').first().click();
    await page.getByRole('button', { name: editEvent, exact: true }).last().click();
    const title = page.getByRole('group', { name: event.editor }).getByLabel(event.title).first();
    await title.fill('Mine');
    await title.press('Enter');
    await page.keyboard.press('Escape');
    await giveFile(page, 'june.csv', JUNE);
    const dialog = page.getByRole('dialog', { name: words.title });
    await expect(dialog.getByText(words.added(1))).toBeVisible();
    await dialog.getByText(words.changed(2)).click();
    await expect(dialog.getByText('Drone over the base').first()).toBeVisible();
    await expect(dialog).toContainText(words.kept(1));
    await expect(dialog).toContainText(words.goneHint(words.goneTag));
    await expectNoViolation(page, `updating a case, ${language}`, 'dialog');
    await dialog.getByRole('button', { name: words.apply }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('status')).toContainText(words.done);
    await expect(page.locator('[data-event="four"]').first()).toBeAttached();
    await expect(dialog.getByRole('group', { name: merge.conflict(1, 1) })).toContainText(
      'Shelling of both bases',
    );
    await page.keyboard.press('2');
    await expect(dialog.getByRole('status')).toContainText(words.decided);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.locator('[data-event="three"]').first()).toBeAttached();
  });
}

test('a table is read again into the same case, or opened beside it', async ({
  page,
  language,
}) => {
  const words = TABLE_WORDS[language];
  await openApp(page, language);
  await giveFile(page, 'may.csv', MAY);
  await expect(page.locator('[data-event="three"]').first()).toBeVisible();
  const address = page.url();
  await page.getByRole('button', { name: words.otherwise }).click();
  const columns = tableDialog(page, words);
  await columns.getByLabel('killed').selectOption('injured');
  await columns.getByRole('button', { name: words.open }).click();
  await expect(columns).toBeHidden();
  await expect(page.getByText(words.read(3, 3))).toBeVisible();
  expect(page.url()).toBe(address);

  await giveFile(page, 'june.csv', JUNE);
  await page.setViewportSize({ width: 390, height: 844 });
  const dialog = page.getByRole('dialog', { name: words.update.title });
  await expect(dialog).toBeVisible();
  const overflow = await dialog.evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await dialog.getByRole('button', { name: words.update.openNew }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: CASE_WORDS[language].bar })).toContainText(
    'june.csv',
  );
  expect(page.url()).not.toBe(address);
});

test('the columns of a table fit a phone', async ({ page, language }) => {
  await openApp(page, language);
  await giveFile(page, 'open.csv', OPEN);
  await page.setViewportSize({ width: 390, height: 844 });
  const dialog = tableDialog(page, TABLE_WORDS[language]);
  await expect(dialog).toBeVisible();
  const overflow = await dialog.evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  for (const select of await dialog.getByRole('combobox').all()) {
    const box = await select.boundingBox();
    expect(box?.width).toBeGreaterThan(100);
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
});

test('the events that are shown leave in another format, which says first what it loses', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const words = TABLE_WORDS[language];
  await app.search.fill('Conoco');
  await expect(page.getByText('27', { exact: true })).toBeHidden();
  await app.button(app.names.export).click();
  await page.getByRole('button', { name: app.names.text.commands.saveEvents }).click();
  const dialog = page.getByRole('dialog', { name: app.names.text.commands.saveEvents });
  await expect(dialog.getByRole('status').first()).toHaveText(words.out.noLoss);
  await dialog.getByRole('radio', { name: words.out.formats.geojson.name }).check();
  await expect(dialog.getByRole('status').first()).toContainText(words.out.cannotHold);
  await expect(dialog.getByRole('status').first()).toContainText(words.losses.quotes);
  await expectNoViolation(page, `saving events, ${language}`, 'dialog');
  const came = page.waitForEvent('download');
  await dialog.getByRole('button', { name: CASE_WORDS[language].leaving.save }).click();
  const file = await came;
  expect(file.suggestedFilename()).toBe('sourceline.geojson');
  const { features } = JSON.parse(await readFile(await file.path(), 'utf8')) as {
    features: { id: string }[];
  };
  expect(features.map(({ id }) => id)).toContain('000-conoco-drone-1');
  expect(features.length).toBeLessThan(27);
  await expect(dialog).toBeHidden();
});
