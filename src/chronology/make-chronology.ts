/** Makes a chronology of a case or a dataset: the same input always gives the same document. */
import type { Article } from '../article/article';
import { isTried } from '../article/article';
import { type EventId, type TimelineEvent, leadingReading } from '../event/event';
import { isOrderGiven } from '../event/order';
import { NONE } from '../event/facet';
import { STATUSES, type Status } from '../case/records';
import type { DataSpan } from '../source/columns/columns';
import { parseEdtf } from '../time/edtf/parse';
import { chronologyWords } from '../words/chronology';
import { speak } from '../words/dates/speak';
import { figureWords } from '../words/figure';
import { publishedWords, trialHeading, trialLines } from '../words/figure/trial';
import { isolated } from '../words/isolated';
import { LANGUAGES, type Language } from '../words/language';
import { inQuoteMarks } from '../article/written-in';
import { countTable } from './counts';
import { type EntryInput, accountsOf } from './entry';
import { Footnotes, addressRun, hashWords, joined } from './footnotes';
import type { ChronologyInput } from './input';
import type { Chronology, Entry, Paragraph, Section, Sources } from './model';
import { type Months, periodWords, sectionSize } from './periods';
import { type EventsUnder, type Under, sectionsOf } from './sections';
import { apart, cleanLine, capital, inEach, labelled, paragraph, plainText } from './text';

/** Publishers that are named in the introduction; more are only counted. */
const MOST_PUBLISHERS = 6;

const NO_SPAN = { from: 0, to: 0 } as DataSpan;

/** The events that are told, and how many of each status are not. */
function chosen({ dataset, judgements, statuses }: ChronologyInput): {
  readonly events: readonly TimelineEvent[];
  readonly leftOut: ReadonlyMap<Status, number>;
} {
  const wanted = new Set(statuses);
  const leftOut = new Map<Status, number>();
  const events = dataset.events.filter(({ id }) => {
    const status = judgements.get(id)?.status;
    if (status === undefined || wanted.has(status)) return true;
    leftOut.set(status, (leftOut.get(status) ?? 0) + 1);
    return false;
  });
  return { events, leftOut };
}

/** A day as a date in words; as it is where it is none. */
function dayWords(day: string, language: Language): string {
  const parsed = parseEdtf(day);
  return parsed.ok ? speak(parsed.value, language, { plain: true }) : cleanLine(day);
}

/** What the document is made of, and what it leaves out. */
function introduction(
  input: ChronologyInput,
  events: readonly TimelineEvent[],
  leftOut: ReadonlyMap<Status, number>,
  articles: readonly Article[],
  hasUnordered: boolean,
): Paragraph[] {
  const { languages, reading, made, unread } = input;
  const tallies = events.filter(({ kind }) => kind === 'tally').length;
  const dated = events.filter((event) => leadingReading(event, reading).extent !== null).length;
  const tried = articles.filter(isTried);
  const named = articles.filter(({ id }) => id !== NONE);
  return languages.flatMap((language) => {
    const words = chronologyWords(language);
    const ofFigure = figureWords(language);
    const publishers = [...new Set(named.map(({ publisher }) => labelled(publisher, language)))];
    const isMany = publishers.length > MOST_PUBLISHERS;
    const readings = tried.length > 0 ? ofFigure.trial.readings : ofFigure.readings;
    const sentences = [
      [
        ...(named.length > 0 ? [words.from(named.length, isMany ? [] : publishers)] : []),
        words.made(dayWords(made, language)),
        events.length === 0 ? words.nothing : words.events(events.length, dated),
        ...(tallies > 0 ? [words.tallies(tallies)] : []),
      ],
      STATUSES.flatMap((status) => {
        const n = leftOut.get(status) ?? 0;
        return n > 0 ? [words.leftOut[status](n)] : [];
      }),
      unread > 0 ? [words.unread(unread)] : [],
      tried.length > 0 ? [`${trialHeading(language)}.`, ...trialLines(tried, language)] : [],
      [readings[reading], words.precision, words.passages],
      hasUnordered ? [`${UNORDERED} ${ofFigure.unordered}.`] : [],
    ];
    return sentences
      .filter((parts) => parts.length > 0)
      .map((parts) => paragraph(language, [parts.join(' ')]));
  });
}

/** Before the title of an event that no source orders after the one before; lists and figures have it too. */
export const UNORDERED = '≈';

function headingOf(
  under: Under,
  { languages, reading }: ChronologyInput,
  months: Months,
): Paragraph {
  return inEach(languages, (language) => {
    const words = chronologyWords(language);
    switch (under.kind) {
      case 'undated':
        return words.undated[reading];
      case 'beyond':
        return words.beyond;
      case 'period':
        // A date open on both sides has no extent.
        return under.first === null && under.last === null
          ? words.date
          : capital(periodWords(under.first, under.last, months, language));
    }
  });
}

