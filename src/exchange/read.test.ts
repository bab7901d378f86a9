import { describe, expect, it } from 'vitest';
import { readAny } from './read';
import { bytesOf, contentIn, readOf, readText, reading, written } from './testing/files';

/** A made-up sheet as an Arabic monitor keeps it. */
const ARABIC = `المعرف;التاريخ;العنوان;المكان;خط العرض;خط الطول;المصدر;عدد القتلى;الملاحظات
1;١٣ تشرين الثاني ٢٠٢٣;هجوم بطائرة مسيرة;قرية الطاحونة;35.1;40.2;المرصد السوري;2;قالت مصادر إن مسيرة استهدفت القاعدة.
2;14/11/2023;قصف;التنف;;;روزنة;;"سطر أول
سطر ثان"
3;3/12/2023;قصف;التنف;;;روزنة;3-5;
4;32/12/2023;قصف;التنف;;;روزنة;;
`;
/** The same letters in Windows-1256, as old programs save them. */
const WINDOWS_1256: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 128 }, (_, at) => [
    new TextDecoder('windows-1256').decode(Uint8Array.of(at + 128)),
    at + 128,
  ]),
);
const in1256 = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => WINDOWS_1256[char] ?? char.charCodeAt(0));

describe('a table with Arabic names', () => {
  it('is read by the names of its columns; every event leads back to its row', async () => {
    const read = await readText(ARABIC, 'حوادث.csv');
    expect(read.report).toMatchObject({ rows: 4, events: 3, faultCount: 1 });
    expect(read.report.faults).toEqual([
      { line: 6, why: 'not-a-date', column: 'التاريخ', value: '32/12/2023', isKept: false },
    ]);
    const { events, articles, gazetteer } = contentIn(read);
    const [first, second, third] = events;
    const [article] = articles;
    expect(first).toMatchObject({
      id: '1',
      title: { ar: 'هجوم بطائرة مسيرة' },
      stated: { date: { text: '2023-11-13' }, basis: { en: 'line 2 of حوادث.csv' } },
      claims: [{ role: 'reports', actor: 'sohr' }],
      casualties: { state: 'reported', killed: { min: 2, max: 2 } },
    });
    expect(first && gazetteer.place(first.places[0]?.place as never)).toMatchObject({
      name: { ar: 'قرية الطاحونة' },
      latitude: 35.1,
      longitude: 40.2,
    });
    expect(second?.places).toEqual([{ place: 'tanf', role: 'at' }]);
    expect(third?.casualties.killed).toMatchObject({ min: 3, max: 5 });
    expect(article).toMatchObject({ language: 'ar', publisher: { ar: 'حوادث.csv' } });
    for (const event of events) {
      const { exact, start, end } = event.quotes[0] ?? { exact: '', start: 0, end: 0 };
      expect(article?.text.slice(start, end)).toBe(exact);
      expect(exact).not.toBe('');
    }
    expect(second?.quotes[0]?.exact).toBe('سطر أول\nسطر ثان');
  });

  it.each([
    ['utf-8', bytesOf(`\ufeff${ARABIC}`)],
    [
      'windows-1256',
      in1256(ARABIC.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))),
    ],
    ['utf-16le', Uint8Array.from(Buffer.from(`\ufeff${ARABIC}`, 'utf16le'))],
    [
      'utf-16le',
      Uint8Array.from(Buffer.from('date,title\n2023-11-13,Attack on a mill\n', 'utf16le')),
    ],
  ])('is read in %s', async (encoding, bytes) => {
    const { report } = readOf(await readAny(bytes, reading('x.csv')));
    expect(report.encoding).toBe(encoding);
    expect(report.events).toBeGreaterThan(0);
  });
});

describe('dates that may be read in two ways', () => {
  const OPEN = 'date,title\n4/11/2023,A\n5/11/2023,B\n6/7/2023,C\n7/7/2023,D\n1/2/2023,E\n';

  it('are asked about, with three rows both ways', async () => {
    const asked = await readAny(bytesOf(OPEN), reading('x.csv'));
    expect(asked).toMatchObject({
      kind: 'asks',
      questions: [
        {
          name: 'date',
          isMixed: false,
          rows: [
            { line: 2, value: '4/11/2023', dayFirst: '2023-11-04', monthFirst: '2023-04-11' },
            { line: 3 },
            { line: 4 },
          ],
        },
      ],
    });
  });

  it('are read as answered', async () => {
    const read = await readText(OPEN, 'x.csv', { dayOrder: 'month-first' });
    expect(contentIn(read).events.map(({ stated }) => stated.date?.text)).toEqual([
      '2023-04-11',
      '2023-05-11',
      '2023-06-07',
      '2023-07-07',
      '2023-01-02',
    ]);
  });

  it('are read without a question where one value tells, be it the last', async () => {
    const read = await readText(`${OPEN}25/12/2023,F\n`, 'x.csv');
    expect(contentIn(read).events[0]?.stated.date?.text).toBe('2023-11-04');
  });

  it('are asked about where values contradict each other', async () => {
    const mixed = `${OPEN}25/12/2023,F\n12/25/2023,G\n`;
    expect(await readAny(bytesOf(mixed), reading('x.csv'))).toMatchObject({
      questions: [{ isMixed: true }],
    });
    const { report } = await readText(mixed, 'x.csv', { dayOrder: 'day-first' });
    expect(report.faults).toMatchObject([{ line: 8, why: 'not-a-date', value: '12/25/2023' }]);
  });
});

