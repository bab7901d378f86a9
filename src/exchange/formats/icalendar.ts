/**
 * iCalendar (RFC 5545), read by ical.js and written here. An event that repeats is its first time. A day is a
 * day; a time without a zone, or of a named zone, is that of the place.
 */
import ICAL from 'ical.js';
import { isBuiltInKind } from '../../event/event';
import { type CivilDay, civilDay, isoDay } from '../../time/civil';
import { PLAIN_DAY, spanOf } from '../dates-out';
import { type Read, Refusal, type RowFault, type Write } from '../format';
import { textIn } from '../text/json-guard';
import { type Fields, tableOfObjects } from './json-rows';

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment of a calendar as EDTF. */
function written(time: unknown): string | null {
  if (!(time instanceof ICAL.Time)) return null;
  const { year, month, day, hour, minute, isDate, zone } = time;
  const ofDay = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (isDate) return ofDay;
  return `${ofDay}T${two(hour)}:${two(minute)}${zone?.tzid === 'UTC' ? 'Z' : ''}`;
}

const dayBefore = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return isoDay((civilDay(year, month, date) - 1) as CivilDay);
};

/** The end of whole days is the day after them. */
function endOf(start: string, end: string | null): string | null {
  if (end === null || end.includes('T')) return end;
  const last = dayBefore(end);
  return last > start ? last : null;
}

/** The lines on which events begin. */
const linesIn = (text: string): number[] =>
  text.split(/\r\n|\n/).flatMap((line, at) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [at + 1] : []));

export const readICalendar: Read = (bytes) => {
  const text = textIn(bytes);
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) throw new Refusal('not-this-format');
  const given: unknown = ICAL.parse(text.trimStart());
  const lines = linesIn(text);
  // Several calendars in one file are a list of lists.
  const calendars = (
    Array.isArray(given) && typeof given[0] === 'string' ? [given] : given
  ) as ConstructorParameters<typeof ICAL.Component>[0][];
  const faults: RowFault[] = [];
  const rows: { line: number; fields: Fields }[] = [];
  let at = 0;
  for (const calendar of calendars) {
    for (const event of new ICAL.Component(calendar).getAllSubcomponents('vevent')) {
      const line = lines[at++] ?? at;
      const textOf = (name: string): string => {
        const value = event.getFirstPropertyValue(name);
        return value === null || value === undefined ? '' : String(value);
      };
      const timeOf = (name: string): string | null => {
        try {
          return written(event.getFirstPropertyValue(name));
        } catch {
          return null;
        }
      };
      const [start = null, end = null] = ['dtstart', 'dtend'].map(timeOf);
      if (start === null) {
        const value = textOf('summary').slice(0, 120);
        faults.push({ line, why: 'no-date', column: 'DTSTART', value, isKept: false });
        continue;
      }
      const geo = event.getFirstPropertyValue('geo');
      const [latitude, longitude] = Array.isArray(geo) ? (geo as unknown[]) : [];
      const fields = {
        id: textOf('uid'),
        date: start,
        end: endOf(start, end),
        title: textOf('summary'),
        kind: textOf('categories'),
        place: textOf('location'),
        latitude,
        longitude,
        link: textOf('url'),
        note: textOf('description'),
      };
      rows.push({ line, fields });
    }
  }
  return { kind: 'table', table: tableOfObjects(rows, faults) };
};

const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** Octets of a line before it is folded. */
const WIDTH = 73;

/** A line of at most 75 octets, and further ones that begin with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const char of line) {
    const octets = encoder.encode(char).length;
    if (width + octets > WIDTH) {
      parts.push(part);
      part = '';
      width = 0;
    }
    part += char;
    width += octets;
  }
  return `${[...parts, part].join('\r\n ')}\r\n`;
}

function timed(name: string, date: string): string {
  const plain = date.replace(/[-:]/g, '');
  return plain.includes('T') ? `${name}:${plain}00` : `${name};VALUE=DATE:${plain}`;
}

const dayAfter = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return isoDay((civilDay(year, month, date) + 1) as CivilDay);
};

export const writeICalendar: Write = function* ({ events, gazetteer }) {
  yield 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Sourceline//EN\r\nCALSCALE:GREGORIAN\r\n';
  for (const { id, kind, title, note, places, stated, reviewed } of events) {
    const date = (reviewed ?? stated).date?.text;
    const span = date === undefined ? null : spanOf(date, PLAIN_DAY);
    if (!span) continue;
    const [first] = places;
    const place = first ? gazetteer.place(first.place) : null;
    const name = isBuiltInKind(kind) ? kind : gazetteer.kindName(kind).en;
    // A day and a time do not mix: both are days then.
    const isTimed = span.start.includes('T') && span.end.includes('T');
    const [start, end] = isTimed
      ? [span.start, span.end]
      : [span.start.slice(0, 10), span.end.slice(0, 10)];
    const lines = [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}`,
      // The time of writing would make each file another one.
      'DTSTAMP:19700101T000000Z',
      timed('DTSTART', start),
      ...(isTimed ? (end === start ? [] : [timed('DTEND', end)]) : [timed('DTEND', dayAfter(end))]),
      `SUMMARY:${escaped(title.en || title.ar)}`,
      `CATEGORIES:${escaped(name)}`,
      ...(place ? [`LOCATION:${escaped(place.name.en || place.name.ar)}`] : []),
      ...(place && place.latitude !== null && place.longitude !== null
        ? [`GEO:${place.latitude};${place.longitude}`]
        : []),
      ...(note ? [`DESCRIPTION:${escaped(note.en || note.ar)}`] : []),
      'END:VEVENT',
    ];
    for (const line of lines) yield folded(line);
  }
  yield 'END:VCALENDAR\r\n';
};
