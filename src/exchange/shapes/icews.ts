/** ICEWS: coded events by tabs, one day each, with a story's id and sentence number as their source. */
import type { Shape } from './shape';
import { BLANK, placeAt, valuesBy } from './values';

export const icews: Shape = {
  id: 'icews',
  columns: ['event id', 'event date', 'source name', 'event text', 'cameo code', 'target name'],
  reader(header, datesOf) {
    const valuesOf = valuesBy(header);
    const names = header.map((name) => name.trim().toLowerCase());
    const dates = datesOf(names.indexOf('event date'));
    return (row, onFault) => {
      const values = valuesOf(row);
      const { text } = values;
      const date = dates.read(text('event date'));
      if (date.kind !== 'date') {
        onFault('not-a-date', 'Event Date', text('event date'), false);
        return null;
      }
      const kind = text('event text');
      const [from, to] = [text('source name'), text('target name')];
      const publisher = text('publisher') || 'ICEWS';
      const story = text('story id');
      return {
        ...BLANK,
        id: text('event id'),
        title: [kind, [from, to].filter(Boolean).join(' – ')].filter(Boolean).join(': '),
        kind,
        edtf: date.edtf,
        places: placeAt(
          text('city') || text('district') || text('province') || text('country'),
          values,
          ['latitude', 'longitude'],
          // A town where one is named, else somewhere in the country.
          text('city') === '' ? 200 : 15,
        ),
        claims: [
          ...(from === '' ? [] : [{ role: 'attributes', actor: publisher, to: from } as const]),
          { role: 'reports', actor: publisher, to: null },
        ],
        note: story === '' ? '' : `Story ${story}, sentence ${text('sentence number')}`,
      };
    };
  },
};
