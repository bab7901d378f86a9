/**
 * Events that are kept by servers elsewhere: the questions that the page’s own store answers, each answered
 * later, and each answer with how much of the data it tells about.
 */
import type { ReadingChoice } from '../../event/event';
import type { Facet } from '../../event/facet';
import { MS_PER_DAY } from '../../time/civil';
import { queryTerms } from '../search-words';
import { type Answer, type Part, WHOLE, lesser } from './answer';
import { Connection, type ConnectionOptions } from './connection';
import { RemoteFault } from './fault';
import { type RemoteRow, rowOfCells } from './row-of-cells';
import { SCHEMA_VERSION, UNDATED_START } from './schema';
import {
  type BinRow,
  type Bins,
  type BinsQuestion,
  binsStatement,
  readBins,
} from './statements/bins';
import { facetsStatement, lanesStatement, spanStatement } from './statements/facets';
import {
  ARTICLE_HEADS,
  type ArticleHead,
  type RowCells,
  type RowsQuestion,
  articleStatement,
  articleHeadsStatement,
  articlesStatement,
  countStatement,
  eventStatement,
  eventsStatement,
  namesStatement,
  rowsStatement,
  serversStatement,
} from './statements/rows';
import { readWords, wordsStatement } from './statements/search';
import type { RemoteFilters } from './statements/where';

export interface Told<T> {
  readonly value: T;
  readonly part: Part;
  /** At the server. */
  readonly seconds: number;
}

export interface RemoteLane {
  readonly outer: string;
  readonly inner: string | null;
  readonly count: number;
  /** Start of the earliest event, an instant; Infinity where nothing is dated. */
  readonly first: number;
}

export interface RemoteCounts {
  /** Events that pass. */
  readonly passing: number;
  readonly facets: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const told = <Row, T>(
  { rows, part, seconds }: Answer<Row>,
  value: (rows: readonly Row[]) => T,
): Told<T> => ({
  value: value(rows),
  part,
  seconds,
});

export class RemoteSource {
  readonly #connection: Connection;
  readonly #database: string;
  /** Questions that were asked so far. */
  #asked = 0;

  constructor(options: ConnectionOptions) {
    this.#connection = new Connection(options);
    this.#database = options.database;
  }

  /** How many servers there are. @throws RemoteFault also when their tables are of another version. */
  async open(signal?: AbortSignal): Promise<Told<number>> {
    const answer = await this.#ask<readonly [number, number, number]>(
      'open',
      serversStatement(this.#database),
      signal,
    );
    const other = answer.rows.find(([, , version]) => version !== SCHEMA_VERSION);
    if (other || answer.rows.length === 0)
      throw new RemoteFault(
        'schema',
        `tables of version ${other?.[2] ?? 'none'}, not ${SCHEMA_VERSION}`,
      );
    return told(answer, (rows) => Math.max(...rows.map(([, of]) => of)));
  }

  #ask<Row>(
    subject: string,
    statement: string,
    signal?: AbortSignal,
    isAhead = false,
  ): Promise<Answer<Row>> {
    if (!signal) return this.#connection.ask<Row>(statement, { subject, isAhead });
    // What can be ended has a name of its own: its end must not be that of a newer one.
    this.#asked += 1;
    const own = `${subject}-${this.#asked}`;
    return this.#connection.ask<Row>(statement, { subject: own, isAhead, signal });
  }

  /**
   * Counts by value and cell.
   * @param subject of several that are asked for at once.
   * @param isAhead nobody waits for it yet.
   */
  async bins(
    question: BinsQuestion,
    signal?: AbortSignal,
    subject = 'bins',
    isAhead = false,
  ): Promise<Told<ReadonlyMap<string, Bins>>> {
    const answer = await this.#ask<BinRow>(
      subject,
      binsStatement(question, this.#database),
      signal,
      isAhead,
    );
    return told(answer, (rows) => readBins(question, rows));
  }

  /** The numbers beside the values of all facets. */
  async counts(filters: RemoteFilters, signal?: AbortSignal): Promise<Told<RemoteCounts>> {
    const answer = await this.#ask<readonly [string, string, number]>(
      'counts',
      facetsStatement(filters, this.#database),
      signal,
    );
    return told(answer, (rows) => {
      const facets = new Map<string, Map<string, number>>();
      for (const [facet, value, many] of rows)
        facets.set(facet, (facets.get(facet) ?? new Map<string, number>()).set(value, many));
      return { passing: facets.get('all')?.get('') ?? 0, facets };
    });
  }

  async lanes(
    question: {
      readonly reading: ReadingChoice;
      readonly by: Facet;
      readonly within: Facet | null;
    },
    signal?: AbortSignal,
  ): Promise<Told<readonly RemoteLane[]>> {
    const answer = await this.#ask<readonly [string, string, number, number]>(
      'lanes',
      lanesStatement(question, this.#database),
      signal,
    );
    return told(answer, (rows) =>
      rows.map(([outer, inner, count, first]) => ({
        outer,
        inner: question.within ? inner : null,
        count,
        first: first >= UNDATED_START ? Infinity : first,
      })),
    );
  }

