/**
 * `npm run test:browsers`: the main journeys in Firefox and WebKit, in both languages, on the built page. Its
 * pictures are in test-results/browsers/, to be looked at. `--short` is the form in the suite.
 */
import { mkdir, writeFile } from 'node:fs/promises';

import { ensureFirefox, ensureWebKit } from '../runner/install';
import { openFirefox } from './firefox';
import { JOURNEYS } from './journeys';
import { openSite } from './site';
import type { Visitor } from './visitor';
import { openWebKit } from './webkit';

const RESULTS = 'test-results/browsers';
const isShort = process.argv.includes('--short');
const journeys = JOURNEYS.filter(({ isLong }) => !(isShort && isLong));

interface Engine {
  readonly name: string;
  /** Undefined where the browser is not here. */
  readonly open: () => Promise<Visitor | undefined>;
}

const ENGINES: readonly Engine[] = [
  {
    name: 'firefox',
    open: async () => {
      const path = await ensureFirefox();
      return path === undefined ? undefined : openFirefox(path);
    },
  },
  {
    name: 'webkit',
    open: async () => {
      const webkit = await ensureWebKit();
      return webkit && openWebKit(webkit);
    },
  },
];

const failures: string[] = [];
let passed = 0;

function tell(name: string, error?: unknown): void {
  if (error === undefined) passed += 1;
  else failures.push(name);
  const reason = error instanceof Error ? error.message : error;
  console.log(error === undefined ? `ok    ${name}` : `FAIL  ${name}: ${String(reason)}`);
}

async function visitAll({ name, open }: Engine, site: string): Promise<void> {
  const visitor = await open().catch((error: unknown) => tell(`${name} starts`, error));
  if (!visitor) {
    // A browser that is not here is no browser that passed.
    if (!failures.some((failure) => failure.startsWith(name))) tell(`${name} is here`, 'it is not');
    return;
  }
  console.log(`${name}: ${visitor.browser}`);
  try {
    await visitor.resize(1440, 900);
    for (const [turn, language] of (['en', 'ar'] as const).entries()) {
      for (const [index, journey] of journeys.entries()) {
        // In the short form each engine makes each journey in one language, the other engine in the other.
        if (isShort && (index + turn + (name === 'webkit' ? 1 : 0)) % 2 > 0) continue;
        const title = `${name}, ${language}: ${journey.name}`;
        const picture = async (of: string): Promise<void> => {
          await writeFile(`${RESULTS}/${name}-${language}-${of}.png`, await visitor.picture());
        };
        await journey.run({ visitor, site, language, picture }).then(
          () => tell(title),
          (error: unknown) => tell(title, error),
        );
      }
    }
  } finally {
    await visitor.close();
  }
}

await mkdir(RESULTS, { recursive: true });
const site = await openSite();
// Together: much of the time of each is waiting.
await Promise.all(ENGINES.map((engine) => visitAll(engine, site.address)));
site.close();

const count = { passed, failed: failures.length, failures };
await writeFile('test-results/browsers.json', JSON.stringify(count));
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
