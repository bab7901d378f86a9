/**
 * The one schema of events, articles, and the places, actors and kinds that a dataset brings: for the seeds,
 * for dataset files, for figures that carry data, for the command line and for the module.
 */
import * as v from 'valibot';
import { ARTICLE_LANGUAGES } from '../../article/article';
import { ACTOR_KINDS, isActorId } from '../../gazetteer/actors';
import { PLACE_KINDS, isPlaceId } from '../../gazetteer/places';
import { parseZone } from '../../time/zone';
import {
  CASUALTY_STATES,
  CLAIM_ROLES,
  COUNT_SUBJECTS,
  EVENT_KINDS,
  MEANS,
  PLACE_ROLES,
  RELATION_KINDS,
} from '../event';
import { messageOf } from './because';
import * as f from './fields';

/** Most events, articles, places or actors of one dataset. */
const MAX_ENTRIES = 20_000_000;

const inOrder = ({ min, max }: { min: number; max: number | null }): boolean =>
  max === null || min <= max;
const UPSIDE_DOWN = messageOf('upside-down');

/** A name from outside: what the gazetteer does not know is an entry. The seeds use built-in ones alone. */
function nameOf(rules: f.Rules, isBuiltIn: (id: string) => boolean, what: string) {
  if (rules === 'lenient') return f.anyId;
  return v.pipe(
    f.anyId,
    v.check(isBuiltIn, ({ input }) => messageOf('unknown-name', what, input)),
  );
}

function readingSchema(rules: f.Rules) {
  const words = f.wordsOf(rules);
  const isStrict = rules === 'strict';
  return f.objectOf(rules)({
    edtf: isStrict ? v.nullable(f.date) : f.orNull(f.date),
    part: f.orNull(f.part),
    expression: f.orNull(f.quoteOf(rules)),
    reference: v.nullish(f.reference, 'none'),
    basis: isStrict ? words : v.nullish(words, ''),
    evidence: v.nullish(f.listOf(f.evidenceOf(rules)), []),
    after: f.orNull(f.date),
    before: f.orNull(f.date),
  });
}

/** Whoever writes a seed reads the whole source: casualties that are left out are not stated there. */
export const NOT_STATED = { state: 'not-stated' } as const;

export function eventSchema(rules: f.Rules) {
  const object = f.objectOf(rules);
  const isStrict = rules === 'strict';
  const quote = f.quoteOf(rules);
  const place = nameOf(rules, isPlaceId, 'place');
  const actor = nameOf(rules, isActorId, 'actor');
  const reading = readingSchema(rules);
  const range = {
    min: isStrict ? f.whole : f.amount,
    max: v.nullable(isStrict ? f.whole : f.amount),
    approximate: v.nullish(f.yesOrNo, false),
  };
  const ranged = v.pipe(
    object(range),
    v.check((counted) => inOrder(counted), UPSIDE_DOWN),
  );
  const role = f.oneOf(PLACE_ROLES);
  const places = f.listOf(object({ place, role: isStrict ? role : v.nullish(role, 'at') }));
  const claims = f.listOf(
    object({
      role: f.oneOf(CLAIM_ROLES),
      actor,
      to: f.orNull(actor),
      named: f.orNull(isStrict ? f.said : f.text),
      quote: isStrict ? quote : f.orNull(quote),
    }),
  );
  const quotes = f.listOf(quote);
  const entries = {
    id: f.idOf(rules),
    kind: isStrict ? f.oneOf(EVENT_KINDS) : f.anyId,
    title: f.wordsOf(rules),
    places: isStrict ? places : v.nullish(places, []),
    stated: isStrict ? reading : f.orNull(reading),
    assessed: f.orNull(reading),
    claims: isStrict ? claims : v.nullish(claims, []),
    means: v.nullish(f.listOf(f.oneOf(MEANS)), []),
    counts: v.nullish(
      f.listOf(
        v.pipe(
          object({
            of: f.oneOf(COUNT_SUBJECTS),
            ...range,
            by: actor,
            said: f.orNull(quote),
            quote,
          }),
          v.check((counted) => inOrder(counted), UPSIDE_DOWN),
        ),
      ),
      [],
    ),
    casualties: v.nullish(
      object({
        state: f.oneOf(CASUALTY_STATES),
        killed: f.orNull(ranged),
        injured: f.orNull(ranged),
        by: f.orNull(actor),
        quote: f.orNull(quote),
      }),
      isStrict ? NOT_STATED : null,
    ),
    breakdown: v.nullish(f.listOf(object({ place, count: f.whole, quote })), []),
    relations: v.nullish(
      f.listOf(
        object({
          kind: f.oneOf(RELATION_KINDS),
          event: f.idOf(rules),
          amount: f.orNull(
            v.pipe(f.text, v.regex(/^P(T?[0-9X.]+[YMWDHS])+$/, messageOf('not-duration'))),
          ),
          quote: f.orNull(quote),
          evidence: v.nullish(f.listOf(f.evidenceOf(rules)), []),
        }),
      ),
      [],
    ),
    contradictions: v.nullish(
      f.listOf(
        object({
          about: f.wordsOf(rules),
          accounts: v.pipe(
            f.listOf(object({ by: actor, says: f.wordsOf(rules), quote })),
            v.minLength(2, 'needs at least two accounts'),
          ),
        }),
      ),
      [],
    ),
    quotes: isStrict
      ? v.pipe(quotes, v.minLength(1, messageOf('no-quotes')))
      : v.nullish(quotes, []),
    note: f.orNull(f.wordsOf(rules)),
  };
  return object(
    isStrict
      ? (entries as typeof entries & typeof SHORT)
      : {
          ...entries,
          ...SHORT,
        },
  );
}

