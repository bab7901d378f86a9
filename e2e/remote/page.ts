/** The page that asks a server, in a browser, against the servers of the run: what it shows, and what it says. */
import { NO_FILTERS } from '../../src/event/facet';
import type { Connection } from '../../src/source/remote/connection';
import type { Dataset } from '../../src/source/dataset';
import { EventSearch } from '../../src/source/event-search';
import { facetLabel } from '../../src/words/vocabulary/facet-words';
import { LANGUAGE_IDS } from '../../src/words/language-choice';
import { expectNoViolation } from '../support/axe';
import { check } from './check';
import { REPORTS } from './data';
import { pageFaults } from './page-faults';
import type { Cluster } from './servers';
import { startSite } from './site';
import { type Visit, expect, startBrowser, visit } from './visit';

/** Some days of the reports: two a day. */
const DAYS = 'from=1995-03-01&to=1995-03-04';
/** Of 1 March, the 60th day: the one of the day, and the one of its noon. */
const REPORT = 118;
const YEAR = 'from=1995-01-01&to=1995-12-31';

export interface Tried {
  readonly cluster: Cluster;
  readonly owner: Connection;
  /** The same events, in the page's own store. */
  readonly data: Dataset;
}

export interface Journey {
  readonly name: string;
  /** In both languages: its words are the subject. The others take turns. */
  readonly isTold?: boolean;
  readonly go: (visit: Visit) => Promise<void>;
}

function journeys({ data }: Tried, asked: readonly string[]): Journey[] {
  const all = data.size;
  return [
    {
      name: 'a refused login, then the right one, which is kept nowhere',
      isTold: true,
      go: async (reader) => {
        const { page, words } = reader;
        await reader.open();
        await expect(page.getByRole('heading', { name: words.signIn.title })).toBeVisible();
        await reader.signIn({ name: 'reader', password: 'wrong' });
        await expect(page.getByRole('alert')).toHaveText(words.signIn.refused);
        await expectNoViolation(page, 'a refused login');
        await reader.signIn();
        await reader.settled();
        await expect(reader.shown(all)).toBeVisible();
        const kept = await page.evaluate(() =>
          JSON.stringify([location.href, localStorage, sessionStorage, document.cookie]),
        );
        expect(kept).not.toContain('only reads');
      },
    },
    {
      name: 'the whole picture: all lanes and counts, and no word of a part',
      isTold: true,
      go: async (reader) => {
        const { page, words } = reader;
        await reader.see('from=2019-11-01&to=2019-11-30');
        await expect(reader.shown(all)).toBeVisible();
        for (const { value, count } of data.index.facetValues(NO_FILTERS, 'base')) {
          const name = facetLabel(data, 'base', value, reader.language);
          await expect(reader.filter('base', value)).toHaveAccessibleName(
            new RegExp(`${name}.*${count}`),
          );
        }
        await expect(reader.counts).not.toHaveCount(0);
        await expect(page.getByText(words.partial.title)).toHaveCount(0);
        await expectNoViolation(page, 'the whole picture');
      },
    },
    {
      name: 'from counts to marks to the card to the sentence',
      isTold: true,
      go: async (reader) => {
        const { page } = reader;
        await reader.see(YEAR);
        const lane = page.locator(`[data-density="${REPORTS.base}"]`);
        // Each click shows some cells around that which was clicked.
        await expect(async () => {
          if ((await lane.count()) > 0) await lane.click({ timeout: 2000 });
          await expect(reader.marks).not.toHaveCount(0, { timeout: 3000 });
        }).toPass();
        await reader.open(DAYS);
        await reader.signIn();
        const mark = reader.markOf(`report-${REPORT}`);
        await mark.locator('.hit').hover();
        await expect(page.locator('.card')).toContainText(String(REPORT));
        await mark.locator('.hit').click();
        const sentence = page.locator(`mark[data-event="report-${REPORT}"]`);
        await expect(sentence).toHaveText(`Report ${REPORT} is made up for a test.`);
        await expect(sentence).toBeInViewport();
        await expect(page).toHaveURL(/event=report-118/);
        // The same by its link.
        await page.reload();
        await reader.signIn();
        await expect(sentence).toHaveText(`Report ${REPORT} is made up for a test.`);
      },
    },
    {
      name: 'a filter, and a search',
      go: async (reader) => {
        const { page } = reader;
        await reader.see(YEAR);
        await reader.filter('base', REPORTS.base).check();
        await expect(reader.shown(REPORTS.count)).toBeVisible();
        await expect(reader.counts).toHaveCount(1);
        await reader.filter('base', REPORTS.base).uncheck();
        await expect(reader.shown(all)).toBeVisible();
        const found = new EventSearch(data.store, data.gazetteer, null).findAtOnce('report 118');
        const few = data.index.passing({ ...NO_FILTERS, found });
        await page.getByRole('searchbox').fill('report 118');
        await expect(reader.shown(few)).toBeVisible();
        await expect(reader.markOf(`report-${REPORT}`)).not.toHaveCount(0);
        await expect(page).toHaveURL(/q=report/);
      },
    },
    {
      name: 'the neighbours of what is drawn are asked for ahead, and drawn at once',
      go: async (reader) => {
        const before = asked.length;
        await reader.see(YEAR);
        const cells = (): number =>
          asked.slice(before).filter((one) => one.includes(`facet = 'base' AND reading`)).length;
        // What is drawn, the next smaller and larger cells, and the year after it.
        await expect.poll(cells).toBeGreaterThanOrEqual(4);
      },
    },
  ];
}

/** @param folder for the build of the page. */
export async function pageChecks(tried: Tried, folder: string): Promise<void> {
  const [one] = tried.cluster.shards;
  const site = await startSite(one?.url ?? '', folder);
  const browser = await startBrowser();
  try {
    const all = [...journeys(tried, site.door.asked), ...pageFaults(tried)];
    for (const [turn, { name, isTold = false, go }] of all.entries()) {
      const languages = isTold ? LANGUAGE_IDS : [LANGUAGE_IDS[turn % LANGUAGE_IDS.length] ?? 'en'];
      for (const language of languages)
        await check(`page, ${language}: ${name}`, () =>
          visit(browser, language, site.origin, tried.data.size, go),
        );
    }
  } finally {
    await browser.close();
    site.close();
  }
}
