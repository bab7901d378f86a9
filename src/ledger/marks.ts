/** Finds in the quotes of an entry the words that differ, where the sides do not say which they are. */
import { fold } from '../article/orthography';
import { proposedMeans, proposedPlaces } from '../extract/propose/propose';
import { numberOf } from '../extract/propose/sentence/figures/numbers';
import { wordsOf } from '../extract/propose/words';
import type { Entry, Range, Side } from './entry';
import type { Atlas, Passage, ToldArticle } from './telling';

const of = (text: string, { start, end }: { start: number; end: number }): Passage => ({
  start,
  end,
  exact: text.slice(start, end),
});

/** Words of a quote that say a number. */
function numberWords(text: string, quote: Passage, { min, max }: Range): Passage[] {
  const wanted = new Set([min, max]);
  const inside = text.slice(quote.start, quote.end);
  const found = wordsOf(inside).find((word) => wanted.has(numberOf(word)));
  return found
    ? [of(text, { start: quote.start + found.start, end: quote.start + found.end })]
    : [];
}

function placeWords(text: string, quote: Passage, ids: readonly string[], atlas: Atlas): Passage[] {
  const places = ids.flatMap((id) => atlas(id) ?? []);
  return proposedPlaces(text, quote, places).map((found) => of(text, found));
}

/** «قصف صاروخي»: by rockets. */
const BY_ROCKETS = /صاروخي\p{L}*/u;

function meansWords(text: string, quote: Passage, means: readonly string[]): Passage[] {
  const found = proposedMeans(text, quote)
    .filter(({ value }) => means.includes(value))
    .map((one) => of(text, one));
  const adjective = BY_ROCKETS.exec(quote.exact);
  if (found.length > 0 || !adjective || !means.includes('rocket')) return found;
  const start = quote.start + adjective.index;
  return [of(text, { start, end: start + adjective[0].length })];
}

function wordsFor(text: string, quote: Passage, { says }: Side, atlas: Atlas): Passage[] {
  switch (says?.of) {
    case 'means':
      return meansWords(text, quote, says.means);
    case 'places':
      return placeWords(text, quote, says.places, atlas);
    case 'count':
    case 'counted':
    case 'killed':
    case 'wounded':
      return numberWords(text, quote, says.range);
    default:
      return [];
  }
}

/** A mark that is all of the quote marks nothing. */
const isPart = (mark: Passage, quote: Passage | undefined): boolean =>
  quote !== undefined &&
  quote.start <= mark.start &&
  mark.end <= quote.end &&
  fold(mark.exact, 'words').text.trim().length < fold(quote.exact, 'words').text.trim().length;

function marked(side: Side, text: string, atlas: Atlas): Side {
  const own = side.marks.filter((mark) => side.quotes.some((quote) => isPart(mark, quote)));
  if (own.length > 0 || text === '') return { ...side, marks: own };
  for (const quote of side.quotes) {
    if (quote.end <= quote.start) continue;
    const found = wordsFor(text, quote, side, atlas);
    if (found.length === 0) continue;
    // The quote that says it comes first.
    return {
      ...side,
      marks: found,
      quotes: [quote, ...side.quotes.filter((one) => one !== quote)],
    };
  }
  return { ...side, marks: [] };
}

/** The entries with the words that differ marked in them. */
export function withMarks(
  entries: readonly Entry[],
  articles: readonly ToldArticle[],
  atlas: Atlas,
): Entry[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return entries.map((entry) => ({
    ...entry,
    sides: entry.sides.map((side) => marked(side, texts.get(side.article) ?? '', atlas)),
  }));
}