describe('a table without names that are known', () => {
  it('has its date where most values are dates, and the reader’s own mapping counts', async () => {
    const text = 'a,b,c\nx,2023-11-13,Fire\ny,2023-11-14,Smoke\n';
    const read = await readText(text, 'x.csv');
    expect(read.report.targets).toEqual([null, 'date', null]);
    expect(read.report.faults).toMatchObject([{ why: 'no-title' }, { why: 'no-title' }]);
    const mapped = await readText(text, 'x.csv', { targets: ['id', 'date', 'title'] });
    expect(contentIn(mapped).events.map(({ id, title }) => [id, title.en])).toEqual([
      ['x', 'Fire'],
      ['y', 'Smoke'],
    ]);
  });
});

describe('an export of KoboToolbox', () => {
  it('is read by its questions, not by when the form was filled in', async () => {
    const text = `"start";"end";"incident/date_of_incident";"incident/location";"_incident/gps_latitude";"incident/description";"incident/weapon";"incident/weapon/drone";"_id";"_uuid";"_submission_time"
"2023-12-01T10:00:00.000+03:00";"2023-12-01T10:05:00.000+03:00";"2023-11-13";"Own mill";"";"Drones hit the mill.";"drone";"1";"77";"u-1";"2023-12-01"
`;
    const [event] = contentIn(await readText(text, 'kobo.csv')).events;
    expect(event).toMatchObject({
      id: 'u-1',
      title: { en: 'Drones hit the mill.' },
      stated: { date: { text: '2023-11-13' } },
      means: ['drone'],
    });
  });
});

describe('GeoJSON', () => {
  it('gives an area its middle, and how far it reaches', async () => {
    const area = [
      [
        [40, 35],
        [40.2, 35],
        [40.2, 35.2],
        [40, 35.2],
        [40, 35],
      ],
    ];
    const read = await readText(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            id: 7,
            geometry: { type: 'Polygon', coordinates: area },
            properties: { name: 'Fire', date: '2023-11-13', place: 'Own wood' },
          },
        ],
      }),
      'x.json',
    );
    const { events, gazetteer } = contentIn(read);
    expect(events[0]).toMatchObject({ id: '7', title: { en: 'Fire' } });
    expect(gazetteer.own.places).toMatchObject([
      { latitude: 35.1, longitude: 40.1, uncertaintyKm: 14.4 },
    ]);
  });
});

describe('files that are no table', () => {
  it.each([
    ['', 'x.csv', 'empty'],
    ['\n\n', 'x.csv', 'no-rows'],
    ['{"a": ', 'x.json', 'broken'],
    ['7', 'x.json', 'not-this-format'],
    ['{"a": 1}', 'x.json', 'no-rows'],
    ['['.repeat(100_000), 'x.json', 'too-deep'],
    ['nothing', 'x.jsonl', 'not-this-format'],
  ])('%j as %s is refused: %s', async (text, name, why) => {
    expect(await readAny(bytesOf(text), reading(name))).toMatchObject({ kind: 'refused', why });
  });
});

describe('CSV for spreadsheets', () => {
  it('begins no cell like a formula, and reads it back as it was', async () => {
    const titles = ['=1+1', '+a', '-b', '@c', "'d", 'e'];
    const rows = titles.map((title, at) => `${at},2023-11-13,"${title}",-3.5\n`).join('');
    const content = contentIn(
      await readText(`id,date,title,longitude\n${rows}`, 'x.csv', {
        targets: ['id', 'date', 'title', null],
      }),
    );
    const bytes = await written(content, 'sheet');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    for (const line of text.trim().split('\r\n')) {
      for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+\-@]/);
    }
    const back = contentIn(readOf(await readAny(bytes, reading('x.csv'))));
    expect(back.events.map(({ title }) => title.en)).toEqual(titles);
  });
});

describe('the lossless CSV', () => {
  it('takes an edited cell for an edit', async () => {
    const content = contentIn(await readText('id,date,title\na,2023-11-13,Fire\n', 'x.csv'));
    const text = new TextDecoder().decode(await written(content, 'csv'));
    const edited = text.replace('2023-11-13,Fire,Fire', '2023-11,Smoke,Fire');
    const [event] = contentIn(await readText(edited, 'y.csv')).events;
    expect(event).toMatchObject({
      title: { ar: 'Smoke', en: 'Fire' },
      stated: { date: { text: '2023-11' }, basis: { en: 'line 2 of x.csv' } },
    });
  });
});
