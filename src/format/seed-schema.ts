/** The shape of a seed file (`seeds/*.json`): one article's metadata and its reviewed events. */
import * as v from 'valibot';
import { parseEdtf } from '../time/edtf/parse';
import { PARTS_OF_DAY } from '../time/bounds';
import {
  CASUALTY_STATES,
  CLAIM_ROLES,
  COUNT_SUBJECTS,
  EVENT_KINDS,
  MEANS,
  PLACE_ROLES,
  RELATION_KINDS,
} from '../event/event';
import { isActorId } from '../gazetteer/actors';
import { isPlaceId } from '../gazetteer/places';

export const SEED_SCHEMA = 'sourceline/seed/1';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const bilingual = v.strictObject({ ar: words, en: words });
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'is not an id (a-z, 0-9, -)'));

const edtfText = v.pipe(
  v.string(),
  v.check(
    (text) => parseEdtf(text).ok,
    ({ input }) => `“${String(input)}” is not EDTF`,
  ),
);
const place = v.pipe(
  v.custom<string>((x) => typeof x === 'string', 'is not text'),
  v.guard(isPlaceId, ({ input }) => `unknown place “${String(input)}”`),
);
const actor = v.pipe(
  v.custom<string>((x) => typeof x === 'string', 'is not text'),
  v.guard(isActorId, ({ input }) => `unknown actor “${String(input)}”`),
);
const httpAddress = v.pipe(
  v.string(),
  v.url('is not a web address'),
  v.regex(/^https?:/, 'is not http(s)'),
);

const isSaid = (text: string): boolean => text.trim() !== '';

/**
 * A quote as a reviewer writes it: the words, with context if the words occur twice. With context
 * the words count to the letter, spaces at their edges included.
 */
const quote = v.union([
  words,
  v.strictObject({
    exact: v.pipe(v.string(), v.check(isSaid, 'is empty')),
    prefix: v.optional(v.string()),
    suffix: v.optional(v.string()),
  }),
]);

const evidence = v.union([
  v.strictObject({ quote }),
  v.strictObject({ note: bilingual, address: v.optional(httpAddress) }),
]);

const reading = v.strictObject({
  edtf: v.nullable(edtfText),
  part: v.optional(v.picklist(PARTS_OF_DAY)),
  expression: v.optional(quote),
  /** `publication`, `post`, `none` or `event:ID`. */
  reference: v.optional(v.pipe(v.string(), v.regex(/^(publication|post|none|event:[a-z0-9-]+)$/))),
  basis: bilingual,
  evidence: v.optional(v.array(evidence), []),
  after: v.optional(edtfText),
  before: v.optional(edtfText),
});

const range = {
  min: v.pipe(v.number(), v.integer(), v.minValue(0)),
  max: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  approximate: v.optional(v.boolean(), false),
};

/** In every range the minimum is not above the maximum. */
const isInOrder = ({ min, max }: { min: number; max: number | null }): boolean =>
  max === null || min <= max;
const UPSIDE_DOWN = 'min is more than max';

const event = v.strictObject({
  id: slug,
  kind: v.picklist(EVENT_KINDS),
  title: bilingual,
  places: v.array(v.strictObject({ place, role: v.picklist(PLACE_ROLES) })),
  stated: reading,
  assessed: v.optional(reading),
  claims: v.array(
    v.strictObject({
      role: v.picklist(CLAIM_ROLES),
      actor,
      to: v.optional(actor),
      named: v.optional(words),
      quote,
    }),
  ),
  means: v.optional(v.array(v.picklist(MEANS)), []),
  counts: v.optional(
    v.array(
      v.pipe(
        v.strictObject({ of: v.picklist(COUNT_SUBJECTS), ...range, by: actor, quote }),
        v.check((counted) => isInOrder(counted), UPSIDE_DOWN),
      ),
    ),
    [],
  ),
  casualties: v.optional(
    v.strictObject({
      state: v.picklist(CASUALTY_STATES),
      killed: v.optional(
        v.pipe(
          v.strictObject(range),
          v.check((counted) => isInOrder(counted), UPSIDE_DOWN),
        ),
      ),
      injured: v.optional(
        v.pipe(
          v.strictObject(range),
          v.check((counted) => isInOrder(counted), UPSIDE_DOWN),
        ),
      ),
      by: v.optional(actor),
      quote: v.optional(quote),
    }),
    { state: 'not-stated' },
  ),
  breakdown: v.optional(
    v.array(
      v.strictObject({ place, count: v.pipe(v.number(), v.integer(), v.minValue(1)), quote }),
    ),
    [],
  ),
  relations: v.optional(
    v.array(
      v.strictObject({
        kind: v.picklist(RELATION_KINDS),
        event: slug,
        amount: v.optional(v.pipe(v.string(), v.regex(/^P(T?[0-9X]+[YMWDHS])+$/))),
        quote: v.optional(quote),
      }),
    ),
    [],
  ),
  quotes: v.pipe(v.array(quote), v.minLength(1, 'an event needs at least one quote')),
  note: v.optional(bilingual),
});

export const seedSchema = v.strictObject({
  schema: v.literal(SEED_SCHEMA),
  article: v.strictObject({
    id: slug,
    file: words,
    language: v.picklist(['ar', 'en']),
    publisher: bilingual,
    headline: words,
    address: v.optional(httpAddress),
    published: v.strictObject({
      edtf: v.nullable(edtfText),
      basis: bilingual,
      evidence: v.pipe(v.array(evidence), v.minLength(1, 'a publication date needs evidence')),
    }),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256')),
  }),
  events: v.array(event),
});

export type Seed = v.InferOutput<typeof seedSchema>;
export type SeedEvent = Seed['events'][number];
export type SeedReading = v.InferOutput<typeof reading>;
export type SeedQuote = v.InferOutput<typeof quote>;
export type SeedEvidence = v.InferOutput<typeof evidence>;
