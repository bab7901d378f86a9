/**
 * Articles and events entered by hand. The texts are inventions of this file: no such mill, gazette or night
 * exists.
 */
import { createHash } from 'node:crypto';

import { type Locator, type Page, expect } from '@playwright/test';

import { expectNoViolation } from '../support/axe';
import { LANGUAGES, type Language } from '../support/events';
import { test } from '../support/journey';
import { watch } from '../support/watch';
import { LANGUAGES as LANGUAGE_WORDS } from '../../src/words/language';
import { review as arabic } from '../../src/words/ar/review';
import { review as english } from '../../src/words/en/review';
import { cases as arabicCases } from '../../src/words/ar/cases';
import { cases as englishCases } from '../../src/words/en/cases';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const WORDS = { ar: arabic, en: english };
const CASES = { ar: arabicCases, en: englishCases };

/** Each sentence, the kind and the date that its words propose, and the title that is typed. */
const REPORT = {
  en: {
    head: 'Invented: six nights at the mill',
    published: '12 May 2024',
    events: [
      ['On Monday 6 May 2024 two drones attacked the mill.', 'attack', '2024-05-06', 'Drones'],
      ['Air defences intercepted a third one yesterday.', 'interception', '2024-05-11', 'Third'],
      ['US warplanes struck a barn on 8 May 2024.', 'strike', '2024-05-08', 'Barn'],
      ['A convoy of reinforcements came on 9 May 2024.', 'deployment', '2024-05-09', 'Convoy'],
      ['A drone flew over the river on 10 May 2024.', 'overflight', '2024-05-10', 'River'],
      ['The millers suspended their work today.', 'pause', '2024-05-12', 'Pause'],
    ],
  },
  ar: {
    head: 'نص مخترع: ست ليالٍ عند الطاحونة',
    published: '12 أيار 2024',
    events: [
      ['استهدفت مسيّرتان الطاحونة يوم الاثنين 6 أيار 2024.', 'attack', '2024-05-06', 'مسيّرتان'],
      ['وتصدّت الدفاعات الجوية أمس لثالثة.', 'interception', '2024-05-11', 'الثالثة'],
      ['وشنّت طائرات غارة على مخزن في 8 أيار 2024.', 'strike', '2024-05-08', 'المخزن'],
      ['ووصلت تعزيزات في 9 أيار 2024.', 'deployment', '2024-05-09', 'تعزيزات'],
      ['وحلّقت طائرة فوق النهر في 10 أيار 2024.', 'overflight', '2024-05-10', 'النهر'],
      ['وأعلن الطحّانون تعليق عملهم اليوم.', 'pause', '2024-05-12', 'تعليق'],
    ],
  },
} as const;

const textOf = (language: Language): string => {
  const { head, events } = REPORT[language];
  return `${head}\n\n${events.map(([sentence]) => sentence).join(' ')}`;
};

const source = (page: Page): Locator => page.locator('section.source');
const articleText = (page: Page): Locator => source(page).locator('.text');

async function openCase(page: Page, language: Language, theme = 'light'): Promise<void> {
  await page.goto(`/?lang=${language}&theme=${theme}`);
  await expect(page.locator('[data-event]').first()).toBeVisible();
  const { title, newCase } = CASES[language];
  await page.getByRole('button', { name: title, exact: true }).click();
  await page.getByRole('button', { name: newCase, exact: true }).click();
  await expect(page.getByRole('button', { name: WORDS[language].addArticle })).toBeEnabled();
}

interface Given {
  readonly text: string;
  readonly published?: string;
  readonly address?: string;
}

async function addArticle(page: Page, language: Language, given: Given): Promise<void> {
  const { addArticle: open, article } = WORDS[language];
  await page.getByRole('button', { name: open }).click();
  const dialog = page.getByRole('dialog', { name: article.title });
  await dialog.getByLabel(article.text, { exact: true }).fill(given.text);
  if (given.published) {
    await dialog.getByLabel(article.published, { exact: true }).fill(given.published);
    await page.keyboard.press('Enter');
  }
  if (given.address) await dialog.getByLabel(article.address).fill(given.address);
  await dialog.getByRole('button', { name: article.save }).click();
  await expect(dialog).toBeHidden();
  await expect(articleText(page)).toBeVisible();
}

/** The keyboard alone, each press counted. */
class Keyboard {
  presses = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      this.presses += 1;
    }
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
    this.presses += [...words].length;
  }
}

