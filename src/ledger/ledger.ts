/**
 * The contradictions ledger: over all tellings of a case, where sources do not agree, which figures were replaced,
 * which counts the case does not fill, and which tellings may be of one event. Nothing is merged here.
 */
import { denialsOf } from './denials';
import { type Published, differences, suggestion } from './differences';
import { type Entry, byWeight } from './entry';
import { gathered } from './gather';
import type { Heard } from './read/heard';
import { likeness } from './alike';
import { type Pair, groupsOf, pairsOf } from './pairs';
import type { Said } from './said';
import { afterPublication, oddDatesOf } from './stated';
import { talliesOf } from './tallies';
import type { Telling, Told } from './telling';
import { whenOf } from './when';

const NOT_ALIKE = { score: 0, reasons: [] } as const;

/** Pairs that the reader has parted: they stay in the ledger, as decided. */
function parted({ tellings, atlas }: Told, said: Said): Pair[] {
  const byEvent = new Map(tellings.map((telling) => [telling.id, telling]));
  return [...said].flatMap(([key, verdict]): Pair[] => {
    const [one = '', other = ''] = JSON.parse(key) as readonly string[];
    const [a, b] = [byEvent.get(one), byEvent.get(other)];
    if (verdict !== 'not-same' || !a || !b) return [];
    return [{ a, b, likeness: likeness(a, b, atlas) ?? NOT_ALIKE }];
  });
}

const NOBODY: Said = new Map();

/** @param heard what the articles say beyond their events; see `hear`. */
export function ledgerOf(told: Told, heard: readonly Heard[] = [], said: Said = NOBODY): Entry[] {
  const { articles, tellings, atlas } = told;
  const byArticle = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const list = byArticle.get(telling.article);
    if (list) list.push(telling);
    else byArticle.set(telling.article, [telling]);
  }
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const days = new Map(articles.map(({ id, published }) => [id, whenOf(published)?.first ?? null]));
  const published: Published = { dayOf: (article) => days.get(article) ?? null };
  const pairs = pairsOf(told, said);
  const apart = gathered(pairs.flatMap((pair) => differences(pair, atlas, published)));
  const isAcross = ({ a, b }: Pair): boolean => a.article !== b.article;
  const entries = [
    ...apart,
    ...pairs.filter(isAcross).map(suggestion),
    ...parted(told, said).map(suggestion),
    ...talliesOf(tellings, groupsOf(tellings, pairs), atlas),
    ...oddDatesOf(heard, byArticle),
    ...afterPublication(tellings, articleById),
    ...denialsOf(heard, tellings, atlas, apart),
  ];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return [...byId.values()].sort(byWeight);
}
