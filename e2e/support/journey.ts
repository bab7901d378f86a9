/** The browser tests' own `test`: it gives a journey its language and, in the long run, a slow processor. */
import { test as base } from '@playwright/test';

import { LANGUAGES, type Language } from './events';

export interface JourneyOptions {
  /** The suite makes each journey in one language; the long run makes it in the other one, too. */
  readonly turn: 'first' | 'second';
  /** By how much the processor of the page is slowed down. */
  readonly slowdown: number;
  /** Whether the reader has closed the legend on an earlier visit. */
  readonly legend: 'open' | 'closed';
}

/**
 * The language of a journey. The length of its title decides: about half of the titles are even, a
 * title that ends in `light` or `dark`, `Latin` or `Arabic` changes turns, and a test that is moved or
 * put before another changes no other test.
 */
export function languageInTurn(title: string, turn: JourneyOptions['turn'] = 'first'): Language {
  const at = title.length + (turn === 'first' ? 0 : 1);
  return LANGUAGES[at % LANGUAGES.length] ?? 'en';
}

export const test = base.extend<JourneyOptions & { readonly language: Language }>({
  turn: ['first', { option: true }],
  slowdown: [1, { option: true }],
  legend: ['closed', { option: true }],

  language: async ({ turn }, use, { title, annotations }) => {
    const language = languageInTurn(title, turn);
    annotations.push({ type: 'language', description: language });
    await use(language);
  },

  page: async ({ page, slowdown, legend }, use) => {
    if (legend === 'closed') {
      await page.addInitScript(() => localStorage.setItem('sourceline:legend', 'closed'));
    }
    if (slowdown > 1) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    await use(page);
  },
});