/** The sources: publisher, headline, address, day of publication and how it is known, hash, capture. */
function sourceParagraphs(
  article: Article,
  events: number,
  { languages, captures }: ChronologyInput,
): Paragraph[] {
  const captured = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(captures.get(article.id) ?? '')?.[0];
  const { headline, publisher, sha256, published, address } = article;
  const title = cleanLine(headline);
  const hasBasis = Object.values(published.basis).some((text: string) => cleanLine(text) !== '');
  return languages.flatMap((language, index) => {
    const words = chronologyWords(language);
    const isLast = index === languages.length - 1;
    const facts = joined(
      [
        [capital(publishedWords(article, language))],
        captured === undefined ? [] : [words.captured(dayWords(captured, language))],
        [words.eventsOf(events)],
      ],
      figureWords(language).comma,
    );
    return [
      paragraph(language, [
        { kind: 'strong', text: labelled(publisher, language) },
        ...(title === '' ? [] : [' ', isolated(inQuoteMarks(title, article.language))]),
      ]),
      paragraph(language, [
        ...facts,
        '.',
        ...(hasBasis ? [` ${words.publicationKnown(labelled(published.basis, language))}`] : []),
      ]),
      ...(isLast && address !== null ? [paragraph(language, addressRun(address))] : []),
      ...(isLast && sha256 !== '' ? [paragraph(language, [hashWords(sha256)])] : []),
    ].filter(({ runs }) => runs.length > 0);
  });
}

function sourcesOf(
  input: ChronologyInput,
  articles: readonly Article[],
  events: readonly TimelineEvent[],
): Sources | null {
  const counts = new Map<string, number>();
  for (const { article } of events) counts.set(article, (counts.get(article) ?? 0) + 1);
  const named = articles.filter(({ id }) => id !== NONE);
  if (named.length === 0) return null;
  return {
    heading: inEach(input.languages, (language) => figureWords(language).sources),
    articles: named.map((article) => sourceParagraphs(article, counts.get(article.id) ?? 0, input)),
  };
}

/** The entries of all sections, numbered through. */
function entriesOf(
  sections: readonly EventsUnder[],
  input: ChronologyInput,
  footnotes: Footnotes,
): Entry[][] {
  const { dataset, reading, languages, judgements } = input;
  const numbers = new Map<EventId, number>();
  for (const { events } of sections) {
    for (const { id } of events) numbers.set(id, numbers.size + 1);
  }
  const entryInput: EntryInput = {
    dataset,
    reading,
    footnotes,
    judgementOf: (event) => judgements.get(event),
    numberOf: (event) => numbers.get(event) ?? null,
  };
  return sections.map(({ under, events }) =>
    events.map((event, index) => {
      const before = events[index - 1];
      return {
        number: numbers.get(event.id) ?? 0,
        isUnordered:
          under.kind === 'period' && before !== undefined && !isOrderGiven(before, event, reading),
        accounts: accountsOf(event, languages, entryInput),
      };
    }),
  );
}

export function makeChronology(input: ChronologyInput): Chronology {
  const { dataset, languages, reading, countsBy, made } = input;
  const [main] = languages;
  const { events, leftOut } = chosen(input);
  const cited = new Set(events.map(({ article }) => article));
  const articles = dataset.articles.filter(({ id }) => cited.has(id));
  const { span } = dataset.store.columns(reading);
  const months = sectionSize(span.from < span.to ? span : NO_SPAN);
  const parts = sectionsOf(events, reading, months);
  const footnotes = new Footnotes(dataset, languages);
  const entries = entriesOf(parts, input, footnotes);
  const sections = parts.map(({ under }, index): Section => ({
    heading: headingOf(under, input, months),
    entries: entries[index] ?? [],
  }));
  const hasUnordered = entries.flat().some(({ isUnordered }) => isUnordered);
  const name = cleanLine(input.name);
  const titleIn = (language: Language): string =>
    chronologyWords(language).title(name === '' ? '' : apart(name));
  return {
    language: LANGUAGES[main].tag,
    direction: LANGUAGES[main].direction,
    name: plainText(titleIn(main)),
    made,
    title: languages.map((language) => paragraph(language, [titleIn(language)])),
    introduction: introduction(input, events, leftOut, articles, hasUnordered),
    sections,
    counts: countTable({ dataset, events, reading, countsBy, languages }),
    sources: sourcesOf(input, articles, events),
    footnotesHeading: inEach(languages, (language) => chronologyWords(language).footnotes),
    footnotes: footnotes.notes,
    back: chronologyWords(main).back,
  };
}
