/**
 * Reads one record of a case from plain data of any origin. What comes out is in the one form in which
 * records are written: reading it again changes nothing.
 */
import * as v from 'valibot';
import type { ArticleId } from '../../article/article';
import type { Quote, QuoteSelector } from '../../article/quote';
import { because } from '../../event/codec/because';
import { type Fault, faultAt, faultOf } from '../../event/codec/fields';
import { readArticle, readEvent } from '../../event/codec/read';
import { articleJson, eventJson } from '../../event/codec/write';
import { reversedDate } from '../../event/event-zone';
import { NONE } from '../../event/facet';
import { BUILT_IN } from '../../gazetteer/gazetteer';
import type { HistoryEntry } from '../history';
import type { ArticleRecord, CaseRecord, EventRecord, List, RecordsByList } from '../records';
import { isTooDeep } from './depth';
import { RECORD_SCHEMAS, historyEntry } from './schema';

export type ReadResult<T> =
  { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Fault);

const refused = (fault: Fault): { readonly ok: false } & Fault => ({ ok: false, ...fault });

/** A quote as it was written; where it stands is not asked here. */
const asWritten = ({
  exact,
  prefix = '',
  suffix = '',
  start = 0,
  end = 0,
}: QuoteSelector): Quote => ({
  exact,
  prefix,
  suffix,
  start,
  end,
});

function eventRecord(
  written: v.InferOutput<typeof RECORD_SCHEMAS.events>,
  order: number,
): EventRecord | Fault {
  const event = readEvent(written, (written.article ?? NONE) as ArticleId, BUILT_IN, asWritten);
  const reversed = reversedDate(event);
  if (reversed) return faultAt('', because('reversed', reversed.text, event.stated.zone));
  const { tags, status, reviewer, links, origin } = written;
  return {
    contradictions: [],
    ...(eventJson(event, '') as object),
    order: written.order ?? order,
    tags,
    status,
    reviewer,
    links,
    ...(origin && { origin }),
  } as unknown as EventRecord;
}

function articleRecord(
  written: v.InferOutput<typeof RECORD_SCHEMAS.articles>,
  order: number,
): ArticleRecord {
  const { came } = written;
  return {
    ...(articleJson(readArticle(written)) as object),
    order: written.order ?? order,
    came: came ?? { at: '', how: 'file', by: '' },
  } as unknown as ArticleRecord;
}

/** @param order of an article or event that has none. */
export function readRecord<L extends List>(
  list: L,
  given: unknown,
  order = 0,
): ReadResult<RecordsByList[L]> {
  if (isTooDeep(given)) return refused(faultAt('', because('too-deep')));
  const checked = v.safeParse(RECORD_SCHEMAS[list as List], given, { abortEarly: true });
  if (!checked.success) return refused(faultOf(checked.issues[0]));
  let record: CaseRecord | Fault;
  if (list === 'events') record = eventRecord(checked.output as never, order);
  else if (list === 'articles') record = articleRecord(checked.output as never, order);
  else record = checked.output as CaseRecord;
  if ('reason' in record) return refused(record);
  return { ok: true, value: record as RecordsByList[L] };
}

/** The record as it is written down; null when it is not valid. */
export function reread(list: List, record: CaseRecord): CaseRecord | null {
  const read = readRecord(list, record);
  return read.ok ? read.value : null;
}

/** Reads one entry of the history. */
export function readHistoryEntry(given: unknown): ReadResult<HistoryEntry> {
  // What came with a merge is as deep as where it came from.
  const { merged, ...own } = Object(given) as { merged?: unknown };
  if (isTooDeep(own) || [merged].flat().some(isTooDeep)) {
    return refused(faultAt('', because('too-deep')));
  }
  const checked = v.safeParse(historyEntry, given, { abortEarly: true });
  if (!checked.success) return refused(faultOf(checked.issues[0]));
  return { ok: true, value: checked.output };
}