for (const language of LANGUAGES) {
  test(`a pasted text becomes six events by keyboard alone, in ${language}`, async ({ page }) => {
    const found = await watch(
      page,
      'http://127.0.0.1:4187'.replace('4187', process.env.E2E_PORT ?? '4187'),
    );
    await openCase(page, language);
    const { events, published } = REPORT[language];
    const words = WORDS[language];
    await addArticle(page, language, { text: textOf(language), published });
    const { yet } = LANGUAGE_WORDS[language].timeline.none;
    await expect(page.getByRole('heading', { name: yet, exact: true })).toBeVisible();
    const keyboard = new Keyboard(page);
    await expect(articleText(page)).toBeFocused();
    // The headline is a line of its own.
    await keyboard.press('ArrowDown');
    for (const [sentence, kind, date, title] of events) {
      await keyboard.press('ArrowDown');
      const bar = page.getByRole('group', { name: words.selection.bar });
      await expect(bar.locator('q')).toHaveText(sentence);
      await keyboard.press('n');
      const editor = page.getByRole('group', { name: words.event.editor });
      await expect(editor.locator('input:focus')).toBeVisible();
      await expect(editor.getByLabel(words.event.kind, { exact: true })).toHaveValue(kind);
      await expect(editor.getByLabel(words.event.date, { exact: true })).toHaveValue(date);
      await keyboard.type(title);
      await keyboard.press('Enter');
      await expect(editor).toBeHidden();
      await expect(articleText(page)).toBeFocused();
      await expect(source(page).getByRole('heading', { name: title, exact: true })).toBeVisible();
    }
    test.info().annotations.push({
      type: 'keys for six events',
      description: `${keyboard.presses}, titles included`,
    });
    expect(keyboard.presses).toBeLessThan(120);
    // Every quote is the very sentence.
    const marks = await articleText(page).locator('mark').allTextContents();
    expect(marks).toEqual(events.map(([sentence]) => sentence));
    await page.keyboard.press('z');
    await expect(articleText(page).locator('mark')).toHaveCount(6);
    await page.keyboard.press('Shift+Z');
    // Kept: a reload finds all of it.
    await expect(page.getByRole('status', { name: CASES[language].status.saved })).toBeVisible();
    await page.reload();
    await expect(articleText(page).locator('mark')).toHaveCount(6);
    expect(await found()).toEqual([]);
  });
}

