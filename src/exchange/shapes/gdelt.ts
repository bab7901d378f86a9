/**
 * GDELT 2.0 events: 61 columns by tabs, without a row of names. Its date is a day; a date of 1920 stands for
 * articles that were misread, and so do others far before they were added: the address is what can be checked.
 */
import type { Shape } from './shape';
import { BLANK, placeAt, valuesBy } from './values';

const ACTOR =
  'Code,Name,CountryCode,KnownGroupCode,EthnicCode,Religion1Code,Religion2Code,Type1Code,Type2Code,Type3Code';
const GEO = 'Type,FullName,CountryCode,ADM1Code,ADM2Code,Lat,Long,FeatureID';
const each = (before: string, names: string): string[] =>
  names.split(',').map((name) => before + name);

const HEADER = [
  ...each('', 'GLOBALEVENTID,SQLDATE,MonthYear,Year,FractionDate'),
  ...each('Actor1', ACTOR),
  ...each('Actor2', ACTOR),
  ...each(
    '',
    'IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,NumSources,NumArticles,AvgTone',
  ),
  ...each('Actor1Geo_', GEO),
  ...each('Actor2Geo_', GEO),
  ...each('ActionGeo_', GEO),
  ...each('', 'DATEADDED,SOURCEURL'),
];

/** CAMEO root codes. */
const ROOTS: Readonly<Record<string, string>> = {
  '01': 'Make public statement',
  '02': 'Appeal',
  '03': 'Express intent to cooperate',
  '04': 'Consult',
  '05': 'Engage in diplomatic cooperation',
  '06': 'Engage in material cooperation',
  '07': 'Provide aid',
  '08': 'Yield',
  '09': 'Investigate',
  '10': 'Demand',
  '11': 'Disapprove',
  '12': 'Reject',
  '13': 'Threaten',
  '14': 'Protest',
  '15': 'Exhibit force posture',
  '16': 'Reduce relations',
  '17': 'Coerce',
  '18': 'Assault',
  '19': 'Fight',
  '20': 'Use unconventional mass violence',
};

/** By `ActionGeo_Type`: 1 a country, 2 and 5 a state, 3 and 4 a city. */
const WITHIN_KM: Readonly<Record<string, number>> = { 1: 500, 2: 200, 3: 15, 4: 15, 5: 200 };

export const gdelt: Shape = {
  id: 'gdelt',
  columns: ['globaleventid', 'sqldate', 'eventrootcode', 'actiongeo_lat'],
  nameless: {
    header: HEADER,
    fits: (cells) =>
      /^\d+$/.test(cells[0] ?? '') &&
      /^\d{8}$/.test(cells[1] ?? '') &&
      /^\d{14}$/.test(cells[59] ?? ''),
  },
  reader(header, datesOf) {
    const valuesOf = valuesBy(header);
    const dates = datesOf(-1);
    return (row, onFault) => {
      const values = valuesOf(row);
      const { text } = values;
      const date = dates.read(text('sqldate'));
      if (date.kind !== 'date') {
        onFault('not-a-date', 'SQLDATE', text('sqldate'), false);
        return null;
      }
      const link = text('sourceurl');
      const host = /^https?:\/\/([^/]+)/.exec(link)?.[1] ?? 'GDELT';
      const kind = ROOTS[text('eventrootcode').padStart(2, '0')] ?? `CAMEO ${text('eventcode')}`;
      const who = [text('actor1name'), text('actor2name')].filter((one) => one !== '').join(' – ');
      return {
        ...BLANK,
        id: text('globaleventid'),
        title: [kind, who].filter(Boolean).join(': '),
        kind,
        edtf: date.edtf,
        places: placeAt(
          text('actiongeo_fullname'),
          values,
          ['actiongeo_lat', 'actiongeo_long'],
          WITHIN_KM[text('actiongeo_type')] ?? null,
        ),
        claims: [{ role: 'reports', actor: host, to: null }],
        link,
      };
    };
  },
};
