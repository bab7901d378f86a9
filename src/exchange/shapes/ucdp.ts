/**
 * UCDP GED, with and without a row of names (some Candidate releases have none). Codebook: `date_prec` 1 the
 * day, 2 two to six days, 3 a week, 4 a month, 5 more than a month up to a year, all between `date_start` and
 * `date_end`; `where_prec` 1 the place … 7 beyond a country; `best`, `low` and `high` are estimates of deaths.
 */
import type { CountRange } from '../../event/event';
import { dayIn, oneOfDays } from './days';
import type { Shape } from './shape';
import { BLANK, type Values, placeAt, valuesBy } from './values';

const HEADER =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'.split(
    ',',
  );

/** By `where_prec`: 1 and 2 (25 km) are the codebook's; the rest stand for a district, a province, a country. */
const WITHIN_KM: Readonly<Record<string, number>> = { 1: 1, 2: 25, 3: 50, 4: 100, 5: 100, 6: 500 };

const KINDS: Readonly<Record<string, string>> = {
  1: 'State-based violence',
  2: 'Non-state violence',
  3: 'One-sided violence',
};

function deaths({ number }: Values): CountRange | null {
  const [low, best, high] = [number('low'), number('best'), number('high')];
  const min = low ?? best;
  const max = high ?? best;
  if (min === null || max === null || min < 0 || max < min) return null;
  return { min, max, approximate: false };
}

/** The best estimate, where the range alone would lose it. */
function estimate({ number }: Values): string {
  const [low, best, high] = [number('low'), number('best'), number('high')];
  const civilians = number('deaths_civilians');
  return [
    best !== null && (low !== best || high !== best) ? `Deaths: best estimate ${best}.` : '',
    civilians !== null && civilians > 0 ? `Civilians: ${civilians}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const isDay = (text: string | undefined): boolean => dayIn(text ?? '') !== null;

export const ucdp: Shape = {
  id: 'ucdp-ged',
  columns: ['date_prec', 'date_start', 'date_end', 'type_of_violence', 'where_prec', 'best'],
  nameless: {
    header: HEADER,
    fits: (cells) =>
      /^\d+$/.test(cells[0] ?? '') &&
      /^[123]$/.test(cells[5] ?? '') &&
      /^[1-5]$/.test(cells[37] ?? '') &&
      isDay(cells[38]) &&
      isDay(cells[39]),
  },
  reader(header) {
    const valuesOf = valuesBy(header);
    return (row, onFault) => {
      const values = valuesOf(row);
      const { text } = values;
      const [start, end] = [dayIn(text('date_start')), dayIn(text('date_end'))];
      if (start === null || end === null || end < start) {
        onFault('not-a-date', 'date_start', `${text('date_start')} ${text('date_end')}`, false);
        return null;
      }
      const precision = text('date_prec');
      const isExact = precision === '1' && start === end;
      const edtf = oneOfDays(start, end);
      const dyad =
        text('dyad_name') || [text('side_a'), text('side_b')].filter(Boolean).join(' – ');
      const sideA = text('side_a');
      const speaker = text('source_original') || 'UCDP';
      return {
        ...BLANK,
        id: text('id'),
        title: dyad,
        kind: KINDS[text('type_of_violence')] ?? 'Violence',
        edtf,
        because: isExact
          ? null
          : {
              ar: `date_prec ${precision}: يوم من هذه الأيام`,
              en: `date_prec ${precision}: one of these days`,
            },
        places: placeAt(
          text('where_coordinates') || text('adm_2') || text('adm_1') || text('country'),
          values,
          ['latitude', 'longitude'],
          WITHIN_KM[text('where_prec')] ?? null,
        ),
        // Only one-sided violence has one side that acts.
        claims: [
          ...(text('type_of_violence') === '3' && sideA !== ''
            ? [{ role: 'attributes', actor: speaker, to: sideA } as const]
            : []),
          { role: 'reports', actor: speaker, to: null } as const,
        ],
        killed: deaths(values),
        note: [text('source_headline') || text('where_description'), estimate(values)]
          .filter(Boolean)
          .join('\n'),
      };
    };
  },
};