  /** The earliest events of a time range, at most `limit`. */
  async rows(
    question: RowsQuestion,
    limit: number,
    signal?: AbortSignal,
  ): Promise<Told<readonly RemoteRow[]>> {
    const answer = await this.#ask<RowCells>(
      'rows',
      rowsStatement(question, limit, this.#database),
      signal,
    );
    return told(answer, (rows) => rows.map(rowOfCells));
  }

  async count(question: RowsQuestion, signal?: AbortSignal): Promise<Told<number>> {
    const answer = await this.#ask<readonly [number]>(
      'count',
      countStatement(question, this.#database),
      signal,
    );
    return told(answer, (rows) => rows[0]?.[0] ?? 0);
  }

  /** What a search finds, as a filter for all other questions; null for a query without words. */
  async search(query: string, signal?: AbortSignal): Promise<Told<RemoteFilters['words']>> {
    const terms = queryTerms(query);
    let part: Part = WHOLE;
    let seconds = 0;
    const words: (readonly string[])[] = [];
    for (const term of terms) {
      const answer = await this.#ask<readonly [string, string, number]>(
        'search',
        wordsStatement(term, this.#database),
        signal,
      );
      const found = readWords(term, answer.rows);
      words.push(found.words);
      part = lesser(lesser(part, answer.part), found.isCut ? { kind: 'limit' } : WHOLE);
      seconds += answer.seconds;
    }
    return { value: terms.length === 0 ? null : words, part, seconds };
  }

  /** The file form of one event; null when none of the servers that answer has it. */
  async event(id: string, signal?: AbortSignal): Promise<Told<unknown>> {
    const answer = await this.#ask<readonly [string]>(
      'event',
      eventStatement(id, this.#database),
      signal,
    );
    return told(answer, jsonOf);
  }

  /** The file form of an article, with its text; null likewise. */
  async article(id: string, signal?: AbortSignal): Promise<Told<unknown>> {
    const answer = await this.#ask<readonly [string]>(
      'article',
      articleStatement(id, this.#database),
      signal,
    );
    return told(answer, jsonOf);
  }

  /** The file forms of some events, in no order; those that none of the servers has are left out. */
  async events(ids: readonly string[], signal?: AbortSignal): Promise<Told<readonly unknown[]>> {
    return this.#forms('events', ids, eventsStatement, signal);
  }

  /** The file forms of some articles, likewise. */
  async articles(ids: readonly string[], signal?: AbortSignal): Promise<Told<readonly unknown[]>> {
    return this.#forms('articles', ids, articlesStatement, signal);
  }

  /** Of some articles who published them when, and under which headline, in their file form without the text. */
  async articleHeads(
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<Told<readonly unknown[]>> {
    if (ids.length === 0) return { value: [], part: WHOLE, seconds: 0 };
    const answer = await this.#ask<ArticleHead>(
      'heads',
      articleHeadsStatement(ids, this.#database),
      signal,
    );
    return told(answer, (rows) =>
      rows.map(([id, ...heads]) => ({
        id,
        ...Object.fromEntries(
          ARTICLE_HEADS.flatMap((field, at) =>
            heads[at] ? [[field, JSON.parse(heads[at]) as unknown]] : [],
          ),
        ),
      })),
    );
  }

  async #forms(
    subject: string,
    ids: readonly string[],
    statement: (ids: readonly string[], database: string) => string,
    signal?: AbortSignal,
  ): Promise<Told<readonly unknown[]>> {
    if (ids.length === 0) return { value: [], part: WHOLE, seconds: 0 };
    const answer = await this.#ask<readonly [string]>(
      subject,
      statement(ids, this.#database),
      signal,
    );
    return told(answer, (rows) => rows.map(([json]) => JSON.parse(json) as unknown));
  }

  /** From the first day of all dates to the end of the last one, open sides aside; null: nothing is dated. */
  async span(
    signal?: AbortSignal,
  ): Promise<Told<{ readonly from: number; readonly to: number } | null>> {
    const answer = await this.#ask<readonly [first: number, last: number, has: number]>(
      'span',
      spanStatement(this.#database),
      signal,
    );
    return told(answer, ([row]) =>
      row && row[2] > 0 ? { from: row[0] * MS_PER_DAY, to: (row[1] + 1) * MS_PER_DAY } : null,
    );
  }

  /** The file forms of the places, actors and kinds that the data bring. */
  async names(
    signal?: AbortSignal,
  ): Promise<Told<readonly (readonly [what: string, entry: unknown])[]>> {
    const answer = await this.#ask<readonly [string, string]>(
      'names',
      namesStatement(this.#database),
      signal,
    );
    return told(answer, (rows) =>
      rows.map(([what, json]) => [what, JSON.parse(json) as unknown] as const),
    );
  }
}

const jsonOf = (rows: readonly (readonly [string])[]): unknown =>
  rows[0] === undefined ? null : (JSON.parse(rows[0][0]) as unknown);
