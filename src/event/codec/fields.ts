/**
 * The fields that events and articles are made of, as schemas. Each is made for one of two rules: *strict*
 * for the seeds, where everything must be said, and *lenient* for what users bring, where what is left out
 * means "not stated". Every text and list has a limit: a file from outside may be hostile.
 */
import * as v from 'valibot';
import type { Bilingual } from '../../article/article';
import type { Gloss, QuoteSelector } from '../../article/quote';
import { type Because, type BecauseKey, becauseOf, inEnglish, messageOf } from './because';
import { PARTS_OF_DAY } from '../../time/bounds';
import { parseEdtf } from '../../time/edtf/parse';
import type { WrittenDate } from '../../time/edtf/written';
import type { Reference } from '../date-reading';
import type { EventId } from '../event-id';

export type Rules = 'strict' | 'lenient';

/** Longest text of one field, UTF-16 units. */
const MAX_TEXT = 64 * 1024;
export const MAX_ID = 200;
/** Longest text of an article, UTF-16 units. */
const MAX_ARTICLE = 5_000_000;
/** Longest list inside an event or an entry. */
const MAX_LIST = 10_000;

/** What is wrong with a value, and where in it. */
export interface Fault {
  /** In English. */
  readonly reason: string;
  readonly because: Because;
  /** Path of the first fault, such as `events.3.kind`; empty for the whole. */
  readonly where: string;
}

/** A fault of a value that was read. */
export const faultAt = (where: string, why: Because): Fault => ({
  reason: inEnglish(why),
  because: why,
  where,
});

export const faultOf = ({ message, path }: v.BaseIssue<unknown>): Fault =>
  faultAt((path ?? []).map(({ key }) => String(key)).join('.'), becauseOf(message));

type Issue = { readonly received: string; readonly expected: string | null };

const notOf =
  (key: BecauseKey) =>
  ({ received }: Issue): string =>
    messageOf(received === 'undefined' ? 'missing' : key);

/** Also said of a key that is missing, or of one that is not known. */
const objectFault = ({ received, expected }: Issue): string => {
  if (expected === 'never') return messageOf('unknown-field');
  return expected === 'Object' ? notOf('not-object')({ received, expected }) : messageOf('missing');
};

/** An object with these fields. Strict: no others. Lenient: any others are dropped. */
export const objectOf =
  (rules: Rules) =>
  <const E extends v.ObjectEntries>(entries: E) =>
    (rules === 'strict'
      ? v.strictObject(entries, objectFault)
      : v.object(entries, objectFault)) as v.ObjectSchema<E, typeof objectFault>;

const string = v.string(notOf('not-text'));
export const text = v.pipe(string, v.maxLength(MAX_TEXT, messageOf('too-long')));
export const articleText = v.pipe(string, v.maxLength(MAX_ARTICLE, messageOf('too-long')));
/** A text that says something. */
export const said = v.pipe(text, v.trim(), v.nonEmpty(messageOf('empty')));
export const anyId = v.pipe(
  string,
  v.maxLength(MAX_ID, messageOf('too-long')),
  v.nonEmpty(messageOf('empty')),
);
const slug = v.pipe(string, v.regex(/^[a-z0-9][a-z0-9-]*$/, messageOf('not-slug')));
export const idOf = (rules: Rules): v.GenericSchema<unknown, string> =>
  rules === 'strict' ? slug : anyId;

/** Its length is looked at first: nobody reads a million entries to say that there are too many. */
export const listOf = <S extends v.GenericSchema>(item: S, most = MAX_LIST) =>
  v.pipe(
    v.array(v.unknown(), notOf('not-list')),
    v.maxLength(most, messageOf('too-long')),
    v.array(item),
  );

export const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, ({ received }: Issue) =>
    received === 'undefined' ? messageOf('missing') : messageOf('none-of', ...values),
  );

/** A number from 0 on. */
export const amount = v.pipe(
  v.number(notOf('not-amount')),
  v.finite(messageOf('not-amount')),
  v.minValue(0, messageOf('not-amount')),
);
export const whole = v.pipe(amount, v.integer(messageOf('not-whole')));
export const yesOrNo = v.boolean(notOf('not-boolean'));

/** Null, or left out, is null. */
export const orNull = <S extends v.GenericSchema>(schema: S) => v.nullish(schema, null);

