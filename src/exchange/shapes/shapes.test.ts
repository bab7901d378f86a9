import { describe, expect, it } from 'vitest';
import { contentIn, readText } from '../testing/files';

/* Headers as published; every row is made up. */
const csv = (header: string, ...rows: Readonly<Record<string, string>>[]): string => {
  const names = header.split(',');
  return [header, ...rows.map((row) => lineOf(names, row))].join('\n');
};
const lineOf = (
  names: readonly string[],
  row: Readonly<Record<string, string>>,
  by = ',',
): string => names.map((name) => `"${row[name] ?? ''}"`).join(by);

const ACLED =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp';
const UCDP =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob';
const GTD =
  'eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,region_txt,provstate,city,latitude,longitude,specificity,vicinity,location,summary,crit1,attacktype1,attacktype1_txt,targtype1_txt,gname,gsubname,gname2,gsubname2,gname3,gsubname3,motive,guncertain1,claimed,claimmode_txt,claim2,claim3,compclaim,weaptype1_txt,weapsubtype1_txt,nkill,nwound';

describe('ACLED', () => {
  const event = {
    event_type: 'Explosions/Remote violence',
    sub_event_type: 'Shelling/artillery/missile attack',
    actor1: 'Own Front',
    actor2: 'Own Army',
    country: 'Ownland',
    location: 'Own Mill',
    latitude: '35.5',
    longitude: '40.25',
    source: 'Own Observatory; Own Radio',
    notes: 'On 15 November, rockets hit the mill.',
    fatalities: '0',
  };
  const read = async (...rows: Readonly<Record<string, string>>[]) => {
    const found = await readText(csv(ACLED, ...rows), 'acled.csv');
    expect(found.report.shape).toBe('acled');
    return contentIn(found);
  };

  it('never has a day where only a week or a month is known', async () => {
    const day = '2023-11-15';
    const { events } = await read(
      { ...event, event_id_cnty: 'OWN1', event_date: day, time_precision: '1' },
      { ...event, event_id_cnty: 'OWN2', event_date: day, time_precision: '2' },
      { ...event, event_id_cnty: 'OWN3', event_date: day, time_precision: '3' },
      { ...event, event_id_cnty: 'OWN4', event_date: '15 November 2023', time_precision: '1' },
      { ...event, event_id_cnty: 'OWN5', event_date: '15-11-2023', time_precision: '3' },
    );
    expect(events.map(({ stated }) => stated.date?.text)).toEqual([
      '2023-11-15',
      '[2023-11-12..2023-11-18]',
      '2023-11',
      '2023-11-15',
      '2023-11',
    ]);
    expect(events[2]?.stated.basis.en).toBe(
      'time_precision 3: a month, its middle is written; line 4 of acled.csv',
    );
  });

  it('has the precision of the place as its uncertainty, and says who names whom', async () => {
    const { events, gazetteer } = await read({
      ...event,
      event_id_cnty: 'OWN1',
      event_date: '2023-11-15',
      time_precision: '1',
      geo_precision: '3',
    });
    expect(gazetteer.own.places).toMatchObject([
      { name: { en: 'Own Mill' }, latitude: 35.5, longitude: 40.25, uncertaintyKm: 100 },
    ]);
    expect(events[0]).toMatchObject({
      id: 'OWN1',
      title: { en: 'Shelling/artillery/missile attack: Own Front – Own Army' },
      claims: [
        { role: 'attributes', actor: 'own-observatory', to: 'own-front' },
        { role: 'reports', actor: 'own-observatory' },
        { role: 'reports', actor: 'own-radio' },
      ],
      casualties: { state: 'none-reported', killed: { min: 0, max: 0 } },
      quotes: [{ exact: 'On 15 November, rockets hit the mill.' }],
    });
    expect(gazetteer.own.kinds).toMatchObject([{ name: { en: 'Explosions/Remote violence' } }]);
  });
});

describe('UCDP GED', () => {
  const row = {
    id: '900001',
    relid: 'OWN-1',
    year: '2023',
    type_of_violence: '1',
    dyad_name: 'Government of Ownland - Own Front',
    side_a: 'Government of Ownland',
    side_b: 'Own Front',
    source_original: 'police',
    source_headline: 'Fighting near the mill',
    where_prec: '2',
    where_coordinates: 'Own Mill',
    latitude: '35.5',
    longitude: '40.25',
    country: 'Ownland',
    deaths_civilians: '2',
    best: '5',
    high: '9',
    low: '3',
  };
  const dated = (id: string, prec: string, from: string, to: string) => ({
    ...row,
    id,
    date_prec: prec,
    date_start: `${from} 00:00:00.000`,
    date_end: `${to} 00:00:00.000`,
  });
  const rows = [
    dated('1', '1', '2023-11-13', '2023-11-13'),
    dated('2', '2', '2023-11-13', '2023-11-16'),
    dated('3', '3', '2023-11-13', '2023-11-19'),
    dated('4', '4', '2023-11-01', '2023-11-30'),
    dated('5', '5', '2023-01-01', '2023-12-31'),
  ];
  const dates = [
    '2023-11-13',
    '[2023-11-13..2023-11-16]',
    '[2023-11-13..2023-11-19]',
    '2023-11',
    '2023',
  ];

  it.each([
    ['with a row of names', csv(UCDP, ...rows), 2],
    ['without one', rows.map((one) => lineOf(UCDP.split(','), one)).join('\n'), 1],
  ])('is read %s', async (_, text, line) => {
    const read = await readText(text, 'ged.csv');
    expect(read.report).toMatchObject({ shape: 'ucdp-ged', rows: 5, events: 5 });
    const { events, gazetteer } = contentIn(read);
    expect(events.map(({ stated }) => stated.date?.text)).toEqual(dates);
    expect(events[0]).toMatchObject({
      title: { en: 'Government of Ownland - Own Front' },
      stated: { basis: { en: `line ${line} of ged.csv` } },
      casualties: { killed: { min: 3, max: 9 } },
      note: { en: 'Fighting near the mill\nDeaths: best estimate 5. Civilians: 2.' },
    });
    expect(gazetteer.own.places).toMatchObject([{ uncertaintyKm: 25 }]);
  });
});

