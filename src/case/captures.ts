/**
 * Captures: several texts of one address, kept side by side. A text that is here already is recognised, and
 * events are shown whose quotes a newer capture no longer holds.
 */
import type { ArticleId } from '../article/article';
import { Passages, type QuoteSelector } from '../article/quote';
import { type ArticleRecord, type Case, type EventRecord, articlesOf } from './records';
import type { EventId } from '../event/event';

/** The article with the same text; undefined when there is none. */
export const sameText = (one: Case, sha256: string): ArticleRecord | undefined =>
  articlesOf(one).find((article) => article.sha256 === sha256);

/** An address without what does not tell pages apart: scheme, `www.`, fragment, a slash at the end. */
function pageOf(address: string): string {
  const bare = address
    .trim()
    .replace(/#.*$/su, '')
    .replace(/^https?:\/\/(www\.)?/iu, '');
  const [host = '', ...path] = bare.split('/');
  return [host.toLowerCase(), ...path].join('/').replace(/\/+$/u, '');
}

/** All captures of an address, the oldest first; with that of the article itself. */
export function capturesOf(one: Case, address: string | null): ArticleRecord[] {
  if (address === null) return [];
  const page = pageOf(address);
  return articlesOf(one).filter(
    (article) => article.address !== null && pageOf(article.address) === page,
  );
}

/** Every quote of an event, with the field that it is in. */
export function quotesIn(event: EventRecord): { where: string; quote: QuoteSelector }[] {
  const found: { where: string; quote: QuoteSelector }[] = [];
  mapQuotes(event, (quote, where) => {
    found.push({ where, quote });
    return quote;
  });
  return found;
}

type MapQuote = (quote: QuoteSelector, where: string) => QuoteSelector;

/** What of plain data is a quote: only quotes have exact words. */
const isQuote = (given: object): given is QuoteSelector => 'exact' in given;

function mapIn(given: unknown, map: MapQuote, where: string): unknown {
  if (typeof given !== 'object' || given === null) return given;
  if (Array.isArray(given)) return given.map((one, at) => mapIn(one, map, `${where}.${at}`));
  if (isQuote(given)) return map(given, where);
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      mapIn(value, map, where === '' ? key : `${where}.${key}`),
    ]),
  );
}

/** The event with each of its quotes replaced. */
export const mapQuotes = (event: EventRecord, map: MapQuote): EventRecord =>
  mapIn(event, map, '') as EventRecord;

/** An event whose quotes another capture does not hold word for word. */
export interface ChangedQuotes {
  readonly event: EventId;
  readonly quotes: readonly {
    /** The field, such as `claims.0.quote`. */
    readonly where: string;
    readonly quote: QuoteSelector;
    /** What stands there now in another spelling; null when the words are gone. */
    readonly now: string | null;
  }[];
}

/** The events of an article whose quotes change, or are lost, in another text. */
export function changedQuotes(one: Case, article: ArticleId, text: string): ChangedQuotes[] {
  const passages = new Passages(text);
  return [...one.events.values()]
    .filter((event) => event.article === article)
    .flatMap((event) => {
      const quotes = quotesIn(event).flatMap(({ where, quote }) => {
        const at = passages.match(quote);
        const now = at && text.slice(at.start, at.end);
        return now === quote.exact ? [] : [{ where, quote, now }];
      });
      return quotes.length > 0 ? [{ event: event.id, quotes }] : [];
    });
}

/** The events of an article as events of another capture. Quotes that it lacks keep their words, without a place. */
export function adoptCapture(
  one: Case,
  from: ArticleId,
  to: ArticleRecord,
  only?: readonly EventId[],
): EventRecord[] {
  const passages = new Passages(to.text);
  const wanted = only && new Set<string>(only);
  return [...one.events.values()]
    .filter((event) => event.article === from && (wanted?.has(event.id) ?? true))
    .map((event) => ({
      ...mapQuotes(event, (quote) => {
        const { exact, prefix, suffix, start, end } = passages.quote(quote);
        const isLost = start >= end;
        return {
          exact,
          prefix: isLost ? (quote.prefix ?? '') : prefix,
          suffix: isLost ? (quote.suffix ?? '') : suffix,
          start,
          end,
          ...(quote.gloss && { gloss: quote.gloss }),
        };
      }),
      article: to.id,
    }));
}