/** What only a dataset's events have: their article, and a date without a reading around it. */
const SHORT = { article: v.nullish(f.anyId), date: f.orNull(f.date) };

export function publishedSchema(rules: f.Rules) {
  const words = f.wordsOf(rules);
  const evidence = f.listOf(f.evidenceOf(rules));
  const isStrict = rules === 'strict';
  return f.objectOf(rules)({
    edtf: isStrict ? v.nullable(f.date) : f.orNull(f.date),
    basis: isStrict ? words : v.nullish(words, ''),
    evidence: isStrict
      ? v.pipe(evidence, v.minLength(1, messageOf('no-evidence')))
      : v.nullish(evidence, []),
  });
}

const lenient = f.objectOf('lenient');
const words = f.wordsOf('lenient');
export const articleSchema = lenient({
  id: f.anyId,
  file: v.nullish(f.text, ''),
  language: v.nullish(f.oneOf(ARTICLE_LANGUAGES), 'ar'),
  publisher: words,
  headline: v.nullish(f.text, ''),
  address: f.orNull(f.webAddress),
  published: f.orNull(publishedSchema('lenient')),
  sha256: v.nullish(f.text, ''),
  text: v.nullish(f.articleText, ''),
});

const variants = v.nullish(f.listOf(f.text), []);
const degrees = (most: number) =>
  f.orNull(
    v.pipe(
      v.number(messageOf('not-number')),
      v.minValue(-most, messageOf('not-between', `-${most}`, String(most))),
      v.maxValue(most, messageOf('not-between', `-${most}`, String(most))),
    ),
  );

export const placeSchema = lenient({
  id: f.anyId,
  name: words,
  kind: v.nullish(f.oneOf(PLACE_KINDS), 'area'),
  variants,
  country: v.nullish(f.text, ''),
  zone: f.orNull(
    v.pipe(
      f.text,
      v.check((name) => parseZone(name) !== null, messageOf('not-zone')),
    ),
  ),
  governorate: f.orNull(words),
  latitude: degrees(90),
  longitude: degrees(180),
  uncertaintyKm: f.orNull(f.amount),
  /** The place in whose lane the events of this one are shown. */
  base: f.orNull(f.anyId),
});

export const actorSchema = lenient({
  id: f.anyId,
  name: words,
  kind: v.nullish(f.oneOf(ACTOR_KINDS), 'other'),
  variants,
});

export const kindSchema = lenient({
  id: v.pipe(
    f.anyId,
    v.check(
      (id) => !(EVENT_KINDS as readonly string[]).includes(id),
      ({ input }) => messageOf('built-in', input),
    ),
  ),
  name: words,
});

export const lenientEvent = eventSchema('lenient');

export const DATASET_SCHEMA = 'sourceline/dataset/2';

/** A whole dataset, as it is written today; older forms are brought to it (forms.ts). */
export const datasetSchema = lenient({
  schema: v.literal(DATASET_SCHEMA),
  events: f.listOf(lenientEvent, MAX_ENTRIES),
  articles: v.nullish(f.listOf(articleSchema, MAX_ENTRIES), []),
  places: v.nullish(f.listOf(placeSchema, MAX_ENTRIES), []),
  actors: v.nullish(f.listOf(actorSchema, MAX_ENTRIES), []),
  kinds: v.nullish(f.listOf(kindSchema, MAX_ENTRIES), []),
});

export type WrittenDataset = v.InferOutput<typeof datasetSchema>;
export type WrittenEvent = v.InferOutput<typeof lenientEvent>;
export type WrittenReading = NonNullable<WrittenEvent['stated']>;
export type WrittenArticle = WrittenDataset['articles'][number];
