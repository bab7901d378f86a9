/** Files damaged in ways that repeat from run to run, for tests of hostile pages. */
import type { Bytes } from '../page';
import { bytesOf } from './pages';

/** The same numbers in each run (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A file with one to six edits: bytes changed, cut out, cut off, said twice, or one of the pieces put in. */
export function mutant(of: Bytes, seed: number, pieces: readonly string[]): Bytes {
  const pick = random(seed);
  let bytes: number[] = Array.from(of);
  for (let edits = 1 + pick(6); edits > 0; edits -= 1) {
    const at = pick(bytes.length + 1);
    switch (pick(6)) {
      case 0:
        bytes[at] = pick(256);
        break;
      case 1:
        bytes.splice(at, pick(200));
        break;
      case 2:
        bytes = bytes.slice(0, at);
        break;
      case 3:
        bytes.splice(at, 0, ...bytes.slice(at, at + pick(400)));
        break;
      default:
        bytes.splice(at, 0, ...bytesOf(pieces[pick(pieces.length)] ?? ''));
    }
  }
  return Uint8Array.from(bytes);
}

/**
 * Processor time of some work, ms: a busy machine makes it hardly longer. What is over the limit is tried again, since
 * the first time includes compiling.
 */
export async function leastMs(limit: number, work: () => Promise<void>): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < 3 && least > limit; tries += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
