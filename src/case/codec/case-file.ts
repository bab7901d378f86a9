/**
 * The case file: a whole case with its history as JSON. It is the dataset form with more in it. Older forms
 * go up a chain of steps. *Strict* refuses a file at its first fault; *lenient* sets a broken record aside,
 * untouched, and opens the rest.
 */
import * as v from 'valibot';
import { because } from '../../event/codec/because';
import * as f from '../../event/codec/fields';
import { type Fault, faultAt, faultOf } from '../../event/codec/fields';
import { upgraded as upgradedDataset } from '../../event/codec/forms';
import { DATASET_SCHEMA } from '../../event/codec/schema';
import type { CaseDocument } from '../document';
import { type HistoryEntry, historyOf } from '../history';
import { type Case, type CaseRecord, type List, emptyCase, headOf, recordsOf } from '../records';
import { jsonText } from './json-text';
import { type ReadResult, readHistoryEntry, readRecord } from './read-record';
import { CASE_SCHEMA, MAX_RECORDS } from './schema';

/** A record that could not be read. */
export interface Broken {
  readonly list: List | 'history';
  /** Its id as far as it is known; else its place in the file. */
  readonly id: string;
  /** As it was found. */
  readonly raw: unknown;
  readonly fault: Fault;
}

export interface ReadCase {
  readonly document: CaseDocument;
  /** Always empty under the strict rules. */
  readonly broken: readonly Broken[];
}

export type CaseFileResult = ({ readonly ok: true } & ReadCase) | ({ readonly ok: false } & Fault);

type Raw = Readonly<Record<string, unknown>>;
const isObject = (given: unknown): given is Raw =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** Form → what makes the next one of it. */
const STEPS: Readonly<Record<string, (given: Raw) => Raw>> = {
  // Everything that a case has and a dataset has not may be left out.
  [DATASET_SCHEMA]: (given) => ({ ...given, schema: CASE_SCHEMA }),
};

function upgraded(given: unknown): unknown {
  const isCase = isObject(given) && given.schema === CASE_SCHEMA;
  let form = isCase ? given : upgradedDataset(given);
  while (isObject(form) && typeof form.schema === 'string' && Object.hasOwn(STEPS, form.schema)) {
    form = STEPS[form.schema]?.(form);
  }
  return form;
}

const list = v.nullish(f.listOf(v.unknown(), MAX_RECORDS), []);
const around = v.object({
  schema: v.literal(CASE_SCHEMA),
  name: v.nullish(f.text, ''),
  made: v.nullish(f.text, ''),
  articles: list,
  events: list,
  places: list,
  actors: list,
  kinds: list,
  decisions: list,
  checks: list,
  rulings: list,
  conflicts: list,
  history: list,
});

const NAMED_LISTS = [
  'articles',
  'events',
  'places',
  'actors',
  'kinds',
  'decisions',
  'checks',
  'rulings',
  'conflicts',
] as const;

/** Lists that are left out of a file where they are empty. */
const SELDOM: ReadonlySet<List> = new Set(['decisions', 'checks', 'rulings', 'conflicts']);

const idIn = (raw: unknown, index: number): string =>
  isObject(raw) && typeof raw.id === 'string' ? raw.id : String(index);

/** Reads the records of a list, and hands on what is broken. */
function readList(
  name: (typeof NAMED_LISTS)[number],
  given: readonly unknown[],
  onBroken: (broken: Broken, index: number) => void,
): Map<string, CaseRecord> {
  const records = new Map<string, CaseRecord>();
  for (const [index, raw] of given.entries()) {
    const read: ReadResult<CaseRecord> = readRecord(name, raw, index);
    const isTwice = read.ok && records.has(read.value.id);
    if (read.ok && !isTwice) {
      records.set(read.value.id, read.value);
      continue;
    }
    const fault = read.ok ? faultAt('id', because('twice', read.value.id)) : read;
    const { reason, where } = fault;
    onBroken(
      { list: name, id: idIn(raw, index), raw, fault: { reason, because: fault.because, where } },
      index,
    );
  }
  return records;
}

/** Reads a case, or a dataset as a case. */
export function readCase(given: unknown, rules: f.Rules = 'lenient'): CaseFileResult {
  const form = upgraded(given);
  if (!isObject(form)) return { ok: false, ...faultAt('', because('not-object')) };
  if (typeof form.schema === 'string' && form.schema !== CASE_SCHEMA) {
    return { ok: false, ...faultAt('schema', because('form', form.schema)) };
  }
  const checked = v.safeParse(around, form, { abortEarly: true });
  if (!checked.success) return { ok: false, ...faultOf(checked.issues[0]) };
  const { name, made, history, ...lists } = checked.output;
  const broken: (Broken & { readonly index: number })[] = [];
  const onBroken = (one: Broken, index: number): void => {
    broken.push({ ...one, index });
  };
  const records = Object.fromEntries(
    NAMED_LISTS.map((one) => [one, readList(one, lists[one], onBroken)]),
  );
  const entries: HistoryEntry[] = [];
  for (const [index, raw] of history.entries()) {
    const read = readHistoryEntry(raw);
    if (read.ok) entries.push(read.value);
    else onBroken({ list: 'history', id: String(index), raw, fault: read }, index);
  }
  const [first] = broken;
  if (rules === 'strict' && first) {
    const where = `${first.list}.${first.index}${first.fault.where && `.${first.fault.where}`}`;
    return { ok: false, ...first.fault, where };
  }
  const document = {
    case: { ...emptyCase(name, made), ...records } as Case,
    history: historyOf(entries),
  };
  return { ok: true, document, broken: broken.map(({ index: _, ...one }) => one) };
}

/** Reads the text of a case file. */
export function readCaseText(text: string, rules: f.Rules = 'lenient'): CaseFileResult {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return { ok: false, ...faultAt('', because('other', String(error))) };
  }
  return readCase(given, rules);
}

/** The case file of a document: the same document is always the same text. */
export function caseText({ case: one, history }: CaseDocument): string {
  const { name, made } = headOf(one);
  // There are conflicts only after a merge, and the others only of what was decided.
  const written = NAMED_LISTS.filter((list) => !SELDOM.has(list) || one[list].size > 0);
  const lists = written.map((list) => [list, recordsOf(one, list)]);
  const whole = { schema: CASE_SCHEMA, name, made, ...Object.fromEntries(lists) };
  return `${jsonText({ ...whole, history: history.entries }, 1)}\n`;
}
