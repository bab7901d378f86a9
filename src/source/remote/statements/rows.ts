/** The events themselves: those in a time range, those without a place on the line, one of them whole. */
import type { ReadingChoice } from '../../../event/event';
import { text, texts, whole } from '../literals';
import {
  type RemoteFilters,
  type Stretch,
  all,
  inReading,
  isNotDrawn,
  passes,
  touches,
} from './where';

/** In the order of `RowCells`. */
const COLUMNS =
  'id, start, end, state, traits, date, other_start, other_end, reading, kind, article, bases, claimants, claiming, means, title_ar, title_en, quote';

export type RowCells = readonly [
  id: string,
  start: number,
  end: number,
  state: number,
  traits: number,
  date: string,
  otherStart: number,
  otherEnd: number,
  reading: number,
  kind: string,
  article: string,
  bases: readonly string[],
  claimants: readonly string[],
  claiming: readonly string[],
  means: readonly string[],
  titleAr: string,
  titleEn: string,
  quote: string,
];

export interface RowsQuestion {
  readonly reading: ReadingChoice;
  /** Null: what has no place on the line: dated beyond the drawn years, then undated. */
  readonly stretch: Stretch | null;
  readonly filters: RemoteFilters;
}

const where = ({ reading, stretch, filters }: RowsQuestion): string =>
  all([inReading(reading), stretch ? touches(stretch) : isNotDrawn, ...passes(filters)]);

/** In chronological order. @param limit the most that are answered, the earliest ones. */
export const rowsStatement = (question: RowsQuestion, limit: number, database: string): string =>
  `SELECT ${COLUMNS} FROM ${database}.events WHERE ${where(question)} ORDER BY state, start, end, id LIMIT ${whole(limit)}`;

export const countStatement = (question: RowsQuestion, database: string): string =>
  `SELECT count() AS many FROM ${database}.events WHERE ${where(question)}`;

/** The file form of one event; no row when there is none. */
export const eventStatement = (id: string, database: string): string =>
  `SELECT json FROM ${database}.details WHERE hash = cityHash64(${text(id)}) AND id = ${text(id)} LIMIT 1`;

const oneOf = (ids: readonly string[]): string =>
  `hash IN (${ids.map((id) => `cityHash64(${text(id)})`).join(', ')}) AND id IN (${texts(ids)})`;

/** The file forms of some events. At least one must be asked for. */
export const eventsStatement = (ids: readonly string[], database: string): string =>
  `SELECT json FROM ${database}.details WHERE ${oneOf(ids)}`;

/** Which of some ids there are. At least one must be asked for. */
export const presentStatement = (ids: readonly string[], database: string): string =>
  `SELECT id FROM ${database}.details WHERE ${oneOf(ids)}`;

/** What events refer to. */
export const AROUND = ['article', 'place', 'actor', 'kind'] as const;
export type Around = (typeof AROUND)[number];

/** The file form of an article. */
export const articleStatement = (id: string, database: string): string =>
  `SELECT json FROM ${database}.around WHERE what = 'article' AND id = ${text(id)} LIMIT 1`;

/** The file forms of some articles. At least one must be asked for. */
export const articlesStatement = (ids: readonly string[], database: string): string =>
  `SELECT any(json) AS json FROM ${database}.around WHERE what = 'article' AND id IN (${texts(ids)}) GROUP BY id`;

/** What of an article is said where its text is not shown. */
export const ARTICLE_HEADS = ['language', 'publisher', 'headline', 'published'] as const;
/** Id, then JSON of each of these; empty where it is not there. */
export type ArticleHead = readonly [id: string, ...heads: string[]];

/** In a text a quotation mark is escaped, so that it holds no field. At least one must be asked for. */
export const articleHeadsStatement = (ids: readonly string[], database: string): string =>
  `SELECT id, ${ARTICLE_HEADS.map((field) => `any(visitParamExtractRaw(json, ${text(field)})) AS ${field}`).join(', ')} FROM ${database}.around WHERE what = 'article' AND id IN (${texts(ids)}) GROUP BY id`;

/** All places, actors and kinds that the data bring: rows of what, file form. */
export const namesStatement = (database: string): string =>
  `SELECT what, any(json) AS json FROM ${database}.around WHERE what IN ('place', 'actor', 'kind') GROUP BY what, id ORDER BY what, id`;

/** Rows of the number of a server, of how many, and the version of its tables. */
export const serversStatement = (database: string): string =>
  `SELECT number, of, version FROM ${database}.servers GROUP BY number, of, version ORDER BY number`;

/** Whether the events and what was counted of them agree: rows of how many. */
export const agreementStatement = (database: string): string =>
  `SELECT 'events' AS what, toUInt64(count()) AS many FROM ${database}.events WHERE reading IN (0, 1)
UNION ALL SELECT 'details' AS what, toUInt64(count()) AS many FROM ${database}.details
UNION ALL SELECT 'totals' AS what, toUInt64(countMerge(n)) AS many FROM ${database}.totals WHERE facet = 'all'
UNION ALL SELECT 'dated' AS what, toUInt64(count()) AS many FROM ${database}.events WHERE state = 0 AND reading IN (0, 1)
UNION ALL SELECT 'bins' AS what, toUInt64(sum(began)) AS many FROM ${database}.bins WHERE facet = 'all' AND tier = 3 AND reading IN (0, 1)`;
