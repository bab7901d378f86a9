/**
 * Markwhen text: `date: title #tag`, properties and a description below. A small reader of our own: dates,
 * ranges, tags, sections and properties; dates that count from other events are faults. By its own rules
 * 4/11/2023 is April unless the head says `dateFormat: d/M/y`.
 */
import { isBuiltInKind } from '../../event/event';
import { type Read, Refusal, type RowFault, type Write } from '../format';
import { PLAIN_DATE, spanOf } from '../dates-out';
import { CellDates, type DayOrder } from '../mapping/cell-date';
import { textIn } from '../text/json-guard';
import { type Fields, tableOfObjects } from './json-rows';
import { inOneLine } from './plain-text';

const MAX_LINE = 64 * 1024;
const HEAD = /^---\n([\s\S]*?)\n---\n/;
/** What may be a date before a colon: it has a digit. */
const ENTRY = /^\s*([^:\n]{0,120}?\d[^:\n]{0,120}?(?:T\d{2}:\d{2}[^:\n]{0,60}?)*):(?:\s+(.*))?$/u;
const PROPERTY = /^\s*([a-z][\w-]{0,40}):\s+(.+)$/i;
const SECTION = /^\s*(?:section|group|endSection|endGroup|end|#{1,6})(?:\s|$)/i;
const TAG = /(^|\s)#([\p{L}\p{N}_-]+)/gu;
const PROPERTIES = ['id', 'location', 'source', 'link'];

/** "A - B" and "A/B" are both days and what is between them. */
function dateOf(written: string, dates: CellDates): string | null {
  const whole = dates.read(written.trim());
  if (whole.kind === 'date') return whole.edtf;
  for (const by of [/\s+[-–]\s+/u, /\s*\/\s*/u, /[-–]/u]) {
    const parts = written.trim().split(by);
    if (parts.length !== 2) continue;
    const [start, end] = parts.map((part) => dates.read(part.trim()));
    if (start?.kind !== 'date' || end?.kind !== 'date') continue;
    const both = dates.read(`${start.edtf}/${end.edtf}`);
    if (both.kind === 'date') return both.edtf;
  }
  return null;
}

const unescaped = (text: string): string => text.replace(/\\([#:\\])/g, '$1');

interface Entry {
  line: number;
  date: string;
  title: string;
  tags: string[];
  properties: Record<string, string>;
  note: string[];
}

function entryOf(line: number, date: string, rest: string): Entry {
  const tags: string[] = [];
  const title = rest.replace(TAG, (_, before: string, tag: string) => {
    tags.push(tag);
    return before;
  });
  return { line, date, title: unescaped(inOneLine(title)), tags, properties: {}, note: [] };
}

export const readMarkwhen: Read = (bytes) => {
  const whole = textIn(bytes).replace(/\r\n?/g, '\n');
  const head = HEAD.exec(whole)?.[1] ?? '';
  const order: DayOrder = /dateFormat:\s*['"]?d/i.test(`${head}\n${whole.slice(0, 2000)}`)
    ? 'day-first'
    : 'month-first';
  const dates = new CellDates({ order, since1904: false });
  const skipped = HEAD.exec(whole)?.[0] ?? '';
  const first = skipped.split('\n').length;
  const entries: Entry[] = [];
  const faults: RowFault[] = [];
  for (const [at, text] of whole.slice(skipped.length).split('\n').entries()) {
    const line = first + at;
    if (text.length > MAX_LINE) throw new Refusal('long-line', `line ${line}`);
    const last = entries.at(-1);
    const found = ENTRY.exec(text);
    const date = found ? dateOf(found[1] ?? '', dates) : null;
    if (found && date !== null) {
      entries.push(entryOf(line, date, found[2] ?? ''));
      continue;
    }
    // A date of its own at the beginning of a line, and none that is understood.
    if (found && /^\s*(?:\d|now\b|after\b|by\b|!)/.test(text) && !/^\s{2,}/.test(text)) {
      const value = (found[1] ?? '').trim();
      faults.push({ line, why: 'not-a-date', column: '', value, isKept: false });
      continue;
    }
    if (!last || SECTION.test(text)) continue;
    const property = PROPERTY.exec(text);
    const [, name = '', value = ''] = property ?? [];
    if (property && last.note.length === 0 && PROPERTIES.includes(name.toLowerCase())) {
      last.properties[name.toLowerCase()] = value.trim();
    } else last.note.push(unescaped(text.trim()));
  }
  if (entries.length === 0) throw new Refusal('no-rows');
  const rows = entries.map(({ line, date, title, tags, properties, note }) => {
    const fields: Fields = {
      id: properties.id,
      date,
      title,
      kind: tags[0],
      place: properties.location,
      source: properties.source,
      link: properties.link,
      note: note.join('\n').trim(),
    };
    return { line, fields };
  });
  return { kind: 'table', table: tableOfObjects(rows, faults) };
};

const escaped = (text: string): string => text.replace(/\\/g, '\\\\').replace(/#/g, '\\#');

export const writeMarkwhen: Write = function* ({ events, gazetteer }) {
  yield '---\ntitle: Timeline\ndateFormat: y-M-d\n---\n';
  for (const { id, kind, title, note, stated, reviewed } of events) {
    const date = (reviewed ?? stated).date?.text;
    const span = date === undefined ? null : spanOf(date, PLAIN_DATE);
    if (!span) continue;
    const name = isBuiltInKind(kind) ? kind : inOneLine(gazetteer.kindName(kind).en);
    const tag = name.replace(/[^\p{L}\p{N}_-]+/gu, '-');
    const when = span.end === span.start ? span.start : `${span.start}/${span.end}`;
    yield `\n${when}: ${escaped(inOneLine(title.en || title.ar))} #${tag}\nid: ${inOneLine(id)}\n`;
    const words = note?.en || note?.ar || '';
    // Indented, so that a line that looks like an entry is none.
    for (const line of words.split('\n')) {
      if (line.trim() !== '') yield `  ${escaped(line.trim())}\n`;
    }
  }
};
