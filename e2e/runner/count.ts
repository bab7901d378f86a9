/**
 * Turns the JSON reports of the test tools into two numbers. The danger here is a green line over tests
 * that did not run, so everything that is not a plain pass counts as failed: skipped, to do, flaky, a
 * file that could not be loaded, a tool that crashed or ran nothing.
 */
import { stripVTControlCharacters } from 'node:util';

import * as v from 'valibot';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, by name, and how each failure begins, as far as the report tells. */
  readonly failures?: readonly string[];
}

const VitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(
        v.object({
          status: v.string(),
          fullName: v.string(),
          failureMessages: v.optional(v.array(v.string()), []),
        }),
      ),
    }),
  ),
});

const Spec = v.object({
  title: v.string(),
  file: v.string(),
  ok: v.boolean(),
  tests: v.array(
    v.object({
      results: v.array(
        v.object({ errors: v.array(v.object({ message: v.optional(v.string()) })) }),
      ),
    }),
  ),
});

interface Suite {
  readonly specs: readonly v.InferOutput<typeof Spec>[];
  readonly suites?: readonly Suite[] | undefined;
}

const Suite: v.GenericSchema<Suite> = v.object({
  specs: v.array(Spec),
  suites: v.optional(v.array(v.lazy(() => Suite))),
});

const PlaywrightReport = v.object({
  suites: v.optional(v.array(Suite), []),
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
  errors: v.array(v.unknown()),
});

const BrowsersReport = v.object({
  passed: v.number(),
  failed: v.number(),
  failures: v.array(v.string()),
});

const NOTHING: Count = { passed: 0, failed: 0 };

/** Characters of an error beside the name of its test: what was expected, and what was there. */
const TOLD = 600;

/** A failure in one line: whoever sees only the end of the output must know what to look for. */
function failure(name: string, messages: readonly string[]): string {
  const message = stripVTControlCharacters(messages.join(' ')).replace(/\s+/gu, ' ').trim();
  return message ? `${name}: ${message.slice(0, TOLD)}` : name;
}

/** A check that has no tests inside counts as one. */
export function countCheck(exitCode: number): Count {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function countVitest(report: unknown, exitCode: number): Count {
  const parsed = v.safeParse(VitestReport, report);
  if (!parsed.success) return settle(NOTHING, exitCode);
  let passed = 0;
  const failures: string[] = [];
  for (const { name, status, assertionResults } of parsed.output.testResults) {
    const bad = assertionResults.filter((test) => test.status !== 'passed');
    passed += assertionResults.length - bad.length;
    failures.push(
      ...bad.map(({ fullName, failureMessages }) =>
        failure(`${name}: ${fullName}`, failureMessages),
      ),
    );
    // A file that fails while loading lists no test at all.
    if (bad.length === 0 && status !== 'passed') failures.push(name);
  }
  return settle({ passed, failed: failures.length, failures }, exitCode);
}

const failuresIn = ({ specs, suites = [] }: Suite): string[] => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ title, file, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
      return failure(
        `${file}: ${title}`,
        errors.map(({ message = '' }) => message),
      );
    }),
  ...suites.flatMap(failuresIn),
];

export function countPlaywright(report: unknown, exitCode: number): Count {
  const parsed = v.safeParse(PlaywrightReport, report);
  if (!parsed.success) return settle(NOTHING, exitCode);
  const { suites, stats, errors } = parsed.output;
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  const failures = suites.flatMap(failuresIn);
  return settle({ passed: stats.expected, failed, failures }, exitCode);
}

/** Of the other browsers, whose report is a count already. */
export function countBrowsers(report: unknown, exitCode: number): Count {
  const parsed = v.safeParse(BrowsersReport, report);
  return settle(parsed.success ? parsed.output : NOTHING, exitCode);
}

/** A tool that ended badly, or ran nothing, has failed even when its report names no failure. */
function settle(count: Count, exitCode: number): Count {
  const isSilentFailure = count.failed === 0 && (exitCode !== 0 || count.passed === 0);
  return isSilentFailure ? { ...count, failed: 1 } : count;
}
