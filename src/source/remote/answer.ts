/** Reads what a server answers (`FORMAT JSONCompact`): rows, and how much of the data they tell about. */
import * as v from 'valibot';
import { RemoteFault, faultOf, saysFault } from './fault';

/** How much an answer tells about; a partial one is never shown as whole. */
export type Part =
  | { readonly kind: 'whole' }
  /** Some servers did not answer. `of`: how many there are; 0 where not even that is known. */
  | { readonly kind: 'servers'; readonly missing: number; readonly of: number }
  /** The time, or the rows, that the server allows for one question were used up. */
  | { readonly kind: 'limit' };

export const WHOLE: Part = { kind: 'whole' };

/** What of several answers is the less. */
export function lesser(a: Part, b: Part): Part {
  if (a.kind === 'whole') return b;
  return b.kind === 'servers' && a.kind !== 'servers' ? b : a;
}

export interface Limits {
  /** For one question, s. */
  readonly seconds: number;
  /** Rows that each server may read for it. */
  readonly rows: number;
}

export interface Answer<Row> {
  readonly rows: readonly Row[];
  readonly part: Part;
  /** As the server counts it. */
  readonly seconds: number;
  readonly rowsRead: number;
}

const Compact = v.object({
  data: v.array(v.array(v.unknown())),
  statistics: v.object({ elapsed: v.number(), rows_read: v.number() }),
});

/**
 * An answer that came up to a limit may be cut, and counts as cut. The server does not say so itself; it stops
 * reading, and adds up what it has.
 * @throws RemoteFault for what is no such answer.
 */
export function readAnswer<Row>(body: string, limits: Limits): Answer<Row> {
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch {
    // An error after the first rows comes in the middle of the answer.
    throw saysFault(body)
      ? faultOf(200, body)
      : new RemoteFault('failed', 'no answer of this kind');
  }
  const parsed = v.safeParse(Compact, given);
  if (!parsed.success) throw new RemoteFault('failed', 'no answer of this kind');
  const { data, statistics } = parsed.output;
  const isCut = statistics.elapsed >= limits.seconds || statistics.rows_read >= limits.rows;
  return {
    rows: data as unknown as Row[],
    part: isCut ? { kind: 'limit' } : WHOLE,
    seconds: statistics.elapsed,
    rowsRead: statistics.rows_read,
  };
}