test('whatever is dragged over in a mixed text, the quote is never a letter off', async ({
  page,
}) => {
  const text =
    'قال «The Mill Gazette» إن مسيّرتين (Shahed-136) قَصَفَتا قاعدةَ al-Tanf، أمس السبت 18 تشرين الثاني 2023، و3 صواريخ.\n' +
    'Then, on 19 November 2023, القوات الأميركية said: “لا خسائر” — 👨‍👩‍👧 watched\u200f! وبالطائرات.';
  await openCase(page, 'en');
  await addArticle(page, 'en', { text, published: '2023-11-20' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(articleText(page).locator('mark').first()).toBeVisible();
  // A fixed sequence, so that a failure comes again.
  let seed = 7;
  const next = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const bar = page.getByRole('group', { name: english.selection.bar }).locator('q');
  for (let round = 0; round < 40; round += 1) {
    const picked = [next(1000), next(1000)];
    const selected = await articleText(page).evaluate((root, [a = 0, b = 0]) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const full = nodes.filter(({ length }) => length > 0);
      const at = (pick: number): [Text, number] => {
        const node = full[pick % full.length] as Text;
        return [node, pick % (node.length + 1)];
      };
      const selection = getSelection();
      selection?.setBaseAndExtent(...at(a), ...at(b));
      return selection?.isCollapsed ? '' : (selection?.getRangeAt(0).toString() ?? '');
    }, picked);
    if (selected.trim() === '') continue;
    await expect(bar).toBeVisible();
    const quote = (await bar.textContent()) ?? '';
    expect(text, picked.join()).toContain(quote);
    expect(quote.replace(/\s/gu, ''), picked.join()).toContain(selected.replace(/\s/gu, ''));
    // No more than the words at its edges.
    expect(quote.length - selected.trim().length, picked.join()).toBeLessThan(24);
  }
  // What becomes of it is the quote, letter for letter.
  const quote = await bar.textContent();
  await page.getByRole('button', { name: english.addQuote }).click();
  await source(page).getByRole('button', { name: english.editEvent }).click();
  const quotes = page.getByRole('group', { name: english.event.editor }).locator('.entry q');
  await expect(quotes.filter({ hasText: quote ?? '' })).not.toHaveCount(0);
});

test('an assessed date needs a reason, and what is refused is said and not lost', async ({
  page,
  language,
}) => {
  const { event, refused, newEvent } = WORDS[language];
  await openCase(page, language);
  await addArticle(page, language, { text: textOf(language), published: '2024-05-12' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: newEvent }).last().click();
  const editor = page.getByRole('group', { name: event.editor });
  await editor.getByRole('button', { name: event.addAssessed }).click();
  const assessed = editor.getByRole('group', { name: event.assessed });
  const date = assessed.getByLabel(event.date, { exact: true });
  await date.fill('2024-13-01');
  await expect(assessed).toContainText('13');
  await date.fill('2024-05-07~');
  await expect(assessed.getByRole('img')).toBeVisible();
  await date.press('Enter');
  const needed = refused({ key: 'reason-needed', event: 'e' as never });
  await expect(assessed.getByRole('alert')).toHaveText(needed);
  await expect(date).toHaveValue('2024-05-07~');
  await assessed.getByRole('textbox').nth(1).fill('The Gazette corrected itself.');
  await assessed.getByRole('textbox').nth(2).focus();
  await expect(assessed.getByRole('alert')).toBeHidden();
  // A name that nobody knows becomes one of the case.
  const place = editor.getByLabel(event.addPlace);
  await place.fill('The old mill');
  await place.press('Enter');
  await expect(editor.getByRole('group', { name: event.places })).toContainText('The old mill');
  const who = editor.getByLabel(event.addClaim);
  await who.fill('The miller');
  await who.press('Enter');
  await expect(editor.getByRole('group', { name: `${event.claim}: The miller` })).toBeVisible();
  await editor.getByLabel(event.status, { exact: true }).selectOption('disputed');
  await editor.getByText(event.more).click();
  const link = editor.getByLabel(event.addLink);
  await link.fill('javascript:alert(1)');
  await link.press('Enter');
  await expect(editor.getByRole('group', { name: event.links }).getByRole('alert')).toBeVisible();
  await expect(link).toHaveValue('javascript:alert(1)');
  await link.fill('https://example.org/film');
  await link.press('Enter');
  await expect(link).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(editor).toBeHidden();
  await expect(source(page)).toContainText(event.statuses.disputed);
  await expect(source(page).getByRole('link', { name: 'example.org/film' })).toBeVisible();
});

test('a text is recognised, and a newer capture is compared and adopted', async ({
  page,
  language,
}) => {
  const { article, captures } = WORDS[language];
  const address = 'https://example.org/mill';
  await openCase(page, language);
  const text = textOf(language);
  await addArticle(page, language, { text, published: '2024-05-12', address });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  // The same again, at no address.
  await page.getByRole('button', { name: WORDS[language].addArticle }).click();
  const dialog = page.getByRole('dialog', { name: article.title });
  await dialog.getByRole('button', { name: article.save }).click();
  await expect(dialog.getByRole('alert')).toHaveText(article.faults.empty);
  await dialog.getByLabel(article.text, { exact: true }).fill(text);
  await dialog.getByLabel(article.address).fill('mill');
  await dialog.getByRole('button', { name: article.save }).click();
  await expect(dialog.getByRole('alert')).toHaveText(article.faults.address);
  await dialog.getByLabel(article.address).fill('');
  await dialog.getByRole('button', { name: article.save }).click();
  await expect(dialog.getByRole('alert')).toContainText(REPORT[language].head);
  // A word of the quote differs.
  await dialog.getByLabel(article.text, { exact: true }).fill(text.replace('2024', '2023'));
  await dialog.getByLabel(article.address).fill(address);
  await dialog.getByRole('button', { name: article.save }).click();
  const compared = page.getByRole('dialog', { name: captures.title });
  await expect(compared.locator('del')).toContainText('2024');
  await expect(compared.locator('ins')).toContainText('2023');
  await expect(compared.getByRole('listitem')).toHaveCount(1);
  await compared.getByRole('button', { name: captures.adopt(1) }).click();
  await expect(compared.getByRole('status')).toHaveText(captures.adopted);
  await page.keyboard.press('Escape');
  await expect(compared).toBeHidden();
  await page.keyboard.press('z');
  await expect(source(page).getByRole('button', { name: captures.open(2) })).toBeVisible();
});

test('a file that is dropped on the form is its text, and what is no text is refused', async ({
  page,
  language,
}) => {
  const { article, pages, addArticle: open } = WORDS[language];
  await openCase(page, language);
  await page.getByRole('button', { name: open }).click();
  const dialog = page.getByRole('dialog', { name: article.title });
  const field = dialog.getByLabel(article.text, { exact: true });
  const drop = async (name: string, bytes: readonly number[]): Promise<void> => {
    const data = await page.evaluateHandle(
      ([of, given]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(given)], of));
        return transfer;
      },
      [name, bytes] as const,
    );
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await field.dispatchEvent(type, { dataTransfer: data });
    }
  };
  await field.fill('What was typed.');
  await drop('picture.png', [0x89, 0x50, 0, 1]);
  await expect(dialog.getByRole('alert')).toHaveText(pages.faults.unknown);
  await expect(field).toHaveValue('What was typed.');
  await drop('mill.txt', [...Buffer.from('A\r\n\r\nOn 3 May 2024 it rained.\r\n')]);
  await expect(field).toHaveValue('A\n\nOn 3 May 2024 it rained.\n');
  await dialog.getByRole('button', { name: article.save }).click();
  await expect(dialog).toBeHidden();
  // The text is kept with its own line breaks.
  await expect(source(page)).toContainText(
    createHash('sha256').update('A\r\n\r\nOn 3 May 2024 it rained.\r\n').digest('hex'),
  );
});