const bothSaid = objectOf('strict')({ ar: said, en: said });
const labels = objectOf('lenient')({ ar: v.optional(text, ''), en: v.optional(text, '') });
const bothAlike = v.pipe(
  text,
  v.transform((words): Bilingual => ({ ar: words, en: words })),
);
const noWords = v.custom<Bilingual>(
  () => false,
  ({ received }) => messageOf(received === 'undefined' ? 'missing' : 'not-words'),
);
const LABELLED = Object.keys(labels.entries);
/** Whether there are labels in a language that is known. */
export const isLabels = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && LABELLED.some((language) => language in given);
const anyWords: v.GenericSchema<unknown, Bilingual> = v.lazy((given) => {
  if (typeof given === 'string') return bothAlike;
  return isLabels(given) ? labels : noWords;
});
/** One text for both languages, or one for each; lenient: one language is enough. */
export const wordsOf = (rules: Rules): v.GenericSchema<unknown, Bilingual> =>
  rules === 'strict' ? bothSaid : anyWords;

/** EDTF, parsed here once and for all. */
export const date: v.GenericSchema<unknown, WrittenDate> = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }): WrittenDate => {
    const parsed = parseEdtf(dataset.value);
    if (parsed.ok) return { text: dataset.value, value: parsed.value };
    const { fault, day = '', month = '', reason } = parsed;
    addIssue({ message: messageOf('date', dataset.value, fault, day, month, reason) });
    return NEVER;
  }),
);

export const webAddress = v.pipe(text, v.regex(/^https?:\/\/./, messageOf('not-web')));
export const part = oneOf(PARTS_OF_DAY);

const isSaid = (words: string): boolean => words.trim() !== '';
const strictGloss = v.pipe(
  objectOf('strict')({ ar: v.optional(said), en: v.optional(said) }),
  v.check(({ ar, en }) => ar !== undefined || en !== undefined, 'is empty'),
);
/** Languages without words are left out, so that what is written is what was read. */
const lenientGloss = v.pipe(
  v.nullable(objectOf('lenient')({ ar: v.nullish(text), en: v.nullish(text) })),
  v.transform((given): Gloss | undefined => {
    const said = Object.entries(given ?? {}).filter(([, words]) => words && isSaid(words));
    return said.length > 0 ? (Object.fromEntries(said) as Gloss) : undefined;
  }),
);
const selector = {
  prefix: v.optional(text),
  suffix: v.optional(text),
};
const strictQuote = v.union([
  v.pipe(
    said,
    v.transform((exact): QuoteSelector => ({ exact })),
  ),
  objectOf('strict')({
    exact: v.pipe(text, v.check(isSaid, messageOf('empty'))),
    ...selector,
    gloss: v.optional(strictGloss),
  }),
]);
const lenientWords = v.pipe(
  text,
  v.transform((exact): QuoteSelector => ({ exact })),
);
const lenientQuote = objectOf('lenient')({
  exact: text,
  ...selector,
  start: v.optional(whole),
  end: v.optional(whole),
  gloss: v.optional(lenientGloss),
});
/**
 * A quote as it is written down: the words, with context or a position (UTF-16 units) where the words
 * occur twice, and with its translations. With context the words count to the letter, spaces at their edges
 * included.
 */
export const quoteOf = (rules: Rules): v.GenericSchema<unknown, QuoteSelector> =>
  rules === 'strict'
    ? strictQuote
    : v.lazy((given) => (typeof given === 'string' ? lenientWords : lenientQuote));

/** `publication`, `post`, `none` or `event:ID`; also as `{ kind, event }`. */
export const reference: v.GenericSchema<unknown, Reference> = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Reference => {
    const given = dataset.value;
    const parts = typeof given === 'string' ? given.split(/:(.*)/su) : [];
    const { kind = parts[0], event = parts[1] } = (
      typeof given === 'object' && given !== null ? given : {}
    ) as Readonly<Record<string, unknown>>;
    if (kind === 'none' || kind === 'publication' || kind === 'post') return { kind };
    if (kind !== 'event') {
      addIssue({ message: messageOf('none-of', 'none', 'publication', 'post', 'event') });
      return NEVER;
    }
    if (typeof event === 'string' && event !== '' && event.length <= MAX_ID) {
      return { kind, event: event as EventId };
    }
    const key = { type: 'object', origin: 'value', input: {}, key: 'event', value: event } as const;
    addIssue({ message: messageOf(event === undefined ? 'missing' : 'not-id'), path: [key] });
    return NEVER;
  }),
);

/** A passage of the article, or something outside it. */
export function evidenceOf(rules: Rules) {
  const object = objectOf(rules);
  const quoted = object({ kind: v.optional(v.literal('quote')), quote: quoteOf(rules) });
  const outside = object({
    kind: v.optional(v.literal('outside')),
    note: wordsOf(rules),
    address: orNull(webAddress),
  });
  return v.lazy((given) =>
    typeof given === 'object' && given !== null && 'quote' in given ? quoted : outside,
  ) as v.GenericSchema<unknown, v.InferOutput<typeof quoted> | v.InferOutput<typeof outside>>;
}
