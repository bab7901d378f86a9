/** The spreadsheet of TimelineJS, whose first row may be a title without a year. */
import { withoutMarkup } from '../formats/plain-text';
import type { Shape } from './shape';
import { BLANK, type Values, valuesBy } from './values';

const two = (number: number): string => String(number).padStart(2, '0');

/** In its parts; a part that is missing makes the date wider. */
function dateIn({ number, text }: Values, before: string): string | null {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => number(before + part));
  if (year === null || year === undefined || !Number.isInteger(year)) return null;
  const written = year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
  if (!month) return written;
  if (!day) return `${written}-${two(month)}`;
  const clock = /^(\d{1,2}):(\d{2})/.exec(text(`${before}time`));
  const time = clock ? `T${two(Number(clock[1]))}:${clock[2] ?? ''}` : '';
  return `${written}-${two(month)}-${two(day)}${time}`;
}

export const timelineSheet: Shape = {
  id: 'timelinejs',
  columns: ['year', 'month', 'day', 'end year', 'headline', 'text'],
  reader(header, datesOf) {
    const valuesOf = valuesBy(header);
    const dates = datesOf(-1);
    return (row, onFault) => {
      const values = valuesOf(row);
      const { text } = values;
      const start = dateIn(values, '');
      const end = dateIn(values, 'end ');
      const isTitle = start === null && /^title$/i.test(text('type'));
      const written = end === null || end === start ? start : `${start}/${end}`;
      const date = written === null ? null : dates.read(written);
      if (!isTitle && date?.kind !== 'date') {
        const given = ['year', 'month', 'day'].map(text).join(' ').trim();
        onFault(given === '' ? 'no-date' : 'not-a-date', 'Year', given, false);
        return null;
      }
      const media = text('media');
      return {
        ...BLANK,
        id: text('id'),
        title: withoutMarkup(text('headline')),
        kind: text('group'),
        edtf: date?.kind === 'date' ? date.edtf : null,
        note: withoutMarkup(text('text')),
        link: media,
      };
    };
  },
};