test('hostile texts run nothing, whichever way they come in', async ({ page }) => {
  const found = await watch(page, `http://127.0.0.1:${process.env.E2E_PORT ?? '4187'}`);
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog: ${dialog.message()}`);
  });
  const evil =
    '<img src=x onerror="window.ran=1"><script>window.ran=1</script>{@html 1}${1}\u202e</textarea>';
  await openCase(page, 'en');
  const { article, event, pages } = english;
  await page.getByRole('button', { name: english.addArticle }).click();
  const dialog = page.getByRole('dialog', { name: article.title });
  await dialog.getByLabel(pages.choose).setInputFiles({
    name: `${evil.slice(0, 20)}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`${evil}\n\nOn 3 May 2024 ${evil} was attacked.\n`),
  });
  await expect(dialog.getByLabel(article.text, { exact: true })).toHaveValue(/onerror/u);
  await dialog.getByLabel(article.publisher).fill(evil);
  await dialog.getByLabel(article.published, { exact: true }).fill(evil);
  await dialog.getByLabel(article.address).fill('javascript:window.ran=1');
  await dialog.getByRole('button', { name: article.save }).click();
  await expect(dialog.getByRole('alert')).toHaveText(article.faults.address);
  await dialog.getByLabel(article.address).fill(`https://example.org/${encodeURI(evil)}`);
  await dialog.getByRole('button', { name: article.save }).click();
  await expect(articleText(page)).toContainText('<script>');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  const editor = page.getByRole('group', { name: event.editor });
  await editor.locator('input:focus').fill(evil);
  await editor.getByLabel(event.reviewer).fill(evil);
  for (const label of [event.addPlace, event.addClaim]) {
    await editor.getByLabel(label).fill(evil);
    await editor.getByLabel(label).press('Enter');
  }
  await editor.getByText(event.more).click();
  await editor.getByLabel(event.tags, { exact: true }).fill(evil);
  await editor.getByLabel(event.note).first().fill(evil);
  await editor.getByLabel(event.addLink).fill('javascript:window.ran=1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(editor).toBeHidden();
  await page.getByRole('button', { name: english.names }).click();
  const namesDialog = page.getByRole('dialog', { name: english.name.title });
  await expect(namesDialog).toContainText('<script>');
  await expect(namesDialog).toContainText(english.name.usedHint.places);
  await page.keyboard.press('Escape');
  await expect(page.locator('img[src="x"], a[href^="javascript"]')).toHaveCount(0);
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
  expect(await found()).toEqual([]);
});

