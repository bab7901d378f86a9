/**
 * The rows in which a case is stored: one for the case, one for each record, one for each entry of the
 * history. What a row holds is text with a checksum, or encrypted: what was damaged is never taken for data.
 */
import * as v from 'valibot';
import { jsonText } from '../case/codec/json-text';
import type { HistoryEntry } from '../case/history';
import type { CaseRecord, List } from '../case/records';
import { type Seal, type Sealed, decrypt, encrypt } from './seal';

/** The form in which this version stores a case. A case of a later form is only read. */
export const STORED_FORM = 1;

export type Body = { readonly text: string; readonly sum: number } | Sealed;

export type RecordRow = Body & {
  readonly case: string;
  readonly list: List;
  readonly id: string;
  /** The revision of the case that wrote it: never twice for two contents. */
  readonly rev: number;
};

export type HistoryRow = Body & { readonly case: string; readonly seq: number };

export interface CaseRow {
  readonly id: string;
  readonly form: number;
  readonly rev: number;
  readonly name: string;
  readonly made: string;
  readonly changed: string;
  readonly articles: number;
  readonly events: number;
  /** When it was last saved outside the browser, and at which revision. */
  readonly savedAt: string | null;
  readonly savedRev: number;
  readonly deletedAt: string | null;
  /** As it is stored; see `readSeal`. */
  readonly seal: Seal | null;
}

const text = v.fallback(v.string(), '');
const whole = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);
const instant = v.fallback(v.nullable(v.string()), null);
/** Every field has a fallback: the row of a case is never the reason that it does not open. */
const caseRow = v.object({
  id: v.string(),
  form: v.fallback(v.pipe(v.number(), v.integer()), STORED_FORM),
  rev: whole,
  name: text,
  made: text,
  changed: text,
  articles: whole,
  events: whole,
  savedAt: instant,
  savedRev: whole,
  deletedAt: instant,
  seal: v.custom<Seal | null>(() => true),
});

/** Null for what is no row of a case at all. */
export function readCaseRow(given: unknown): CaseRow | null {
  const read = v.safeParse(caseRow, given);
  return read.success ? { ...read.output, seal: read.output.seal ?? null } : null;
}

/** A checksum of 53 bits: not against an attacker, but against a disk. (cyrb53 by bryc, public domain.) */
export function checksum(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

export const recordLabel = (list: string, id: string, rev: number): string =>
  `${list}/${id}/${rev}`;
export const historyLabel = (seq: number): string => `history/${seq}`;

const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder('utf-8', { fatal: true });

/** @param key of the case's seal; null without one. */
export async function bodyOf(key: CryptoKey | null, label: string, text: string): Promise<Body> {
  if (key) return encrypt(key, label, utf8.encode(text));
  return { text, sum: checksum(`${label}\n${text}`) };
}

/** @param rev the revision that writes the record. */
export async function recordRow(
  key: CryptoKey | null,
  caseId: string,
  list: List,
  record: CaseRecord,
  rev: number,
): Promise<RecordRow> {
  const { id } = record;
  const body = await bodyOf(key, recordLabel(list, id, rev), jsonText(record));
  return { case: caseId, list, id, rev, ...body };
}

export async function historyRow(
  key: CryptoKey | null,
  caseId: string,
  entry: HistoryEntry,
): Promise<HistoryRow> {
  const body = await bodyOf(key, historyLabel(entry.seq), jsonText(entry));
  return { case: caseId, seq: entry.seq, ...body };
}

/** The text of a row; throws when it was damaged. */
export async function textOf(key: CryptoKey | null, label: string, row: unknown): Promise<string> {
  const { text, sum, iv, bytes } = row as Record<string, unknown>;
  if (key) {
    if (!(iv instanceof Uint8Array && bytes instanceof Uint8Array)) throw new Error('not sealed');
    return fromUtf8.decode(await decrypt(key, label, { iv, bytes } as Sealed));
  }
  if (typeof text !== 'string' || checksum(`${label}\n${text}`) !== sum) {
    throw new Error('the checksum differs');
  }
  return text;
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Whether a row was read back as it was written. */
export function isSameBody(a: Body, b: Body): boolean {
  if ('text' in a) return 'text' in b && a.text === b.text && a.sum === b.sum;
  return 'bytes' in b && sameBytes(a.bytes, b.bytes) && sameBytes(a.iv, b.iv);
}
