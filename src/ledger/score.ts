/** Scores the ledger against cases with conflicts that were put into them by hand. */
import { sentences } from '../article/sentences';
import type { Entry } from './entry';
import { hear } from './read/heard';
import { ledgerOf } from './ledger';
import { tellingsOf } from './read/of-proposals';
import { placeOf } from './read/places-named';
import type { Passage, ToldArticle } from './telling';

export interface ConflictCase {
  readonly id: string;
  readonly articles: readonly {
    readonly id: string;
    readonly text: string;
    readonly lang: 'ar' | 'en';
    readonly published: string | null;
  }[];
  readonly conflicts: readonly SeededConflict[];
}

interface SeededConflict {
  readonly kind: string;
  readonly between: readonly { readonly article: string; readonly exact: string }[];
  readonly note: string;
}

export interface ConflictScore {
  cases: number;
  seeded: number;
  found: number;
  entries: number;
  spare: number;
  readonly kinds: Map<string, { of: number; right: number }>;
}

export const emptyConflictScore = (): ConflictScore => ({
  cases: 0,
  seeded: 0,
  found: 0,
  entries: 0,
  spare: 0,
  kinds: new Map(),
});

/** The corpus counts the dead among the counts. */
const kindOf = (kind: string): string => (kind === 'casualties' ? 'count' : kind);

type Where = ReadonlyMap<string, ToldArticle>;

/** The sentences that a seeded passage touches. */
function around(text: string, exact: string): { start: number; end: number } {
  const start = text.indexOf(exact);
  const touched = sentences(text).filter(
    (one) => one.start < start + exact.length && start < one.end,
  );
  return {
    start: Math.min(start, ...touched.map((one) => one.start)),
    end: Math.max(start + exact.length, ...touched.map((one) => one.end)),
  };
}

/** Of the same kind, between the same articles, and a quote of each side in the sentence of the seeded passage. */
function isFound({ kind, between }: SeededConflict, entry: Entry, articles: Where): boolean {
  if (kindOf(entry.kind) !== kind) return false;
  return between.every(({ article, exact }) => {
    const range = around(articles.get(article)?.text ?? '', exact);
    const touches = ({ start, end }: Passage): boolean => start < range.end && range.start < end;
    return entry.sides.some((side) => side.article === article && side.quotes.some(touches));
  });
}

export function judgeCase(
  one: ConflictCase,
  score: ConflictScore,
): { readonly missed: readonly SeededConflict[]; readonly spare: readonly Entry[] } {
  const articles = one.articles.map(({ id, text, lang, published }) => ({
    id,
    text,
    language: lang,
    published,
  }));
  const tellings = articles.flatMap(tellingsOf);
  const told = { articles, tellings, atlas: placeOf };
  // A count that the case does not fill ("7 counted, 3 documented here") is what a tally is seeded for.
  const entries = ledgerOf(told, articles.map(hear)).filter(
    ({ nature }) => nature === 'contradiction' || nature === 'gap',
  );
  const where = new Map(articles.map((article) => [article.id, article]));
  const isOne = (conflict: SeededConflict): boolean =>
    entries.some((entry) => isFound(conflict, entry, where));
  const missed = one.conflicts.filter((conflict) => !isOne(conflict));
  const spare = entries.filter(
    (entry) => !one.conflicts.some((conflict) => isFound(conflict, entry, where)),
  );
  score.cases += 1;
  score.seeded += one.conflicts.length;
  score.found += one.conflicts.length - missed.length;
  score.entries += entries.length;
  score.spare += spare.length;
  for (const conflict of one.conflicts) {
    const kind = score.kinds.get(conflict.kind) ?? { of: 0, right: 0 };
    kind.of += 1;
    if (!missed.includes(conflict)) kind.right += 1;
    score.kinds.set(conflict.kind, kind);
  }
  return { missed, spare };
}