const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every view of entering and editing is accessible, ${language} ${theme}`, async ({
      page,
    }) => {
      const words = WORDS[language];
      await openCase(page, language, theme);
      const address = 'https://example.org/mill';
      const text = textOf(language);
      await addArticle(page, language, { text, published: '2024-05-12', address });
      const both = async (where: string): Promise<void> => {
        for (const size of [WIDE, NARROW]) {
          await page.setViewportSize(size);
          await expectNoViolation(page, `${where}, ${size.width}`);
        }
        await page.setViewportSize(WIDE);
      };
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await both('selected words');
      await page.keyboard.press('n');
      const editor = page.getByRole('group', { name: words.event.editor });
      await editor.getByLabel(words.event.addClaim).fill('us-forces');
      await page.keyboard.press('Enter');
      await editor.getByRole('button', { name: words.event.addAssessed }).click();
      await editor.getByText(words.event.more).click();
      await editor.getByLabel(words.event.addLink).fill('https://example.org/film');
      await page.keyboard.press('Enter');
      await editor.getByLabel(words.event.date, { exact: true }).first().fill('12/4');
      await both('the editor');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: words.names }).click();
      await page.getByRole('button', { name: words.name.actors }).click();
      await page.getByRole('dialog').locator('[aria-expanded]').first().click();
      await both('the names');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: words.article.edit }).click();
      await both('what is said of the article');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: words.addArticle }).click();
      const dialog = page.getByRole('dialog', { name: words.article.title });
      const changed = text.replace('2024', '2023');
      await dialog.getByLabel(words.article.text, { exact: true }).fill(changed);
      await dialog.getByLabel(words.article.address).fill(address);
      await expect(dialog.getByRole('list')).toBeVisible();
      await both('a new article');
      await dialog.getByRole('button', { name: words.article.save }).click();
      await expect(page.getByRole('dialog', { name: words.captures.title })).toBeVisible();
      await both('the captures');
    });
  }
}

test('a name gets a spelling, and two names become one', async ({ page, language }) => {
  const words = WORDS[language];
  await openCase(page, language);
  await addArticle(page, language, { text: textOf(language), published: '2024-05-12' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  const editor = page.getByRole('group', { name: words.event.editor });
  const places = editor.getByRole('group', { name: words.event.places });
  for (const name of ['Old mill', 'New mill']) {
    await editor.getByLabel(words.event.addPlace).fill(name);
    await page.keyboard.press('Enter');
    await expect(places).toContainText(name);
  }
  await editor.getByRole('button', { name: words.names }).click();
  const dialog = page.getByRole('dialog', { name: words.name.title });
  await dialog.getByRole('button', { name: words.name.edit('New mill') }).click();
  const spellings = dialog.getByLabel(words.name.spellings);
  await spellings.fill('Upper mill, الطاحونة العليا');
  await dialog.getByLabel(words.name.latitude).fill('95');
  await expect(spellings).toHaveValue('Upper mill، الطاحونة العليا');
  await dialog.getByLabel(words.name.longitude).fill('38.6');
  // A latitude of 95 is refused, and stays where it can be corrected.
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(dialog.getByLabel(words.name.latitude)).toHaveValue('95');
  await dialog.getByLabel(words.name.latitude).fill('33.5');
  await dialog.getByLabel(words.name.source).focus();
  await expect(dialog.getByRole('alert')).toBeHidden();
  const into = dialog.getByLabel(`${words.name.merge}: ${words.name.mergeInto}`);
  await into.fill('Old mill');
  await into.press('Enter');
  await dialog.getByRole('button', { name: words.name.merge, exact: true }).click();
  await expect(dialog.getByRole('button', { name: words.name.edit('New mill') })).toHaveCount(0);
  await expect(dialog.getByLabel(words.name.spellings)).toHaveValue(/New mill.*Upper mill/u);
  await page.keyboard.press('Escape');
  await expect(places.getByRole('listitem')).toHaveCount(1);
});

test('a tally has shares by place, and accounts that differ are kept once there are two', async ({
  page,
  language,
}) => {
  const words = WORDS[language];
  await openCase(page, language);
  await addArticle(page, language, { text: textOf(language), published: '2024-05-12' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  const editor = page.getByRole('group', { name: words.event.editor });
  await editor.getByLabel(words.event.kind, { exact: true }).selectOption('tally');
  await editor.getByText(words.event.more).click();
  const shares = editor.getByRole('group', { name: words.event.shares, exact: true });
  await shares.getByLabel(words.event.addShare).fill('Old mill');
  await page.keyboard.press('Enter');
  await shares.getByLabel(words.event.shareCount).fill('7');
  const differ = editor.getByRole('group', { name: words.event.contradictions, exact: true });
  await differ.getByRole('button', { name: words.event.addContradiction }).click();
  for (const who of ['Miller', 'Farmer']) {
    await differ.getByLabel(words.event.addAccount).fill(who);
    await page.keyboard.press('Enter');
    await expect(differ.getByLabel(words.event.by).last()).toHaveValue(who);
  }
  await expect(differ.getByText(words.event.needsTwoAccounts)).toHaveCount(0);
  await expectNoViolation(page, 'shares and accounts');
  await page.getByRole('button', { name: CASES[language].undoEdit, exact: true }).click();
  await expect(differ.getByLabel(words.event.by)).toHaveCount(0);
  await expect(shares.getByLabel(words.event.shareCount)).toHaveValue('7');
});
