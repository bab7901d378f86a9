/** How deep plain data from outside may be nested: what goes through it calls itself for each level. */

const MAX_DEPTH = 64;

/** Looks without calling itself, so that no depth is too much for it. */
export function isTooDeep(given: unknown): boolean {
  let level: unknown[] = [given];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : [],
    );
  }
  return false;
}
