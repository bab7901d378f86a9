/** What a file that leaves the machine holds, as data for one line of words. */
import type { CaseDocument } from '../document';
import { eachOf } from '../history';
import { rejectedIn } from './leaving';
import type { Part } from './parts';

/** One thing that is held, or that is not. */
export type Held =
  | {
      readonly key: 'events' | 'articles' | 'bare-articles';
      readonly args: readonly [count: number];
    }
  | { readonly key: 'rejected' | 'edits'; readonly args: readonly [count: number] }
  | { readonly key: 'no-rejected'; readonly args: readonly [count: number] }
  | { readonly key: 'no-history' | 'no-notes' | 'no-reviewers'; readonly args: readonly [] };

/**
 * What is held of a case when parts are left out. `rejected` is said only where there are such events.
 * @param document as it is, with nothing left out.
 */
export function holdingOf(document: CaseDocument, parts: readonly Part[]): readonly Held[] {
  const out = new Set(parts);
  const { events, articles } = document.case;
  const rejected = rejectedIn(document).size;
  const edits = eachOf(document.history.entries).length;
  const shown = events.size - (out.has('rejected') ? rejected : 0);
  // Without a text to begin with, nothing is left out of it.
  const bare = [...articles.values()].filter(({ text }) => out.has('originals') || text === '');
  const whole = articles.size - bare.length;
  return [
    { key: 'events', args: [shown] },
    ...(rejected === 0
      ? []
      : [{ key: out.has('rejected') ? 'no-rejected' : 'rejected', args: [rejected] } as const]),
    ...(whole > 0 || bare.length === 0 ? [{ key: 'articles', args: [whole] } as const] : []),
    ...(bare.length > 0 ? [{ key: 'bare-articles', args: [bare.length] } as const] : []),
    out.has('history') ? { key: 'no-history', args: [] } : { key: 'edits', args: [edits] },
    ...(out.has('notes') ? [{ key: 'no-notes', args: [] } as const] : []),
    ...(out.has('reviewers') ? [{ key: 'no-reviewers', args: [] } as const] : []),
  ];
}
