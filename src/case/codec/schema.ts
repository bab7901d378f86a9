/** The schemas of the records of a case: those of a dataset, with what a case knows more. */
import * as v from 'valibot';
import { messageOf } from '../../event/codec/because';
import * as f from '../../event/codec/fields';
import {
  actorSchema,
  articleSchema,
  kindSchema,
  lenientEvent,
  placeSchema,
} from '../../event/codec/schema';
import { rulingSchema } from './ruling-schema';
import { LINK_KINDS, LISTS, ORIGINS, STATUSES, VERDICTS, WAYS_IN } from '../records';

const lenient = f.objectOf('lenient');
const short = v.pipe(f.text, v.maxLength(1000, messageOf('too-long')));
const sha256 = v.pipe(f.text, v.regex(/^[0-9a-f]{64}$/, messageOf('not-sha')));
const order = v.nullish(f.whole);
/** A date as its text; that it is one is checked. */
const dateText = f.orNull(
  v.pipe(
    f.date,
    v.transform(({ text }) => text),
  ),
);

const link = lenient({
  kind: f.oneOf(LINK_KINDS),
  address: f.webAddress,
  archive: f.orNull(f.webAddress),
  by: v.nullish(short, ''),
  at: dateText,
  sha256: f.orNull(sha256),
  note: v.nullish(f.text, ''),
});

const event = lenient({
  ...lenientEvent.entries,
  order,
  tags: v.nullish(f.listOf(short, 1000), []),
  status: v.nullish(f.oneOf(STATUSES), 'unreviewed'),
  reviewer: v.nullish(short, ''),
  links: v.nullish(f.listOf(link, 1000), []),
  origin: f.orNull(f.oneOf(ORIGINS)),
});

const article = lenient({
  ...articleSchema.entries,
  order,
  came: f.orNull(
    lenient({
      at: v.nullish(short, ''),
      how: v.nullish(f.oneOf(WAYS_IN), 'file'),
      by: v.nullish(short, ''),
      original: v.exactOptional(lenient({ sha256, bytes: f.whole })),
    }),
  ),
});

const sourced = { period: dateText, source: v.nullish(f.text, '') };

const head = lenient({
  id: v.nullish(v.literal('head'), 'head'),
  name: v.nullish(short, ''),
  made: v.nullish(short, ''),
});

/** Fields of a record: they are read as one when they are used. */
const fields = f.orNull(
  v.custom<Readonly<Record<string, unknown>>>(
    (given) => typeof given === 'object' && given !== null && !Array.isArray(given),
    messageOf('not-object'),
  ),
);

/** The id of a record of any list: that of a conflict names a list, a record and a field. */
const recordId = v.pipe(
  f.text,
  v.maxLength(2 * f.MAX_ID, messageOf('too-long')),
  v.nonEmpty(messageOf('empty')),
);

const quote = f.quoteOf('lenient');

const decision = lenient({
  id: f.anyId,
  article: f.anyId,
  quote,
  kind: f.anyId,
  verdict: f.oneOf(VERDICTS),
  event: f.orNull(f.anyId),
});

const check = lenient({
  id: f.anyId,
  article: f.anyId,
  by: v.nullish(short, ''),
  at: v.nullish(short, ''),
  marks: v.nullish(f.listOf(quote), []),
  agreement: v.nullish(
    f.listOf(lenient({ kind: f.anyId, both: f.whole, reader: f.whole, rules: f.whole }), 1000),
    [],
  ),
});

const conflict = lenient({
  id: recordId,
  list: f.oneOf(LISTS.filter((list) => list !== 'conflicts')),
  record: f.anyId,
  base: fields,
  values: f.listOf(
    lenient({ to: fields, by: v.nullish(short, ''), at: v.nullish(short, '') }),
    1000,
  ),
});

/** The schema of one record of each list. */
export const RECORD_SCHEMAS = {
  head,
  articles: article,
  events: event,
  places: lenient({ ...placeSchema.entries, ...sourced }),
  actors: lenient({ ...actorSchema.entries, ...sourced }),
  kinds: lenient({ ...kindSchema.entries, ...sourced }),
  decisions: decision,
  checks: check,
  rulings: rulingSchema,
  conflicts: conflict,
};

export const MAX_RECORDS = 1_000_000;

const entry = {
  seq: f.whole,
  at: v.nullish(short, ''),
  by: v.nullish(short, ''),
  kind: short,
  why: v.nullish(f.text, ''),
  of: f.orNull(f.whole),
  changes: f.listOf(
    lenient({ list: f.oneOf(LISTS), id: recordId, from: fields, to: fields }),
    MAX_RECORDS,
  ),
};

export const historyEntry = lenient({
  ...entry,
  merged: v.exactOptional(f.listOf(lenient(entry), MAX_RECORDS)),
});

export const CASE_SCHEMA = 'sourceline/case/1';
