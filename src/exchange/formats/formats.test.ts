import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readAny } from '../read';
import { contentOfEvents } from '../testing/datasets';
import { contentIn, readOf, readText, reading, written } from '../testing/files';

/** Made-up events in the form of each program; id, date, title, and what else there is. */
const said = (read: Awaited<ReturnType<typeof readText>>) =>
  contentIn(read).events.map(({ id, stated, title }) => [id, stated.date?.text, title.en]);

describe('Markwhen', () => {
  it('has dates by its own rules, ranges, tags, properties and sections', async () => {
    const read = await readText(
      `title: Own timeline

section Autumn
11/04/2023: Fire at the mill #attack
id: a
location: Own Mill
  A note: with a colon.
2023-11-13 / 2023-11-15: Smoke
2020-2022: Talks
Dec 2023: Snow
after !a 5 days: Later
endSection
`,
      'x.mw',
    );
    expect(said(read)).toEqual([
      ['a', '2023-11-04', 'Fire at the mill'],
      ['line-8', '2023-11-13/2023-11-15', 'Smoke'],
      ['line-9', '2020/2022', 'Talks'],
      ['line-10', '2023-12', 'Snow'],
    ]);
    expect(contentIn(read).events[0]).toMatchObject({
      kind: 'attack',
      note: { en: 'A note: with a colon.' },
    });
    expect(read.report.faults).toMatchObject([{ line: 11, why: 'not-a-date' }]);
    const european = '---\ndateFormat: d/M/y\n---\n11/04/2023: Fire\n';
    expect(said(await readText(european, 'x.mw'))).toEqual([['line-4', '2023-04-11', 'Fire']]);
  });
});

describe('iCalendar', () => {
  it('has days, times and places; the end of whole days is not one of them', async () => {
    const text = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:a@own',
      'DTSTART;VALUE=DATE:20231113',
      'DTEND;VALUE=DATE:20231114',
      'SUMMARY:Fire\\, and a fol',
      ' ded line',
      'GEO:35.5;40.25',
      'LOCATION:Own Mill',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:b@own',
      'DTSTART:20231113T023000Z',
      'DTEND:20231113T033000Z',
      'SUMMARY:حريق',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:c@own',
      'SUMMARY:Some day',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
    const read = await readText(text, 'x.ics');
    expect(said(read)).toEqual([
      ['a@own', '2023-11-13', 'Fire, and a folded line'],
      ['b@own', '2023-11-13T02:30Z/2023-11-13T03:30Z', 'حريق'],
    ]);
    expect(read.report.faults).toMatchObject([{ line: 18, why: 'no-date', value: 'Some day' }]);
  });
});

describe('TimelineJS', () => {
  it('is read from its JSON and from its spreadsheet; markup is dropped', async () => {
    const json = {
      title: { text: { headline: 'Own' } },
      events: [
        {
          unique_id: 'a',
          start_date: { year: '2023', month: '11' },
          text: { headline: '<b>Fire</b> &amp; smoke' },
          group: 'attack',
        },
        {
          unique_id: 'b',
          start_date: { year: 2023, month: 11, day: 13, hour: 5 },
          end_date: { year: 2023, month: 11, day: 14 },
          text: { headline: 'Smoke' },
        },
        { unique_id: 'c', start_date: { year: '-43' }, text: { headline: 'Ides' } },
      ],
    };
    expect(said(await readText(JSON.stringify(json), 'x.json'))).toEqual([
      ['a', '2023-11', 'Fire & smoke'],
      ['b', '2023-11-13T05:00/2023-11-14', 'Smoke'],
      ['c', '-0043', 'Ides'],
    ]);
    const sheet = `Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
,,,,,,,,,Own timeline,,,,,,title,,
2023,11,13,,,,,,,Fire,<p>At the mill.</p>,,,,,,attack,
,,,,,,,,,Lost,,,,,,,,
`;
    const read = await readText(sheet, 'x.csv');
    expect(said(read)).toEqual([
      ['line-2', undefined, 'Own timeline'],
      ['line-3', '2023-11-13', 'Fire'],
    ]);
    expect(read.report.faults).toMatchObject([{ line: 4, why: 'no-date' }]);
  });
});

describe('vis-timeline', () => {
  it('has items, as texts or as milliseconds; backgrounds are none', async () => {
    const items = [
      { id: 1, content: '<i>Fire</i>', start: '2023-11-13T05:30:00' },
      { id: 2, content: 'Smoke', start: 1699833600000, end: 1700006400000 },
      { id: 3, content: '', start: '2023-11-01', end: '2023-11-30', type: 'background' },
    ];
    expect(said(await readText(JSON.stringify(items), 'x.json'))).toEqual([
      ['1', '2023-11-13T05:30', 'Fire'],
      ['2', '2023-11-13/2023-11-15', 'Smoke'],
    ]);
  });
});

describe('spreadsheets', () => {
  const rows = [
    ['Own incidents', null],
    ['date', 'title', 'killed'],
    [new Date(Date.UTC(2023, 10, 13)), 'Fire', 2],
    ['14 تشرين الثاني 2023', 'Smoke', null],
    [45245, 'Serial', null],
  ];
  const sheets = [
    { name: 'Notes', rows: [['Read me', 'please']] },
    { name: 'Data', rows },
  ];
  const events = [
    ['line-3', '2023-11-13', 'Fire'],
    ['line-4', '2023-11-14', 'Smoke'],
    ['line-5', '2023-11-15', 'Serial'],
  ];

  it('are read from XLSX, their largest sheet, whatever the file is called', async () => {
    const bytes = await writeXlsx({ sheets });
    expect(said(readOf(await readAny(bytes, reading('x.dat'))))).toEqual(events);
  });

  it('are read from ODS', async () => {
    const bytes = await writeOds({ sheets });
    expect(said(readOf(await readAny(bytes, reading('x.ods'))))).toEqual(events);
  });
});

describe('Web Annotation', () => {
  it('has each quote with its selectors and its article', async () => {
    const content = contentOfEvents([
      {
        article: 'one',
        kind: 'attack',
        title: 'Fire',
        date: '2023-11-13',
        quotes: [{ exact: 'Its “second” line', start: 8, end: 25 }],
      },
    ]);
    const page = JSON.parse(new TextDecoder().decode(await written(content, 'annotations'))) as {
      items: object[];
    };
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      items: [
        {
          type: 'Annotation',
          body: [{ value: 'Fire', language: 'en' }, { value: 'attack' }, { value: '2023-11-13' }],
          target: {
            source: 'https://one.example/a',
            selector: [
              { type: 'TextQuoteSelector', exact: 'Its “second” line', prefix: 'A text.\n' },
              { type: 'TextPositionSelector', start: 8, end: 25 },
            ],
          },
        },
      ],
    });
  });
});

describe('CSV in the columns of ACLED', () => {
  it('has the middle of a week or a month with its code, and leaves out what is wider', async () => {
    const dates = ['2023-11-13', '[2023-11-12..2023-11-18]', '2023-11', '2023', null];
    const content = contentOfEvents(
      dates.map((date, at) => ({ kind: 'attack', title: `T${at}`, date })),
    );
    const back = await readText(new TextDecoder().decode(await written(content, 'acled')), 'x.csv');
    expect(back.report.shape).toBe('acled');
    expect(contentIn(back).events.map(({ stated }) => stated.date?.text)).toEqual(
      dates.slice(0, 3),
    );
  });
});
