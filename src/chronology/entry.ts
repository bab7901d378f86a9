/** One event in words: when, where, what, who says so, in which numbers; each leading to its passages. */
import type { ReadingChoice, TimelineEvent } from '../event/event';
import {
  type Claim,
  type Count,
  type DateReading,
  PLACE_ROLES,
  ghostReading,
  leadingReading,
} from '../event/event';
import type { EventId } from '../event/event-id';
import type { Dataset } from '../source/dataset';
import { chronologyWords } from '../words/chronology';
import { figureWords } from '../words/figure';
import { isolated } from '../words/isolated';
import type { Language } from '../words/language';
import { vocabulary } from '../words/vocabulary';
import { contradictionLines } from '../words/vocabulary/contradiction-words';
import { speakCasualties, speakCount, speakDuration } from '../words/vocabulary/detail-words';
import { speakReading, speakShare } from '../words/vocabulary/event-words';
import { facetLabel } from '../words/vocabulary/facet-words';
import type { Footnotes } from './footnotes';
import { joined } from './footnotes';
import type { Judgement } from './input';
import type { Account, Paragraph, Run } from './model';
import { apart, cleanLine, capital, labelled, paragraph } from './text';

export interface EntryInput {
  readonly dataset: Dataset;
  readonly reading: ReadingChoice;
  readonly footnotes: Footnotes;
  readonly judgementOf: (event: EventId) => Judgement | undefined;
  /** The number of an event of the document; null for one that is not in it. */
  readonly numberOf: (event: EventId) => number | null;
}

type Runs = readonly (Run | string)[];

/** What is told in one language. */
class Teller {
  readonly #event: TimelineEvent;
  readonly #language: Language;
  readonly #input: EntryInput;

  constructor(event: TimelineEvent, language: Language, input: EntryInput) {
    this.#event = event;
    this.#language = language;
    this.#input = input;
  }

