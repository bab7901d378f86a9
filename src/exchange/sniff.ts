/** The format of a file: by its name, and by what is in it where that says otherwise. */
import { type FormatId, READABLE, formatByName } from './formats';

/** Bytes that are looked at. */
const HEAD = 4096;

/** Whether the first line is an object by itself, and another one follows. */
function isLines(head: string): boolean {
  const [first = '', second = ''] = head.trimStart().split(/\r?\n/);
  return /\}\s*$/.test(first) && /^\s*\{/.test(second);
}

/** Null: nothing in it is certain. */
function byContent(bytes: Uint8Array): FormatId | null {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, HEAD))
    .replace(/^\xef\xbb\xbf/, '');
  if (head.startsWith('PAR1')) return 'parquet';
  if (head.startsWith('PK')) return head.includes('opendocument.spreadsheet') ? 'ods' : 'xlsx';
  if (/^\s*BEGIN:VCALENDAR/i.test(head)) return 'ical';
  if (/^\s*\{/.test(head)) return isLines(head) ? 'jsonl' : 'json';
  return /^\s*\[\s*[[{\]]/.test(head) ? 'json' : null;
}

/** Names that say more than that it is JSON. */
const KINDS_OF_JSON: readonly FormatId[] = ['jsonl', 'geojson', 'timelinejs'];

export function formatOfFile(name: string, bytes: Uint8Array): FormatId {
  const named = formatByName(name, READABLE);
  const found = byContent(bytes);
  if (found === 'json' && named !== null && KINDS_OF_JSON.includes(named)) return named;
  return found ?? named ?? 'csv';
}
