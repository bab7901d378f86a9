/**
 * From a pasted article to an exported figure, with the keyboard alone, and how many keys that takes. The
 * articles are inventions of this file: no such fortnight exists.
 */
import { readFileSync } from 'node:fs';

import { type Locator, type Page, expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import { CASE_WORDS, saved } from '../support/case-page';
import { LANGUAGES } from '../support/events';
import { test } from '../support/journey';
import { commandWords, messages } from '../support/words';
import { review as arabic } from '../../src/words/ar/review';
import { review as english } from '../../src/words/en/review';
import { figureWords } from '../../src/words/figure/index';

test.use({
  viewport: { width: 1440, height: 900 },
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const WORDS = { ar: arabic, en: english };

/** Twelve events each. */
const TEXTS = {
  en: `Two weeks over the valley

Valley Monitor
Published 20 May 2024

Invented for a test. Two drones attacked the al-Tanf base on 6 May 2024. Rockets hit the Conoco gas field base on 7 May 2024. Israeli warplanes bombed the airport near Damascus on 8 May 2024.

A drone struck the Ain al-Asad base on 9 May 2024. Missiles hit a depot in Palmyra on 10 May 2024. Artillery shelled the town of Saraqib on 11 May 2024.

The army shot down a drone over Erbil on 12 May 2024. Gunmen clashed with soldiers in Deir ez-Zor on 13 May 2024. A rocket struck the Green Village base on 14 May 2024.

Warplanes carried out a strike on Albukamal on 15 May 2024. A roadside bomb exploded in Mosul on 16 May 2024. Three drones attacked the Shaddadi base on 17 May 2024.`,
  ar: `أسبوعان فوق الوادي

مرصد الوادي
نُشر في 20 أيار 2024

نص مخترع لاختبار. استهدفت طائرتان مسيّرتان قاعدة التنف يوم 6 أيار 2024. وسقطت صواريخ على قاعدة حقل كونيكو في 7 أيار 2024. وقصفت طائرات إسرائيلية مطاراً قرب دمشق في 8 أيار 2024.

وهاجمت مسيّرة قاعدة عين الأسد في 9 أيار 2024. وقصفت صواريخ مدينة تدمر في 10 أيار 2024. وقصفت المدفعية بلدة سراقب في 11 أيار 2024.

وأسقط الجيش مسيّرة فوق مدينة أربيل في 12 أيار 2024. واشتبك مسلحون مع جنود في دير الزور في 13 أيار 2024. وسقط صاروخ على قاعدة القرية الخضراء في 14 أيار 2024.

وشنّت طائرات غارة على البوكمال في 15 أيار 2024. وانفجرت عبوة ناسفة في الموصل في 16 أيار 2024. وهاجمت ثلاث مسيّرات قاعدة الشدادي في 17 أيار 2024.`,
};
const EVENTS = 12;

/** A keyboard that counts: a chord is one press. */
class Keys {
  pressed = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string): Promise<void> {
    this.pressed += 1;
    await this.#page.keyboard.press(key);
  }

  /** Letters count as keys, too. */
  async type(words: string): Promise<void> {
    this.pressed += words.length;
    await this.#page.keyboard.type(words);
  }

  /** Goes on to a control; far ones are out of reach. */
  async tabTo(control: Locator, most = 12): Promise<void> {
    await expect(control).toBeEnabled();
    for (let tabs = 0; tabs < most; tabs += 1) {
      if (await control.evaluate((it) => it === document.activeElement)) return;
      await this.press('Tab');
    }
    await expect(control).toBeFocused();
  }
}

for (const language of LANGUAGES) {
  test(`in ${language}, a pasted article of twelve events becomes a figure without a pointer`, async ({
    page,
  }, info) => {
    const [{ addArticle, article, proposals, event }, cases] = [
      WORDS[language],
      CASE_WORDS[language],
    ];
    const [text, commands] = [messages(language), commandWords(language)];
    const keys = new Keys(page);
    await page.goto(`/?lang=${language}`);
    await expect(page.getByRole('button', { name: cases.title, exact: true })).toBeVisible();
    await page.evaluate((words) => navigator.clipboard.writeText(words), TEXTS[language]);

    // A case of one's own.
    await keys.press('Control+k');
    await keys.type(commands.cases.slice(0, 6));
    await keys.press('Enter');
    await keys.tabTo(page.getByRole('button', { name: cases.newCase, exact: true }));
    await keys.press('Enter');
    await keys.tabTo(page.getByRole('button', { name: addArticle }));
    await keys.press('Enter');

    // The article.
    const form = page.getByRole('dialog', { name: article.title });
    await expect(form.getByLabel(article.text, { exact: true })).toBeFocused();
    const beforePaste = keys.pressed;
    await keys.press('Control+v');
    await expect(form).toContainText('20');
    await keys.press('Control+Enter');
    await expect(form).toBeHidden();
    await expect(page.getByRole('button', { name: proposals.openCount(EVENTS) })).toBeVisible();
    const untilReview = keys.pressed;

    // The review: each is looked at, one is rejected and taken back, one is corrected.
    await keys.press('p');
    const review = page.getByRole('dialog', { name: proposals.title });
    const card = (at: number) =>
      review.getByRole('group', { name: proposals.proposal(at, EVENTS) });
    await expect(card(1)).toBeFocused();
    await keys.press('x');
    await keys.press('z');
    for (let at = 1; at < EVENTS; at += 1) {
      await expect(card(at)).toBeFocused();
      await keys.press('a');
    }
    await expect(card(EVENTS)).toBeFocused();
    await keys.press('1');
    const kind = review.getByRole('group', { name: event.editor }).getByLabel(event.kind, {
      exact: true,
    });
    await expect(kind).toBeFocused();
    const before = await kind.inputValue();
    await keys.press('ArrowDown');
    await expect(kind).not.toHaveValue(before);
    await keys.press('Escape');
    await expect(review).toContainText(proposals.done);
    await keys.press('Escape');
    await expect(review).toBeHidden();
    const reviewing = keys.pressed - untilReview;

    // Back at the timeline, and the figure.
    await expect(saved(page, cases)).toBeVisible();
    await expect(page.locator('[data-event^="e~"][data-key]')).toHaveCount(EVENTS);
    await keys.press('Control+k');
    await keys.type(commands.export.slice(0, 6));
    await keys.press('Enter');
    const figure = page.getByRole('dialog', { name: text.exportTitle });
    await expect(figure.getByRole('button', { name: text.figure.archive(2) })).toBeEnabled();
    const coming = page.waitForEvent('download');
    await keys.press('Control+Enter');
    const path = info.outputPath('figure.zip');
    await (await coming).saveAs(path);
    const [first = new Uint8Array()] = Object.values(unzipSync(readFileSync(path)));
    expect(strFromU8(first)).toContain(figureWords(language).shown(EVENTS, EVENTS));
    const fromPaste = keys.pressed - beforePaste;
    info.annotations.push({
      type: 'keys',
      description: `${beforePaste}, ${fromPaste}, of these ${reviewing}`,
    });
    expect(fromPaste / EVENTS).toBeLessThanOrEqual(3);
  });
}
