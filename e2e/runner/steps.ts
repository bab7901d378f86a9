/** What `npm test` runs, in order. Each step is a script of package.json, so that it can be run alone. */
import { readFile, rm } from 'node:fs/promises';

import { countBrowsers, countCheck, countPlaywright, countVitest } from './count';
import type { Count } from './count';
import { freePort } from './port';
import { run } from './spawn';
import { FIRST_ZONE, SECOND_ZONE, ZONE_ROOMS } from './zones';

export type Step = { readonly name: string; readonly run: () => Promise<Count> };

interface Plan {
  readonly browser: string | undefined;
  readonly rsvg: string | undefined;
  /** Everything whole, of which the suite runs a sample: see long.ts. */
  readonly isLong: boolean;
}

const MINUTE_MS = 60_000;
const CHECK_LIMIT_MS = 10 * MINUTE_MS;
/**
 * No measure: it ends a tool that hangs. The goal is ten minutes for all; the browser tests take some twenty, and
 * a slow or busy machine may take twice as long.
 */
const TESTS_LIMIT_MS = 45 * MINUTE_MS;
const LONG_LIMIT_MS = 180 * MINUTE_MS;

/** `--silent`: the tool's output is enough; npm's own lines about a failure add nothing. */
const npmRun = (script: string): string => `npm run --silent ${script}`;

/** Groups of steps; those of one group run at the same time. */
export function steps(plan: Plan): readonly (readonly Step[])[] {
  return [
    // One processor each: together they take little longer than the longest.
    [
      check('types', 'check'),
      check('lint', 'lint'),
      check('format', 'format:check'),
      check('unused code', 'knip'),
    ],
    [unitTests(FIRST_ZONE, 'unit', [], plan)],
    [unitTests(SECOND_ZONE, 'unit-second-zone', plan.isLong ? [] : ZONE_ROOMS, plan)],
    [build],
    [check('the same build again', 'test:reproducible')],
    [browserTests(plan)],
    [otherBrowsers(plan)],
    [remote(plan)],
    ...(plan.isLong ? [[served]] : []),
  ];
}

function check(name: string, script: string): Step {
  return {
    name,
    run: async () =>
      countCheck(await run(npmRun(script), { limitMs: CHECK_LIMIT_MS, output: 'kept' })),
  };
}

const build: Step = {
  name: 'build',
  run: async () => {
    // A failing build must not leave an older one behind for the browser tests to pass on.
    await rm('dist', { recursive: true, force: true });
    return countCheck(await run(npmRun('build'), { limitMs: CHECK_LIMIT_MS }));
  },
};

/** Tests in these rooms of `src`, or all. */
function unitTests(zone: string, report: string, rooms: readonly string[], { isLong }: Plan): Step {
  const file = `test-results/${report}.json`;
  const reporters = `--reporter=default --reporter=json --outputFile.json=${file}`;
  const only = rooms.map((room) => ` src/${room}/`).join('');
  return {
    name: `unit tests, ${zone}`,
    run: async () => {
      await rm(file, { force: true });
      const command = `${npmRun('test:unit')} -- ${reporters}${only}`;
      const exitCode = await run(command, {
        env: { TZ: zone, ...longEnv(isLong) },
        ...limit(isLong),
      });
      return countVitest(await readReport(file), exitCode);
    },
  };
}

function browserTests({ browser, rsvg, isLong }: Plan): Step {
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
        ...longEnv(isLong),
      };
      const exitCode = await run(npmRun('test:e2e'), { env, ...limit(isLong) });
      return countPlaywright(await readReport(file), exitCode);
    },
  };
}

function otherBrowsers({ isLong }: Plan): Step {
  const file = 'test-results/browsers.json';
  return {
    name: 'other browsers',
    run: async () => {
      await rm(file, { force: true });
      const command = `${npmRun('test:browsers')} --${isLong ? '' : ' --short'}`;
      const exitCode = await run(command, limit(isLong));
      return countBrowsers(await readReport(file), exitCode);
    },
  };
}

function remote({ isLong }: Plan): Step {
  return {
    name: 'database servers',
    run: async () => {
      const file = 'test-results/remote.json';
      await rm(file, { force: true });
      const exitCode = await run(`${npmRun('test:remote')} --${isLong ? '' : ' --short'}`, {
        limitMs: TESTS_LIMIT_MS,
      });
      return countBrowsers(await readReport(file), exitCode);
    },
  };
}

const served: Step = {
  name: 'web servers',
  run: async () => {
    const file = 'test-results/served.json';
    await rm(file, { force: true });
    const exitCode = await run(npmRun('test:served'), { limitMs: TESTS_LIMIT_MS });
    return countBrowsers(await readReport(file), exitCode);
  },
};

const longEnv = (isLong: boolean): NodeJS.ProcessEnv => ({ LONG: isLong ? '1' : '' });

const limit = (isLong: boolean): { limitMs: number } => ({
  limitMs: isLong ? LONG_LIMIT_MS : TESTS_LIMIT_MS,
});

/** Undefined when the tool wrote no report, or half of one. */
async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    console.log(`${file} holds no report.`);
    return undefined;
  }
}