describe('GTD', () => {
  const row = {
    country_txt: 'Ownland',
    provstate: 'Own Province',
    city: 'Own Town',
    latitude: '35.5',
    longitude: '40.25',
    specificity: '1',
    summary: 'A café was attacked.',
    attacktype1_txt: 'Bombing/Explosion',
    weaptype1_txt: 'Explosives',
    weapsubtype1_txt: 'Rocket',
    gname: 'Own Front',
    claimed: '1',
    gname2: 'Own Brigade',
    claim2: '1',
    gname3: 'Own Cell',
    claim3: '0',
    compclaim: '1',
    nkill: '3',
    nwound: '',
  };
  const dated = (eventid: string, iyear: string, imonth: string, iday: string, more = {}) => ({
    ...row,
    eventid,
    iyear,
    imonth,
    iday,
    ...more,
  });
  const text = csv(
    GTD,
    dated('197000000001', '1970', '0', '0'),
    dated('197001000001', '1970', '1', '0', { approxdate: 'January 1-15, 1970' }),
    dated('201711130001', '2017', '11', '13'),
    dated('201711130002', '2017', '11', '13', { extended: '1', resolution: '11/25/2017' }),
    dated('000000000000', '', '', ''),
  );

  it('knows that 0 is not known, and keeps three claims that compete', async () => {
    const latin = Uint8Array.from(text, (char) => char.charCodeAt(0));
    const read = await readText(new TextDecoder('latin1').decode(latin), 'gtd.csv');
    expect(read.report).toMatchObject({ shape: 'gtd', events: 4, faultCount: 1 });
    const { events } = contentIn(read);
    expect(events.map(({ stated }) => stated.date?.text)).toEqual([
      '1970',
      '1970-01',
      '2017-11-13',
      '2017-11-13/2017-11-25',
    ]);
    expect(events[1]?.stated.basis.en).toContain('January 1-15, 1970');
    expect(events[0]).toMatchObject({
      title: { en: 'Bombing/Explosion · Own Front · Own Town' },
      claims: [
        { role: 'claims-responsibility', actor: 'own-front' },
        { role: 'claims-responsibility', actor: 'own-brigade' },
        { role: 'attributes', actor: 'gtd', to: 'own-cell' },
      ],
      means: ['rocket'],
      casualties: { killed: { min: 3, max: 3 }, injured: null },
      note: { en: 'A café was attacked.' },
    });
  });
});

describe('GDELT', () => {
  it('is read without a row of names', async () => {
    const cells = Array.from({ length: 61 }, () => '');
    const set = (at: number, value: string) => (cells[at] = value);
    set(0, '900000001');
    set(1, '20231113');
    set(6, 'OWNLAND');
    set(16, 'MILITIA');
    set(26, '190');
    set(28, '19');
    set(51, '4');
    set(52, 'Own Town, Own Province, Ownland');
    set(56, '35.5');
    set(57, '40.25');
    set(59, '20231114120000');
    set(60, 'https://news.example/a');
    const read = await readText(`${cells.join('\t')}\n`, 'x.export.tsv');
    expect(read.report).toMatchObject({ shape: 'gdelt', events: 1 });
    const { events, gazetteer } = contentIn(read);
    expect(events[0]).toMatchObject({
      id: '900000001',
      title: { en: 'Fight: OWNLAND – MILITIA' },
      stated: {
        date: { text: '2023-11-13' },
        evidence: [{ kind: 'outside', address: 'https://news.example/a' }],
      },
    });
    expect(gazetteer.own.places).toMatchObject([{ latitude: 35.5, uncertaintyKm: 15 }]);
  });
});

describe('ICEWS', () => {
  it('is read by tabs', async () => {
    const header =
      'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude';
    const row =
      '9000001\t2013-11-13\tOwn Front\t\tOwnland\tUse conventional military force\t190\t-10\tOwn Army\t\tOwnland\t77\t4\tOwn Agency\tOwn Town\t\t\tOwnland\t35.5\t40.25';
    const read = await readText(`${header}\n${row}\n`, 'events.2013.tab');
    expect(read.report).toMatchObject({ shape: 'icews', events: 1 });
    expect(contentIn(read).events[0]).toMatchObject({
      title: { en: 'Use conventional military force: Own Front – Own Army' },
      claims: [{ role: 'attributes', actor: 'own-agency', to: 'own-front' }, { role: 'reports' }],
      note: { en: 'Story 77, sentence 4' },
    });
  });
});
