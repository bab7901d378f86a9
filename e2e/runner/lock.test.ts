/** The lock file says what each package contains, and from nowhere in particular. */
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly integrity?: string; readonly resolved?: string }>
  >;
}

test('every package has the hash of its content, and none an address', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter(([, one]) => !one.integrity?.startsWith('sha512-'))).toEqual([]);
  expect(entries.filter(([, one]) => one.resolved !== undefined)).toEqual([]);
});
