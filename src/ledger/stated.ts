/** Dates that their own article cannot mean. */
import { type Entry, entryId } from './entry';
import type { Heard } from './read/heard';
import type { Passage, Telling, ToldArticle } from './telling';
import { whenOf } from './when';

const isIn = (inner: Passage, outer: Passage): boolean =>
  outer.start < inner.end && inner.start < outer.end;

/** A weekday beside its date is a slip; two days that exclude each other leave the date open. */
function levelOf(key: string): Entry['weight'] {
  return key === 'weekday-differs' ? 'medium' : 'high';
}

export function oddDatesOf(
  heard: readonly Heard[],
  tellings: ReadonlyMap<string, readonly Telling[]>,
): Entry[] {
  return heard.flatMap(({ article, oddDates }) => {
    const own = tellings.get(article) ?? [];
    const eventAt = (words: Passage): string | null =>
      own.find(({ saysWhen }) => saysWhen && isIn(words, saysWhen))?.id ??
      own.find(({ quotes }) => quotes.some((quote) => isIn(words, quote)))?.id ??
      null;
    return oddDates.map(({ words, against, sentence, otherSentence, reason }): Entry => {
      const other = against ?? null;
      return {
        id: entryId('stated-date', [
          article,
          `${words.start}-${words.end}`,
          other ? `${other.start}-${other.end}` : 'published',
        ]),
        kind: 'stated-date',
        nature: 'contradiction',
        weight: levelOf(reason.key),
        reasons: [{ key: 'dates', reason }],
        sides: [
          { event: eventAt(words), article, quotes: [sentence], marks: [words], says: null },
          {
            event: other && eventAt(other),
            article,
            quotes: other ? [otherSentence] : [],
            marks: other ? [other] : [],
            says: null,
          },
        ],
        about: null,
        score: null,
      };
    });
  });
}

/** Events that are dated after their article was printed. */
export function afterPublication(
  tellings: readonly Telling[],
  articles: ReadonlyMap<string, ToldArticle>,
): Entry[] {
  return tellings.flatMap((telling): Entry[] => {
    const published = whenOf(articles.get(telling.article)?.published ?? null);
    const { when } = telling;
    // Announced deeds, such as a pause, may lie ahead.
    if (!published || !when || when.isAbout || telling.kind === 'pause') return [];
    if (when.first <= published.last + (published.isAbout ? 2 : 0)) return [];
    return [
      {
        id: entryId('stated-date', [telling.id, 'published']),
        kind: 'stated-date',
        nature: 'contradiction',
        weight: 'high',
        reasons: [{ key: 'after-publication', published: published.edtf }],
        sides: [
          {
            event: telling.id,
            article: telling.article,
            quotes: telling.quotes,
            marks: telling.saysWhen ? [telling.saysWhen] : [],
            says: { of: 'date', edtf: when.edtf },
          },
          {
            event: null,
            article: telling.article,
            quotes: [],
            marks: [],
            says: { of: 'date', edtf: published.edtf },
          },
        ],
        about: null,
        score: null,
      },
    ];
  });
}
