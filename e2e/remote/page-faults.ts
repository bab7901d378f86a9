/** What the page says where servers fail: of a part, of an older answer, of none. */
import { NO_FILTERS } from '../../src/event/facet';
import { SCHEMA_VERSION } from '../../src/source/remote/schema';
import { expectNoViolation } from '../support/axe';
import { runStatements } from './commands';
import type { Journey, Tried } from './page';
import { type Visit, expect } from './visit';

const MONTH = 'from=2019-11-01&to=2019-11-30';

const alertOf = ({ page }: Visit): ReturnType<Visit['page']['getByRole']> =>
  page.getByRole('alert');

/** Asks for something that was not asked before. */
const askOther = (reader: Visit): Promise<void> => reader.filter('kind', 'strike').check();

async function until(is: () => Promise<boolean>): Promise<void> {
  await expect.poll(is).toBe(true);
}

export function pageFaults({ cluster, owner, data }: Tried): Journey[] {
  const [one, two] = cluster.shards;
  if (!one || !two) throw new Error('two servers are needed');
  const all = data.size;
  const strikes = data.index.passing({ ...NO_FILTERS, kind: ['strike'] });
  return [
    {
      name: 'a dead server of two: the picture of the other, hatched and said to be partial',
      isTold: true,
      go: async (reader) => {
        const { page, words } = reader;
        await two.kill();
        try {
          await reader.see(MONTH);
          await expect(page.getByText(words.partial.servers(1, 2))).toBeVisible();
          await expect(reader.shown(all)).toHaveCount(0);
          await expect(reader.counts).not.toHaveCount(0);
          await expectNoViolation(page, 'a partial picture');
        } finally {
          await two.start();
        }
        await page.getByRole('button', { name: words.askAgain }).click();
        await expect(reader.shown(all)).toBeVisible();
        await expect(page.getByText(words.partial.title)).toHaveCount(0);
      },
    },
    {
      name: 'a slow server: the older picture, said to be older; then none in time, and again',
      isTold: true,
      go: async (reader) => {
        const { page, words } = reader;
        await reader.see(MONTH);
        one.pause();
        try {
          await askOther(reader);
          await expect(page.getByText(words.older)).toBeVisible();
          await expect(reader.shown(all)).toBeVisible();
          await expect(reader.counts).not.toHaveCount(0);
          await expectNoViolation(page, 'an older picture');
          await expect(alertOf(reader)).toContainText(words.faults.slow.what);
          await expect(alertOf(reader)).toContainText(words.shownBefore);
        } finally {
          one.resume();
        }
        await page.getByRole('button', { name: words.retry }).click();
        await expect(reader.shown(strikes)).toBeVisible();
        await expect(alertOf(reader)).toHaveCount(0);
      },
    },
    {
      name: 'a question that an operator ends',
      go: async (reader) => {
        const { page, words } = reader;
        await reader.see(MONTH);
        two.pause();
        try {
          await askOther(reader);
          const running = `FROM system.processes WHERE user = 'reader' AND query_id LIKE '%-counts-%'`;
          await until(
            async () => (await owner.send(`SELECT count() ${running}`, {})).trim() !== '0',
          );
          const id = (await owner.send(`SELECT query_id ${running}`, {})).trim();
          await runStatements(one.tcp, `KILL QUERY WHERE query_id = '${id}'`);
        } finally {
          two.resume();
        }
        await expect(alertOf(reader)).toContainText(words.faults.killed.what);
        await page.getByRole('button', { name: words.retry }).click();
        await expect(reader.shown(strikes)).toBeVisible();
      },
    },
    {
      name: 'no server at all, and again when it is there',
      go: async (reader) => {
        const { page, words } = reader;
        await one.kill();
        try {
          await reader.open(MONTH);
          await expect(alertOf(reader)).toContainText(words.faults.dead.what);
          await expectNoViolation(page, 'no server');
        } finally {
          await one.start();
        }
        await page.getByRole('button', { name: words.retry }).click();
        await expect(page.getByRole('heading', { name: words.signIn.title })).toBeVisible();
      },
    },
    {
      name: 'tables of another version, and again when they are right',
      go: async (reader) => {
        const { page, words } = reader;
        const servers = 'sourceline.servers_shard';
        await owner.send(`INSERT INTO ${servers} VALUES (1, 2, 999)`, {});
        try {
          await reader.open(MONTH);
          await reader.signIn();
          await expect(alertOf(reader)).toContainText(words.faults.schema.what);
        } finally {
          await owner.send(`ALTER TABLE ${servers} DROP PARTITION tuple()`, {});
          await owner.send(`INSERT INTO ${servers} VALUES (1, 2, ${SCHEMA_VERSION})`, {});
        }
        await page.getByRole('button', { name: words.retry }).click();
        await reader.settled();
        await expect(reader.shown(all)).toBeVisible();
      },
    },
  ];
}
