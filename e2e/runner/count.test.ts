import { describe, expect, it } from 'vitest';

import { countBrowsers, countCheck, countPlaywright, countVitest } from './count';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((test, index) => ({
    status: test,
    fullName: `test ${index}`,
    failureMessages: test === 'failed' ? ['Error: expected 1\n  at a.ts'] : [],
  })),
});
const vitest = (...testResults: unknown[]) => ({ testResults });

const playwright = (stats: object, errors: unknown[] = []) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe('countCheck', () => {
  it('is one, passed or failed', () => {
    expect(countCheck(0)).toEqual({ passed: 1, failed: 0 });
    expect(countCheck(2)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('countVitest', () => {
  it('adds the tests of all files', () => {
    const report = vitest(file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'));
    expect(countVitest(report, 1)).toEqual({
      passed: 3,
      failed: 1,
      failures: ['a.test.ts: test 1: Error: expected 1 at a.ts'],
    });
  });

  it.each(['skipped', 'pending', 'todo', 'disabled'])('counts a %s test as failed', (status) => {
    expect(countVitest(vitest(file('passed', 'passed', status)), 0)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  it('counts a file that could not be loaded', () => {
    const report = vitest(file('passed', 'passed'), file('failed'));
    expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 1, failures: ['a.test.ts'] });
  });

  it('counts an error outside any test', () => {
    expect(countVitest(vitest(file('passed', 'passed')), 1)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  it.each([undefined, {}, 'half a repo', vitest()])('counts no usable report as failed', (none) => {
    expect(countVitest(none, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countVitest(none, 1)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('countPlaywright', () => {
  it('takes expected as passed, and everything else as failed', () => {
    const report = playwright({ expected: 5, unexpected: 1, flaky: 2, skipped: 3 });
    expect(countPlaywright(report, 1)).toMatchObject({ passed: 5, failed: 6 });
  });

  it('names what failed and how, however deep it stands', () => {
    const error = { message: '\u001b[31mExpected\u001b[39m: 1\nReceived: 2' };
    const spec = (title: string, ok: boolean) => ({
      title,
      file: 'a.spec.ts',
      ok,
      tests: [{ results: [{ errors: ok ? [] : [error] }] }],
    });
    const inner = { specs: [spec('opens', false), spec('closes', true)] };
    const report = {
      ...playwright({ expected: 2, unexpected: 1 }),
      suites: [{ specs: [spec('loads', true)], suites: [inner] }],
    };
    expect(countPlaywright(report, 1).failures).toEqual([
      'a.spec.ts: opens: Expected: 1 Received: 2',
    ]);
  });

  it('counts an error outside any test', () => {
    expect(countPlaywright(playwright({ expected: 1 }, [{}]), 1)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  it.each([undefined, {}, playwright({})])('counts no usable report as failed', (none) => {
    expect(countPlaywright(none, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('does not believe a report over the exit code', () => {
    expect(countPlaywright(playwright({ expected: 4 }), 1)).toMatchObject({ passed: 4, failed: 1 });
  });
});

describe('countBrowsers', () => {
  it('takes the count of the run, and its failures by name', () => {
    const report = { passed: 3, failed: 1, failures: ['webkit, ar: the figure is made'] };
    expect(countBrowsers(report, 1)).toEqual(report);
  });

  it.each([undefined, {}, { passed: 0, failed: 0, failures: [] }])(
    'counts no usable report as failed',
    (none) => {
      expect(countBrowsers(none, 0)).toMatchObject({ passed: 0, failed: 1 });
      expect(countBrowsers(none, 1)).toMatchObject({ passed: 0, failed: 1 });
    },
  );
});
