/** Counts what passed and what failed; a failure does not end the run. */
import { isDeepStrictEqual } from 'node:util';

export const failures: string[] = [];
export let passed = 0;

const TOLD = 300;

export async function check(name: string, work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    failures.push(`${name}: ${said.slice(0, TOLD)}`);
    console.log(`FAIL  ${name}: ${said}`);
  }
}

const told = (value: unknown): string => (JSON.stringify(value) ?? 'undefined').slice(0, TOLD);

export function equal(given: unknown, expected: unknown, where = ''): void {
  if (isDeepStrictEqual(given, expected)) return;
  if (Array.isArray(given) && Array.isArray(expected) && given.length === expected.length) {
    // The first difference says more than the beginning of both.
    const at = given.findIndex((one, index) => !isDeepStrictEqual(one, expected[index]));
    return equal(given[at], expected[at], `${where} [${at}]`);
  }
  throw new Error(`${where} expected ${told(expected)}, received ${told(given)}`);
}
