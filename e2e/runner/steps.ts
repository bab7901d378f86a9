/** What `npm test` runs, in order. Each is a script of package.json, so that each can be run alone. */
import { readFile, rm } from 'node:fs/promises';

import { countCheck, countPlaywright, countVitest } from './count';
import type { Count } from './count';
import { freePort } from './port';
import { run } from './spawn';

export type Step = { readonly name: string; readonly run: () => Promise<Count> };

const CHECK_LIMIT_MS = 10 * 60_000;
const TESTS_LIMIT_MS = 25 * 60_000;

/** `--silent`: the tool's words are enough; npm's own lines about a failure say nothing more. */
const npmRun = (script: string): string => `npm run --silent ${script}`;

export function steps(tools: { browser: string | undefined; rsvg: string | undefined }): Step[] {
  return [
    check('types', 'check'),
    check('lint', 'lint'),
    check('format', 'format:check'),
    check('unused code', 'knip'),
    unitTests('Asia/Damascus', 'unit'),
    // The same tests half a world away: a date that leans on the machine's zone falls here.
    unitTests('America/Los_Angeles', 'unit-second-zone'),
    build,
    browserTests(tools),
  ];
}

function check(name: string, script: string): Step {
  return { name, run: async () => countCheck(await run(npmRun(script), {}, CHECK_LIMIT_MS)) };
}

const build: Step = {
  name: 'build',
  run: async () => {
    // A build that fails must not leave an older one behind for the browser tests to praise.
    await rm('dist', { recursive: true, force: true });
    return countCheck(await run(npmRun('build'), {}, CHECK_LIMIT_MS));
  },
};

function unitTests(zone: string, report: string): Step {
  const file = `test-results/${report}.json`;
  const reporters = `--reporter=default --reporter=json --outputFile.json=${file}`;
  return {
    name: `unit tests, ${zone}`,
    run: async () => {
      await rm(file, { force: true });
      const command = `${npmRun('test:unit')} -- ${reporters}`;
      const exitCode = await run(command, { TZ: zone }, TESTS_LIMIT_MS);
      return countVitest(await readReport(file), exitCode);
    },
  };
}

function browserTests({ browser, rsvg }: Parameters<typeof steps>[0]): Step {
  const file = 'test-results/browser.json';
  return {
    name: 'browser tests',
    run: async () => {
      if (browser === undefined) {
        console.log('No browser: the browser tests did not run.');
        return { passed: 0, failed: 1 };
      }
      await rm(file, { force: true });
      const env = {
        CHROMIUM_PATH: browser,
        RSVG_CONVERT: rsvg ?? '',
        E2E_PORT: String(await freePort()),
      };
      const exitCode = await run(npmRun('test:e2e'), env, TESTS_LIMIT_MS);
      return countPlaywright(await readReport(file), exitCode);
    },
  };
}

/** Undefined when the tool wrote no report, or half of one. */
async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    console.log(`${file} holds no report.`);
    return undefined;
  }
}
