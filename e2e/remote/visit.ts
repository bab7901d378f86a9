/** A reader of the page that asks a server: opens it, signs in, and sees what it says. */
import {
  type Browser,
  type Locator,
  type Page,
  chromium,
  expect as playwrightExpect,
} from '@playwright/test';

import type { Facet } from '../../src/event/facet';
import { serverWords } from '../../src/words/server-words';
import type { ServerWords } from '../../src/words/en/server';
import { messages } from '../../src/words/interface';
import { timelineMessages } from '../../src/words/timeline';
import type { Language } from '../../src/words/language';
import { SWITCHES } from '../runner/chromium';
import { findBrowser } from '../runner/find';

/** No measure: a busy machine may take many times as long. */
const PATIENCE_MS = 30_000;

export const expect = playwrightExpect.configure({ timeout: PATIENCE_MS });

export const USER = { name: 'reader', password: 'only reads' };

export class Visit {
  readonly page: Page;
  readonly language: Language;
  readonly #origin: string;
  readonly #all: number;

  /** @param all events that the servers have. */
  constructor(page: Page, language: Language, origin: string, all: number) {
    this.page = page;
    this.language = language;
    this.#origin = origin;
    this.#all = all;
  }

  get words(): ServerWords {
    return serverWords(this.language);
  }

  async open(search = ''): Promise<void> {
    await this.page.goto(`${this.#origin}?lang=${this.language}${search && `&${search}`}`);
  }

  async signIn({ name, password } = USER): Promise<void> {
    const { user, password: label, submit } = this.words.signIn;
    await this.page.getByLabel(user, { exact: true }).fill(name);
    await this.page.getByLabel(label, { exact: true }).fill(password);
    await this.page.getByRole('button', { name: submit }).click();
  }

  /** Opens it, signs in, and waits until what is asked for is drawn. */
  async see(search = ''): Promise<void> {
    await this.open(search);
    await this.signIn();
    await this.settled();
  }

  /** Until nothing older is shown. */
  async settled(): Promise<void> {
    const { older, first } = this.words;
    await expect(
      this.page.getByRole('region', { name: timelineMessages(this.language).timeline }),
    ).toBeVisible();
    for (const text of [older, first])
      await expect(this.page.getByText(text, { exact: true })).toHaveCount(0);
  }

  get #filters(): Locator {
    return this.page.getByRole('region', { name: messages(this.language).filters });
  }

  /** What the filters say where so many events pass. */
  shown(count: number): Locator {
    const text = messages(this.language).shown(count, this.#all);
    return this.#filters.getByText(text, { exact: true });
  }

  filter(facet: Facet, value: string): Locator {
    const { facetGroups } = messages(this.language);
    return this.#filters
      .getByRole('group', { name: facetGroups[facet] })
      .locator(`input[value="${value}"]`);
  }

  markOf(event: string): Locator {
    return this.page.locator(`[data-event="${event}"][data-key]`);
  }

  get marks(): Locator {
    return this.page.locator('[data-event][data-key]');
  }

  get counts(): Locator {
    return this.page.locator('[data-density]');
  }
}

export async function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser()?.path;
  if (!executablePath) throw new Error('no browser');
  return chromium.launch({ executablePath, args: [...SWITCHES] });
}

export async function visit(
  browser: Browser,
  language: Language,
  origin: string,
  all: number,
  work: (visit: Visit) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    timezoneId: 'Asia/Damascus',
  });
  page.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // What the policy blocks is told here.
  page.on('console', (told) => {
    if (told.text().includes('Content Security Policy')) errors.push(told.text());
  });
  try {
    await work(new Visit(page, language, origin, all));
    expect(errors).toEqual([]);
  } finally {
    await page.close();
  }
}
