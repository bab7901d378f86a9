/** The tellings of a case: its events as they were entered, except those that are rejected. */
import { Passages, type QuoteSelector } from '../article/quote';
import type { CountRange } from '../event/event';
import { type Case, type EventRecord, articlesOf, eventsOf } from '../case/records';
import { ACTORS, type ActorId } from '../gazetteer/actors';
import { PLACES, type Place, type PlaceId } from '../gazetteer/places';
import { ownPlace } from '../gazetteer/wide/entries';
import { type CivilDay, isoDay } from '../time/civil';
import { type Entry, type Side, entryId } from './entry';
import type { Atlas, Figure, Party, Passage, Telling, Told, ToldArticle } from './telling';
import { isAnother, tellingWords } from './read/telling-words';
import { type When, whenOf } from './when';

/** Words on both sides of the quotes that still speak of it. */
const AROUND = 220;

/** Where the quotes of one article are. */
class Source {
  readonly text: string;
  readonly #passages: Passages;

  constructor(text: string) {
    this.text = text;
    this.#passages = new Passages(text);
  }

  at(quote: QuoteSelector): Passage {
    const found = this.#passages.match(quote);
    if (found) return { ...found, exact: this.text.slice(found.start, found.end) };
    return { start: 0, end: 0, exact: quote.exact };
  }

  orNull(quote: QuoteSelector | null | undefined): Passage | null {
    return quote ? this.at(quote) : null;
  }
}

const NO_SOURCE = new Source('');

/** The entries of the case, the built-in ones, those of the wide gazetteer. */
export function atlasOf({ places }: Case): Atlas {
  return (id) =>
    (places.get(id) as Place | undefined) ??
    PLACES.get(id as PlaceId) ??
    (ownPlace(id) as Place | null);
}

function nameOf(one: Case, id: string): string {
  const actor = one.actors.get(id) ?? ACTORS.get(id as ActorId);
  return actor ? actor.name.en || actor.name.ar : id;
}

const figure = (range: CountRange | null, passage: Passage | null): Figure | null =>
  range && { min: range.min, max: range.max, isAbout: range.approximate, passage };

/** Parties as an event's claims name them. */
function partiesOf(one: Case, event: EventRecord, source: Source) {
  const party = (id: string, quote: QuoteSelector | null): Party => ({
    id,
    name: nameOf(one, id),
    passage: source.orNull(quote),
  });
  const { claims } = event;
  return {
    claimants: claims
      .filter(({ role }) => role === 'claims-responsibility')
      .map(({ actor, quote }) => party(actor, quote)),
    actors: claims.flatMap(({ role, to, quote }) =>
      role === 'attributes' && to !== null ? [party(to, quote)] : [],
    ),
    deniers: claims
      .filter(({ role }) => role === 'denies')
      .map(({ actor, quote }) => party(actor, quote)),
  };
}

/**
 * As stated, else as assessed. "Since 7 October" counts up to the day on which it was printed.
 */
function whenIn({ kind, stated, assessed }: EventRecord, published: string | null): When | null {
  const since = /^(.+)\/\.\.$/u.exec(stated.edtf ?? '')?.[1];
  const until = kind === 'tally' && published !== null ? whenOf(published) : null;
  if (since !== undefined && until) return whenOf(`${since}/${isoDay(until.last as CivilDay)}`);
  return whenOf(stated.edtf, stated.part) ?? whenOf(assessed?.edtf ?? null, assessed?.part, true);
}

/** Relations by which a person says that two events are accounts of one. */
const SAME = 'conflicting-account-of';

function tellingOf(one: Case, event: EventRecord, source: Source): Telling {
  const published = one.articles.get(event.article)?.published.edtf ?? null;
  const { stated, casualties } = event;
  const quotes = event.quotes.map((quote) => source.at(quote));
  const located = quotes.filter(({ end }) => end > 0);
  const from = Math.min(...located.map(({ start }) => start));
  const to = Math.max(...located.map(({ end }) => end));
  const around =
    located.length > 0
      ? source.text.slice(Math.max(0, from - AROUND), to + AROUND)
      : quotes.map(({ exact }) => exact).join(' ');
  const isNone = casualties.state === 'none-reported';
  const said = source.orNull(casualties.quote);
  const none: Figure | null = isNone ? { min: 0, max: 0, isAbout: false, passage: said } : null;
  const atlas = atlasOf(one);
  const names = event.places.flatMap(({ place: id }) => {
    const place = atlas(id);
    return place ? [place.name.ar, place.name.en, ...place.variants] : [id];
  });
  return {
    id: event.id,
    article: event.article,
    kind: event.kind,
    when: whenIn(event, published),
    saysWhen: source.orNull(stated.expression),
    places: event.places.filter(({ role }) => role !== 'from').map(({ place }) => place),
    around: [],
    means: event.means,
    ...partiesOf(one, event, source),
    counts: event.counts.map((count) => ({
      of: count.of,
      min: count.min,
      max: count.max,
      isAbout: count.approximate,
      passage: source.at(count.said ?? count.quote),
    })),
    killed: figure(casualties.killed, said) ?? none,
    wounded: figure(casualties.injured, said) ?? none,
    toll: null,
    earlier: [],
    breakdown: event.breakdown.map(({ place, count }) => ({ place, count })),
    sameAs: event.relations.flatMap(({ kind, event: other }) => (kind === SAME ? [other] : [])),
    quotes,
    words: tellingWords(around, names),
    isAnother: isAnother(quotes.map(({ exact }) => exact).join(' ')),
  };
}

export const articlesToHear = (one: Case): ToldArticle[] =>
  articlesOf(one).map(({ id, text, language, published }) => ({
    id,
    text,
    language,
    published: published.edtf,
  }));

const isCounted = ({ status }: EventRecord): boolean => status !== 'rejected';

/** Everything of a case that is compared. */
export function toldIn(one: Case): Told {
  const sources = new Map(articlesOf(one).map(({ id, text }) => [id as string, new Source(text)]));
  const tellings = eventsOf(one)
    .filter(isCounted)
    .map((event) => tellingOf(one, event, sources.get(event.article) ?? NO_SOURCE));
  return { articles: articlesToHear(one), tellings, atlas: atlasOf(one) };
}

/** The contradictions that a person has written down in an event; a note that two events have is one entry. */
export function recordedIn(one: Case): Entry[] {
  const byNote = new Map<string, Entry>();
  for (const entry of allRecordedIn(one)) {
    const passages = entry.sides.map(({ article, quotes }) => [
      article,
      ...quotes.map(({ start, exact }) => [start, exact]),
    ]);
    const note = JSON.stringify([entry.about, passages]);
    if (!byNote.has(note)) byNote.set(note, entry);
  }
  return [...byNote.values()];
}

function allRecordedIn(one: Case): Entry[] {
  const sources = new Map(articlesOf(one).map(({ id, text }) => [id as string, new Source(text)]));
  return eventsOf(one)
    .filter(isCounted)
    .flatMap(({ id, article, contradictions }) =>
      contradictions.map(({ about, accounts }): Entry => {
        const source = sources.get(article) ?? NO_SOURCE;
        const sides = accounts.map(({ by, quote }): Side => ({
          event: id,
          article,
          quotes: [source.at(quote)],
          marks: [],
          says: { of: 'account', party: by },
        }));
        return {
          id: entryId('recorded', [id, about.en || about.ar]),
          kind: 'recorded',
          nature: 'contradiction',
          weight: 'medium',
          reasons: [{ key: 'recorded' }],
          sides,
          about,
          score: null,
        };
      }),
    );
}
