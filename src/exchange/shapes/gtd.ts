/**
 * GTD. Codebook: `imonth` and `iday` are 0 where they are not known; `approxdate` is free text; with
 * `extended` 1 an event ends on `resolution`; up to three groups are named (`gname`, `gname2`, `gname3`), each
 * of which may have claimed it (`claimed`, `claim2`, `claim3`), and `compclaim` 1 says that claims compete.
 */
import { isCalendarDate } from '../../time/civil';
import type { DraftClaim } from '../mapping/draft';
import { meansIn } from '../mapping/names';
import type { Shape } from './shape';
import { BLANK, type Values, exactly, placeAt, valuesBy } from './values';

const two = (number: number): string => String(number).padStart(2, '0');

/** By `specificity`, 1 the town … 5 unknown: the codes name no distance, so these are ours. */
const WITHIN_KM: Readonly<Record<string, number>> = { 1: 5, 2: 25, 3: 50, 4: 150 };

const GROUPS = [
  ['gname', 'claimed'],
  ['gname2', 'claim2'],
  ['gname3', 'claim3'],
] as const;

/** Groups that claimed it claim it; others are named by the database. */
function claims({ text }: Values): DraftClaim[] {
  return GROUPS.flatMap(([name, claimed]): DraftClaim[] => {
    const group = text(name);
    if (group === '' || /^unknown$/i.test(group)) return [];
    return text(claimed) === '1'
      ? [{ role: 'claims-responsibility', actor: group, to: null }]
      : [{ role: 'attributes', actor: 'GTD', to: group }];
  });
}

function startOf({ number }: Values): string | null {
  const [year, month, day] = [number('iyear'), number('imonth'), number('iday')];
  if (year === null || !Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (!month || month < 1 || month > 12) return String(year);
  if (!day || !isCalendarDate(year, month, day)) return `${year}-${two(month)}`;
  return `${year}-${two(month)}-${two(day)}`;
}

export const gtd: Shape = {
  id: 'gtd',
  columns: ['eventid', 'iyear', 'imonth', 'iday', 'gname', 'attacktype1_txt'],
  reader(header, datesOf) {
    const valuesOf = valuesBy(header);
    const names = header.map((name) => name.trim().toLowerCase());
    const ends = datesOf(names.indexOf('resolution'));
    return (row, onFault) => {
      const values = valuesOf(row);
      const { text, number } = values;
      const start = startOf(values);
      if (start === null) {
        onFault('not-a-date', 'iyear', text('iyear'), false);
        return null;
      }
      const end = text('extended') === '1' ? ends.read(text('resolution')) : null;
      const isRange = end?.kind === 'date' && end.edtf > start && start.length === 10;
      const approximate = text('approxdate');
      const groups = claims(values);
      const [first] = groups;
      const who = first ? (first.to ?? first.actor) : '';
      const [country, province] = [text('country_txt'), text('provstate')];
      const [city, summary] = [text('city'), text('summary')];
      const place = /^unknown$/i.test(city) ? province || country : city || province || country;
      const kind = text('attacktype1_txt');
      return {
        ...BLANK,
        id: text('eventid'),
        title: [kind, who, place].filter(Boolean).join(' · '),
        kind,
        edtf: isRange ? `${start}/${end.edtf}` : start,
        because:
          approximate === ''
            ? null
            : { ar: `بلفظ المصدر: ${approximate}`, en: `in the source’s words: ${approximate}` },
        places: placeAt(
          place,
          values,
          ['latitude', 'longitude'],
          WITHIN_KM[text('specificity')] ?? null,
        ),
        claims: groups,
        killed: exactly(number('nkill')),
        injured: exactly(number('nwound')),
        means: meansIn([text('weaptype1_txt'), text('weapsubtype1_txt')].join(' ')),
        note: summary || text('motive'),
      };
    };
  },
};
