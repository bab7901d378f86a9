/**
 * TimelineJS: its JSON, with year, month, day and time apart. Its spreadsheet is a table like any other, told by
 * its columns (shapes/timeline-sheet.ts).
 */
import type { Write } from '../format';
import { PLAIN_DATE, spanOf } from '../dates-out';
import { isBuiltInKind } from '../../event/event';
import { type Fields, isFields } from './json-rows';
import { asMarkup } from './plain-text';

export const isTimelineJs = (given: unknown): given is Fields =>
  isFields(given) &&
  Array.isArray(given.events) &&
  given.events.some((one) => isFields(one) && isFields(one.start_date));

const fieldsIn = (given: unknown): Fields => (isFields(given) ? given : {});

function clockOf({ hour, minute }: Fields): string {
  if (hour === undefined || hour === '' || hour === null) return '';
  const digits = (value: unknown): string => String(Number(value) || 0).padStart(2, '0');
  return `${digits(hour)}:${digits(minute)}`;
}

/** Its events as rows of its own spreadsheet. */
export function timelineRows({ events }: Fields): { line: number; fields: Fields }[] {
  return (events as readonly unknown[]).flatMap((event, at) => {
    if (!isFields(event)) return [];
    const [start, end, text] = [event.start_date, event.end_date, event.text].map(fieldsIn);
    const fields = {
      id: event.unique_id,
      Year: start?.year,
      Month: start?.month,
      Day: start?.day,
      Time: clockOf(start ?? {}),
      'End Year': end?.year,
      'End Month': end?.month,
      'End Day': end?.day,
      'End Time': clockOf(end ?? {}),
      'Display Date': event.display_date,
      Headline: text?.headline,
      Text: text?.text,
      Media: fieldsIn(event.media).url,
      Group: event.group,
    };
    return [{ line: at + 1, fields }];
  });
}

/** A date in its parts. */
function partsOf(date: string): Fields {
  const [day = '', clock] = date.split('T');
  const [year, month, ofMonth] = day.split('-').map(Number);
  const [hour, minute] = clock?.split(':').map(Number) ?? [];
  const all = { year, month, day: ofMonth, hour, minute };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export const writeTimelineJs: Write = function* ({ events, gazetteer }) {
  yield '{"scale":"human","events":[';
  let separator = '\n';
  for (const { id, kind, title, note, stated, reviewed } of events) {
    const date = (reviewed ?? stated).date?.text;
    const span = date === undefined ? null : spanOf(date, PLAIN_DATE);
    if (!span) continue;
    const name = isBuiltInKind(kind) ? kind : gazetteer.kindName(kind).en;
    yield (
      separator +
      JSON.stringify({
        unique_id: id,
        start_date: partsOf(span.start),
        ...(span.end !== span.start && { end_date: partsOf(span.end) }),
        text: {
          headline: asMarkup(title.en || title.ar),
          text: asMarkup(note?.en || (note?.ar ?? '')),
        },
        group: name,
      })
    );
    separator = ',\n';
  }
  yield '\n]}\n';
};
