/** The schema of a figure's metadata (see figure/carry/carried.ts): its settings, articles and events. */
import * as v from 'valibot';
import { FACETS, eachFacet } from '../event/facet';
import type { Instant } from '../time/civil';
import { parseEdtf } from '../time/edtf/parse';
import { type BecauseKey, messageOf } from '../event/codec/because';

/** What the schema library finds wrong, as a reason that can be said in any language. */
const FAULTS: Readonly<Partial<Record<string, BecauseKey>>> = {
  string: 'not-text',
  number: 'not-number',
  finite: 'not-number',
  integer: 'not-whole',
  min_value: 'not-amount',
  boolean: 'not-boolean',
  array: 'not-list',
  tuple: 'not-list',
  max_length: 'too-long',
  strict_object: 'not-object',
  custom: 'not-object',
  record: 'not-object',
};

/** The reason in an issue to which the schema gives none. */
export function messageFor({ type, received, expected }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return messageOf('unknown-field');
  if (received === 'undefined') return messageOf('missing');
  if (type === 'picklist' || type === 'literal') {
    const values = (expected ?? '').replace(/^\(|\)$/g, '').replaceAll('"', '');
    return messageOf('none-of', ...values.split(' | '));
  }
  return messageOf(FAULTS[type] ?? 'not-object');
}

export const FIGURE_SCHEMA = 'sourceline/figure/2';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && parseEdtf(text).ok;

const day = v.pipe(v.string(), v.check(isDay, messageOf('not-day')));
/** Longest side of a page. */
const MOST_MM = 2000;
/** Most entries of a list of the settings. */
const MOST_IDS = 100_000;
/** Most names that a reader gives to lanes. */
const MOST_NAMES = 10_000;

const millimetres = (least: number) => {
  const message = messageOf('not-between', String(least), String(MOST_MM));
  return v.pipe(v.number(), v.minValue(least, message), v.maxValue(MOST_MM, message));
};

/** Lengths are looked at first: a small file may unpack to millions of entries. */
const ids = v.pipe(v.array(v.unknown()), v.maxLength(MOST_IDS), v.array(v.string()));
/** A figure may be older than a facet: then it is not filtered by it. */
const chosen = eachFacet(() => v.optional(ids, []));

const viewport = v.pipe(
  v.strictObject({ from: v.pipe(v.number(), v.finite()), to: v.pipe(v.number(), v.finite()) }),
  v.check(({ from, to }) => from < to, messageOf('not-before')),
  v.transform(({ from, to }) => ({ from: from as Instant, to: to as Instant })),
);

const lanes = v.strictObject({
  within: v.nullable(v.picklist(FACETS)),
  sort: v.picklist(['count', 'first', 'name']),
  hand: ids,
  pinned: ids,
  folded: ids,
  names: v.pipe(
    v.custom<object>((given) => typeof given === 'object' && given !== null),
    v.check((given) => Object.keys(given).length <= MOST_NAMES, messageOf('too-long')),
    v.record(v.string(), v.pipe(v.string(), v.maxLength(60))),
  ),
});

/**
 * The settings of `makeFigure`, all of them: a figure without one was not made by Sourceline. Only
 * `byHand` and `published` were added later; an older figure has no selection and tries no day.
 */
const settings = v.strictObject({
  filters: v.strictObject({ ...chosen, query: v.string() }),
  total: v.pipe(v.number(), v.integer(), v.minValue(0)),
  byHand: v.optional(v.boolean(), false),
  lanesBy: v.picklist(FACETS),
  lanes,
  reading: v.picklist(['stated', 'assessed']),
  viewport: v.nullable(viewport),
  foldGaps: v.boolean(),
  language: v.picklist(['ar', 'en']),
  direction: v.picklist(['ltr', 'rtl']),
  page: v.strictObject({
    widthMm: millimetres(60),
    heightMm: millimetres(0),
  }),
  flow: v.picklist(['grow', 'pages']),
  text: v.picklist(['outlines', 'editable']),
  labels: v.picklist(['one', 'both']),
  tone: v.picklist(['colour', 'grey']),
  ground: v.picklist(['white', 'transparent']),
  title: v.nullable(v.string()),
  subtitle: v.nullable(v.string()),
  quoteLength: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  generated: day,
  version: v.string(),
  /** Publication days that are tried, by article. */
  published: v.optional(
    v.pipe(v.array(v.unknown()), v.maxLength(MOST_IDS), v.array(v.tuple([v.string(), day]))),
    [],
  ),
});

/** Checks only that there are contents: format/dataset-file.ts checks them. */
export const figureSchema = v.strictObject({
  schema: v.literal(FIGURE_SCHEMA),
  settings,
  shown: v.nullable(ids),
  contents: v.unknown(),
});

/** The first form: each article as a file of the seeds, with its text beside it. */
export const OLD_FIGURE_SCHEMA = 'sourceline/figure/1';
const oldSchema = v.strictObject({
  schema: v.literal(OLD_FIGURE_SCHEMA),
  settings: v.unknown(),
  shown: v.unknown(),
  articles: v.array(
    v.object({
      text: v.string(),
      seed: v.object({
        article: v.looseObject({ id: v.string() }),
        events: v.array(v.looseObject({})),
      }),
    }),
  ),
});

/** A figure of the first form in today's; anything else as it is. */
export function upgradedFigure(json: unknown): unknown {
  const old = v.safeParse(oldSchema, json);
  if (!old.success) return json;
  const { settings: written, shown, articles } = old.output;
  return {
    schema: FIGURE_SCHEMA,
    settings: written,
    shown,
    contents: {
      articles: articles.map(({ text, seed }) => ({ ...seed.article, text })),
      events: articles.flatMap(({ seed }) =>
        seed.events.map((event) => ({ ...event, article: seed.article.id })),
      ),
    },
  };
}

export type FigureSettings = v.InferOutput<typeof settings>;
export type FigureContents = v.InferOutput<typeof figureSchema>;