  account(): Account {
    const { title } = this.#event;
    return {
      title: paragraph(this.#language, [labelled(title, this.#language)]),
      lines: [
        ...this.#dates(),
        ...this.#what(),
        ...this.#claims(),
        ...this.#counts(),
        ...this.#casualties(),
        ...this.#shares(),
        ...this.#contradictions(),
        ...this.#relations(),
        ...this.#beyond(),
      ],
    };
  }

  #line(label: string, ...runs: Runs): Paragraph {
    const strong: Run = { kind: 'strong', text: `${label}:` };
    return paragraph(this.#language, [strong, ' ', ...runs]);
  }

  #actor(id: Claim['actor']): string {
    return labelled(this.#input.dataset.gazetteer.actor(id).name, this.#language);
  }

  /** The leading reading, and the other one beside it; neither replaces the other. */
  #dates(): Paragraph[] {
    const { reading } = this.#input;
    const lead = leadingReading(this.#event, reading);
    const ghost = ghostReading(this.#event, reading);
    const words = figureWords(this.#language);
    const nameOf = (one: DateReading): string =>
      one === this.#event.assessed ? words.assessed : words.stated;
    if (!ghost) {
      const isAssessed = lead === this.#event.assessed;
      const label = isAssessed ? words.assessed : chronologyWords(this.#language).date;
      return [this.#line(label, ...this.#date(lead))];
    }
    return [lead, ghost].map((one) => this.#line(nameOf(one), ...this.#date(one)));
  }

  #date(reading: DateReading): Runs {
    const { footnotes } = this.#input;
    const event = this.#event;
    const language = this.#language;
    const words = figureWords(language);
    const said = speakReading(reading, language, true);
    const { reviewed } = event;
    const isMoved = reviewed !== undefined && reading === event.stated;
    const date = isMoved ? words.trial.date(said, speakReading(reviewed, language, true)) : said;
    const isAssessed = reading === event.assessed;
    const { ar, en } = reading.basis;
    const hasBasis = cleanLine(ar) !== '' || cleanLine(en) !== '';
    const basis = hasBasis ? labelled(reading.basis, language) : '';
    const why = isAssessed ? `${chronologyWords(language).reason}: ${basis}` : basis;
    return [
      `${capital(date)}.`,
      ...footnotes.quote(event, reading.expression),
      ...(basis === '' ? [] : [` ${why}`]),
      ...reading.evidence.flatMap((one) => footnotes.evidence(event, one)),
    ];
  }

  /** Kind, places and means, with the passages that the event is based on. */
  #what(): Paragraph[] {
    const { dataset, footnotes } = this.#input;
    const event = this.#event;
    const language = this.#language;
    const words = chronologyWords(language);
    const { comma } = figureWords(language);
    const value = (facet: 'kind' | 'means', id: string): string =>
      apart(facetLabel(dataset, facet, id, language));
    const places = PLACE_ROLES.flatMap((role) => {
      const named = event.places
        .filter((one) => one.role === role)
        .map(({ place }) => labelled(dataset.gazetteer.place(place).name, language));
      if (named.length === 0) return [];
      const said = named.join(comma);
      // The label says that it happened there.
      return [role === 'at' ? said : `${vocabulary(language).placeRoles[role]} ${said}`];
    });
    const notes = event.quotes.flatMap((quote) => footnotes.quote(event, quote));
    return [
      this.#line(
        words.kind,
        `${value('kind', event.kind)}.`,
        ...unique(notes),
        ...(event.kind === 'tally' ? [` ${words.isTally}`] : []),
      ),
      ...(places.length > 0 ? [this.#line(words.place, `${capital(places.join(comma))}.`)] : []),
      ...(event.means.length > 0
        ? [this.#line(words.means, `${event.means.map((one) => value('means', one)).join(comma)}.`)]
        : []),
    ];
  }

  /** Who says what, each role apart. Parties that say the same of the same are named together. */
  #claims(): Paragraph[] {
    const { footnotes } = this.#input;
    const language = this.#language;
    const { comma, roles } = figureWords(language);
    const groups = new Map<string, Claim[]>();
    for (const claim of this.#event.claims) {
      const key = JSON.stringify([claim.role, claim.to]);
      groups.set(key, [...(groups.get(key) ?? []), claim]);
    }
    return [...groups.values()].flatMap((claims) => {
      const [first] = claims;
      if (!first) return [];
      const actors = [...new Set(claims.map(({ actor }) => this.#actor(actor)))].join(comma);
      const whom = first.to === null ? '' : this.#actor(first.to);
      const named = [...new Set(claims.map((one) => withoutMarks(cleanLine(one.named ?? ''))))]
        .filter((words) => words !== '')
        .map((words) => quoted(words, language));
      const said =
        named.length > 0 ? ` (${chronologyWords(language).named(named.join(comma))})` : '';
      const notes = claims.flatMap(({ quote }) => footnotes.quote(this.#event, quote));
      return [
        paragraph(language, [`${roles[first.role](actors, whom)}${said}.`, ...unique(notes)]),
      ];
    });
  }

  #counts(): Paragraph[] {
    const { dataset, footnotes } = this.#input;
    const language = this.#language;
    const { language: writtenIn } = dataset.article(this.#event.article);
    const lines = new Map<string, { label: string; text: string; notes: Run[] }>();
    for (const count of this.#event.counts) {
      const label = capital(vocabulary(language).counts[count.of]);
      const number = speakCount(cleaned(count), writtenIn, language);
      const text = `${capital(number)} (${this.#actor(count.by)}).`;
      const line = lines.get(label + text) ?? { label, text, notes: [] };
      line.notes.push(
        ...footnotes.quote(this.#event, count.quote),
        ...footnotes.quote(this.#event, count.said),
      );
      lines.set(label + text, line);
    }
    return [...lines.values()].map(({ label, text, notes }) =>
      this.#line(label, text, ...unique(notes)),
    );
  }

  /** "None reported" and "not stated" are different facts: both are said. */
  #casualties(): Paragraph[] {
    const { casualties } = this.#event;
    const { by, quote } = casualties;
    const language = this.#language;
    const said = capital(speakCasualties(casualties, language));
    const speaker = by === null ? '' : ` (${this.#actor(by)})`;
    return [
      this.#line(
        figureWords(language).casualties,
        `${said}${speaker}.`,
        ...this.#input.footnotes.quote(this.#event, quote),
      ),
    ];
  }

  #shares(): Paragraph[] {
    const { breakdown } = this.#event;
    if (breakdown.length === 0) return [];
    const { dataset, footnotes } = this.#input;
    const { comma, places } = figureWords(this.#language);
    const total = breakdown.reduce((sum, { count }) => sum + count, 0);
    const notes = breakdown.map(({ quote }) => footnotes.quote(this.#event, quote));
    const all = unique(notes.flat());
    const shares = breakdown.map(({ place, count }, index): Runs => {
      const name = labelled(dataset.gazetteer.place(place).name, this.#language);
      const share = `${name} ${speakShare(count, total, this.#language)}`;
      return all.length === 1 ? [share] : [share, ...(notes[index] ?? [])];
    });
    return [this.#line(places, ...joined(shares, comma), '.', ...(all.length === 1 ? all : []))];
  }

  #contradictions(): Paragraph[] {
    const { dataset, footnotes } = this.#input;
    const lines = contradictionLines(this.#event, dataset.gazetteer, this.#language, apart);
    return lines.map((line, index) => {
      const accounts = this.#event.contradictions[index]?.accounts ?? [];
      const notes = accounts.flatMap(({ quote }) => footnotes.quote(this.#event, quote));
      return paragraph(this.#language, [`${line}.`, ...unique(notes)]);
    });
  }

  /** Relations to other events of the document. */
  #relations(): Paragraph[] {
    const { dataset, footnotes, numberOf } = this.#input;
    const language = this.#language;
    return this.#event.relations.flatMap(({ kind, event: id, amount, quote, evidence }) => {
      const number = numberOf(id);
      if (number === null) return [];
      const { title } = dataset.event(id);
      const howLong = amount === null ? '' : ` · ${cleanLine(speakDuration(amount, language))}`;
      const notes = [
        ...footnotes.quote(this.#event, quote),
        ...evidence.flatMap((one) => footnotes.evidence(this.#event, one)),
      ];
      const entry: Run = { kind: 'entry', text: chronologyWords(language).entry(number), number };
      return [
        this.#line(
          capital(vocabulary(language).relations[kind]) + howLong,
          `${labelled(title, language)} (`,
          entry,
          ').',
          ...unique(notes),
        ),
      ];
    });
  }

  /** What only a case knows: how far the event is reviewed, and what shows it beyond the text. */
  #beyond(): Paragraph[] {
    const judgement = this.#input.judgementOf(this.#event.id);
    if (!judgement) return [];
    const words = chronologyWords(this.#language);
    const { status, links } = judgement;
    const kinds = (['picture', 'film', 'page'] as const).filter((kind) =>
      links.some((link) => link.kind === kind),
    );
    return [
      ...(status === 'reviewed'
        ? []
        : [this.#line(words.status, `${capital(words.statuses[status])}.`)]),
      ...kinds.map((kind) => {
        const notes = links
          .filter((link) => link.kind === kind)
          .map((link) => this.#input.footnotes.link(this.#event, link));
        return paragraph(this.#language, [words.links[kind], ...unique(notes)]);
      }),
    ];
  }
}

/** Without quotation marks around all of it. */
const withoutMarks = (words: string): string =>
  /^["“«]([^"“”«»]*)["”»]$/u.exec(words)?.[1] ?? words;

/** Words of a source between the marks of the reader's language. */
function quoted(words: string, language: Language): string {
  const { openQuote, closeQuote } = figureWords(language);
  return isolated(`${openQuote}${words}${closeQuote}`);
}

/** Each footnote once. */
function unique(notes: readonly Run[]): Run[] {
  const seen = new Set<number>();
  return notes.filter((note) => {
    if (note.kind !== 'note' || seen.has(note.number)) return false;
    seen.add(note.number);
    return true;
  });
}

/** A count whose words are safe and set apart. */
function cleaned(count: Count): Parameters<typeof speakCount>[0] {
  const { said } = count;
  if (!said) return count;
  const gloss = Object.fromEntries(
    Object.entries(said.gloss ?? {}).map(([tag, text]) => [tag, apart(String(text ?? ''))]),
  );
  return { ...count, said: { exact: apart(said.exact), ...(said.gloss && { gloss }) } };
}

/** An event in each language of the document. */
export function accountsOf(
  event: TimelineEvent,
  languages: readonly Language[],
  input: EntryInput,
): Account[] {
  return languages.map((language) => new Teller(event, language, input).account());
}
