/**
 * Which thread of the story each place of a text belongs to. Posts, captions and headlines of other
 * articles are stories of their own; a quotation falls back on what was told around it.
 */
import type { ReferenceScope } from '../scope';

/** 0 is the article itself; others are numbers of their scopes from 1 on. */
export interface Thread {
  readonly own: number;
  /** What it falls back on; null for a story of its own. */
  readonly around: number | null;
}

/** The threads of places in order, in one pass over scopes and places. */
export function threadsOf(
  starts: readonly number[],
  scopes: readonly ReferenceScope[],
): readonly Thread[] {
  const apart = sweep(starts, scopes, ({ kind }) => kind !== 'quotation' && kind !== 'stamp');
  const quoted = sweep(starts, scopes, ({ kind }) => kind === 'quotation');
  return starts.map((_, at) => {
    const story = apart[at] ?? 0;
    const quote = quoted[at] ?? 0;
    return quote === 0 ? { own: story, around: null } : { own: quote, around: story };
  });
}

function sweep(
  starts: readonly number[],
  scopes: readonly ReferenceScope[],
  fits: (scope: ReferenceScope) => boolean,
): number[] {
  const sorted = scopes
    .map((scope, index) => ({ scope, number: index + 1 }))
    .filter(({ scope }) => fits(scope))
    .sort((a, b) => a.scope.start - b.scope.start);
  let next = 0;
  let open: (typeof sorted)[number] | null = null;
  return starts.map((start) => {
    while (next < sorted.length && (sorted[next]?.scope.start ?? Infinity) <= start) {
      open = sorted[next] ?? null;
      next++;
    }
    return open !== null && start < open.scope.end ? open.number : 0;
  });
}
