/** The whole ledger of a case. */
import type { Case } from '../case/records';
import { type Entry, byWeight } from './entry';
import { type Heard, hear } from './read/heard';
import { ledgerOf } from './ledger';
import { withMarks } from './marks';
import { recordedIn, toldIn } from './of-case';
import { saidIn } from './ruled';

/**
 * Compares all of a case.
 * @param onArticle hears how many of the articles have been read.
 */
export function entriesOf(
  one: Case,
  onArticle: (done: number, of: number) => void = () => undefined,
): Entry[] {
  const told = toldIn(one);
  const heard = told.articles.map((article, at): Heard => {
    onArticle(at, told.articles.length);
    return hear(article);
  });
  const found = ledgerOf(told, heard, saidIn(one));
  const all = [...found, ...recordedIn(one)].sort(byWeight);
  return withMarks(all, told.articles, told.atlas);
}
