/**
 * Takes out of plain data what is left out: of a record, of the fields of one that the history keeps, and of
 * an event or an article as it is drawn. What is given is never touched.
 */
import type { List } from '../records';
import type { Part } from './parts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (given: unknown): given is Fields =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** Keys that only a quote has. */
const OF_QUOTES: Readonly<Partial<Record<Part, readonly string[]>>> = {
  notes: ['gloss'],
  originals: ['prefix', 'suffix'],
};

/** Without these keys, however deep they are. */
function withoutKeys(given: unknown, keys: ReadonlySet<string>): unknown {
  if (Array.isArray(given)) return given.map((one) => withoutKeys(one, keys));
  if (!isFields(given)) return given;
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) =>
      keys.has(key) ? [] : [[key, withoutKeys(value, keys)] as const],
    ),
  );
}

/** The quotes in it without what is left out of a quote. */
export function strippedQuotes<T>(given: T, out: ReadonlySet<Part>): T {
  const keys = new Set([...out].flatMap((part) => OF_QUOTES[part] ?? []));
  return keys.size === 0 ? given : (withoutKeys(given, keys) as T);
}

/** Puts what stands for nothing in the place of a field that is there. */
function blanked(fields: Fields, blanks: Fields): Fields {
  const there = Object.entries(blanks).filter(([key]) => key in fields);
  return there.length === 0 ? fields : { ...fields, ...Object.fromEntries(there) };
}

const each = (given: unknown, change: (one: Fields) => Fields): unknown =>
  Array.isArray(given) ? given.map((one: unknown) => (isFields(one) ? change(one) : one)) : given;

/** A field, where it is there, changed. */
function withField(fields: Fields, key: string, change: (value: unknown) => unknown): Fields {
  return key in fields ? { ...fields, [key]: change(fields[key]) } : fields;
}

/** A reading that counts from an event that is left out counts from nothing. */
const unhooked =
  (gone: ReadonlySet<string>) =>
  (reading: unknown): unknown => {
    if (!isFields(reading) || typeof reading.reference !== 'string') return reading;
    const isGone =
      reading.reference.startsWith('event:') && gone.has(reading.reference.slice('event:'.length));
    return isGone ? { ...reading, reference: 'none' } : reading;
  };

function strippedEvent(fields: Fields, out: ReadonlySet<Part>, gone: ReadonlySet<string>): Fields {
  let left = strippedQuotes(fields, out);
  if (out.has('notes')) {
    left = blanked(left, { note: null });
    left = withField(left, 'links', (links) => each(links, (link) => blanked(link, { note: '' })));
  }
  if (out.has('reviewers')) {
    left = blanked(left, { reviewer: '' });
    left = withField(left, 'links', (links) => each(links, (link) => blanked(link, { by: '' })));
  }
  if (gone.size > 0) {
    left = withField(left, 'relations', (relations) =>
      Array.isArray(relations)
        ? relations.filter((one: unknown) => !isFields(one) || !gone.has(String(one.event)))
        : relations,
    );
    left = withField(left, 'stated', unhooked(gone));
    left = withField(left, 'assessed', unhooked(gone));
  }
  return left;
}

function strippedArticle(fields: Fields, out: ReadonlySet<Part>): Fields {
  let left = strippedQuotes(fields, out);
  if (out.has('originals')) left = blanked(left, { text: '' });
  if (out.has('reviewers')) {
    left = withField(left, 'came', (came) => (isFields(came) ? blanked(came, { by: '' }) : came));
  }
  return left;
}

/** The fields that a record of each list has: the history may hold others, of which nothing is known. */
const KNOWN: Readonly<Partial<Record<List, ReadonlySet<string>>>> = {
  events: new Set(
    (
      'id order article kind title places stated assessed claims means counts casualties breakdown ' +
      'relations contradictions quotes note tags status reviewer links origin'
    ).split(' '),
  ),
  articles: new Set(
    'id order file language publisher headline address published sha256 text came'.split(' '),
  ),
  rulings: new Set('id verdict right events why by at'.split(' ')),
};

/** A decision on a proposal, or a blind check. */
function strippedReview(fields: Fields, out: ReadonlySet<Part>, gone: ReadonlySet<string>): Fields {
  const left = strippedQuotes(fields, out);
  const isGone = typeof left.event === 'string' && gone.has(left.event);
  const kept = isGone ? { ...left, event: null } : left;
  return out.has('reviewers') ? blanked(kept, { by: '' }) : kept;
}

/** A decision about an entry of the ledger. */
function strippedRuling(fields: Fields, out: ReadonlySet<Part>): Fields {
  const quiet = out.has('notes') ? blanked(fields, { why: '' }) : fields;
  return out.has('reviewers') ? blanked(quiet, { by: '' }) : quiet;
}

/** What copies of a case say differently. Its id begins with the list of its record. */
export function strippedConflict<T extends object>(
  id: string,
  given: T,
  out: ReadonlySet<Part>,
  gone: ReadonlySet<string>,
): T {
  const list = (id.split('/')[0] ?? '') as List;
  const left = (fields: unknown): unknown =>
    isFields(fields) ? strippedFields(list, fields, out, gone) : fields;
  const base = withField(given as Fields, 'base', left);
  return withField(base, 'values', (values) =>
    each(values, (value) => {
      const to = withField(value, 'to', left);
      return out.has('reviewers') ? blanked(to, { by: '' }) : to;
    }),
  ) as T;
}

/** The fields of a record, all or some of them. @param gone ids of events that are left out. */
export function strippedFields<T extends object>(
  list: List,
  given: T,
  out: ReadonlySet<Part>,
  gone: ReadonlySet<string>,
): T {
  if (list === 'decisions' || list === 'checks')
    return strippedReview(given as Fields, out, gone) as T;
  const known = KNOWN[list];
  if (!known) return given;
  const fields: Fields = Object.fromEntries(
    Object.entries(given).filter(([key]) => known.has(key)),
  );
  if (list === 'rulings') return strippedRuling(fields, out) as T;
  const left = list === 'events' ? strippedEvent(fields, out, gone) : strippedArticle(fields, out);
  return left as T;
}
