/**
 * ACLED. Codebook: `time_precision` 1 the day, 2 a week, 3 a month, of both of which the middle is written as
 * the date; `geo_precision` 1 the town, 2 a part of the region (a town near it), 3 the region (its capital).
 */
import type { DraftClaim } from '../mapping/draft';
import { meansIn } from '../mapping/names';
import { around, dayIn } from './days';
import type { Shape } from './shape';
import { BLANK, exactly, placeAt, valuesBy } from './values';

/** How far a position may be off, km, by `geo_precision`: the codes name no distance, so these are ours. */
const WITHIN_KM: Readonly<Record<string, number>> = { 1: 5, 2: 30, 3: 100 };
/** Days before and after the middle of a week. */
const HALF_WEEK = 3;

const NONE = /^(?:unidentified .*|civilians.*)$/i;
const LONGEST_TITLE = 200;

const listed = (text: string): string[] =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

export const acled: Shape = {
  id: 'acled',
  columns: ['event_date', 'event_type', 'actor1', 'geo_precision', 'time_precision'],
  reader(header, datesOf) {
    const valuesOf = valuesBy(header);
    const names = header.map((name) => name.trim().toLowerCase());
    const dates = datesOf(names.indexOf('event_date'));
    return (row, onFault) => {
      const values = valuesOf(row);
      const { text, number } = values;
      const written = text('event_date');
      const date = dates.read(written);
      if (date.kind !== 'date') {
        onFault(date.kind === 'open' ? 'date-open' : 'not-a-date', 'event_date', written, false);
        return null;
      }
      const day = dayIn(date.edtf);
      const precision = text('time_precision');
      const isWeek = precision === '2' && day !== null;
      const isMonth = precision === '3' && day !== null;
      const edtf = isWeek ? around(day, HALF_WEEK) : isMonth ? date.edtf.slice(0, 7) : date.edtf;
      const sources = listed(text('source'));
      const [actor1, actor2] = [text('actor1'), text('actor2')];
      const named: DraftClaim[] =
        actor1 === '' || NONE.test(actor1)
          ? []
          : [{ role: 'attributes', actor: sources[0] ?? 'ACLED', to: actor1 }];
      const kind = text('sub_event_type') || text('event_type');
      const who = [actor1, actor2].filter((one) => one !== '').join(' – ');
      const note = text('notes');
      const place = text('location') || text('admin1') || text('country');
      return {
        ...BLANK,
        id: text('event_id_cnty') || text('data_id'),
        title: [kind, who].filter(Boolean).join(': ').slice(0, LONGEST_TITLE),
        kind: text('event_type'),
        edtf,
        because: isWeek
          ? {
              ar: 'الدقة أسبوع، والمكتوب منتصفه',
              en: 'time_precision 2: a week, its middle is written',
            }
          : isMonth
            ? {
                ar: 'الدقة شهر، والمكتوب منتصفه',
                en: 'time_precision 3: a month, its middle is written',
              }
            : null,
        places: placeAt(
          place,
          values,
          ['latitude', 'longitude'],
          WITHIN_KM[text('geo_precision')] ?? null,
        ),
        claims: [
          ...named,
          ...sources.map((actor) => ({ role: 'reports', actor, to: null }) as const),
        ],
        killed: exactly(number('fatalities')),
        means: kind === 'Air/drone strike' ? [] : meansIn(kind),
        note,
      };
    };
  },
};
