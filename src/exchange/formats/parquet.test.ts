import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAny } from '../read';
import { contentIn, readOf, reading } from '../testing/files';
import { parquetTable } from './parquet';

const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../testing/parquet/${name}.parquet`, import.meta.url)));

const read = async (bytes: Uint8Array) => readOf(await readAny(bytes, reading('x.parquet')));

const CODECS = ['zstd', 'gzip', 'snappy', 'brotli', 'lz4'] as const;

describe('Parquet', () => {
  it(`is read whatever its columns are compressed with: ${CODECS.join(', ')}`, async () => {
    const given = await read(file('incidents'));
    expect(given.report).toMatchObject({ format: 'parquet', rows: 60, events: 60, faultCount: 0 });
    expect(given.report.header).toEqual([
      'event_id',
      'event_date',
      'title',
      'event_type',
      'location',
      'latitude',
      'longitude',
      'fatalities',
      'wounded',
      'sources',
      'checked/by',
      'checked/ok',
      'notes',
    ]);
    const { events, gazetteer, articles } = contentIn(given);
    const [first, second] = events;
    expect(first).toMatchObject({
      id: 'ID1',
      kind: 'shelling',
      title: { en: 'Shelling near the mill, report 1' },
      stated: { date: { text: '2023-11-01' }, basis: { en: 'line 1 of x.parquet' } },
      casualties: { state: 'none-reported', killed: null, injured: { min: 0, max: 0 } },
      claims: [],
    });
    expect(second).toMatchObject({
      stated: { date: { text: '2023-11-02' } },
      casualties: { killed: { min: 1, max: 1 }, injured: { min: 1, max: 1 } },
      claims: [
        { role: 'reports', actor: 'a-wire' },
        { role: 'reports', actor: 'b-wire' },
      ],
      quotes: [{ exact: 'قالت مصادر محلية إن القصف طال القرية 2' }],
    });
    expect(second && gazetteer.place(second.places[0]?.place as never)).toMatchObject({
      name: { en: 'Bridge' },
      latitude: 36.5,
      longitude: 40.25,
    });
    // The second group of rows goes on where the first one ends; a missing title is taken from the note.
    expect(events[59]).toMatchObject({ id: 'ID60', stated: { date: { text: '2023-11-04' } } });
    expect(events[4]?.title.en).toBe('Witnesses told of several rounds 5');
    expect(events[5]?.places).toMatchObject([{ place: 'bridge' }]);
    expect(articles[0]?.text).toContain('checked/by: Made up · checked/ok: true');
  });

  it.each([
    ['text', '2023-11-14T05:30'],
    // Without a zone in the file there is none in the date.
    ['milliseconds', '2023-11-14T05:30'],
    ['nanoseconds', '2023-11-14T05:30'],
    ['int96', '2023-11-14T05:30'],
    ['microseconds-utc', '2023-11-14T05:30Z'],
  ])('dates as %s are read for what they say', async (name, second) => {
    const { events } = contentIn(await read(file(`date-${name}`)));
    expect(events.map(({ stated }) => stated.date?.text ?? null)).toEqual([
      '2023-11-13',
      second,
      null,
    ]);
  });

  it('says which compression it does not know', async () => {
    const bytes = file('date-milliseconds');
    // LZO, of which no file is made any more: its number instead of that of snappy, in the footer.
    const footer = new DataView(bytes.buffer).getUint32(bytes.length - 8, true);
    const start = bytes.length - 8 - footer;
    // Field 4 of a column's metadata, an i32 of 1: what follows its path in the schema.
    for (const name of ['id', 'title', 'date']) {
      const path = new TextEncoder().encode(name);
      const at = bytes.findIndex(
        (_, from) =>
          from > start &&
          bytes[from - 2] === 0x18 &&
          bytes[from - 1] === path.length &&
          path.every((byte, offset) => bytes[from + offset] === byte) &&
          bytes[from + path.length] === 0x15 &&
          bytes[from + path.length + 1] === 2,
      );
      if (at > 0) bytes[at + path.length + 1] = 6;
    }
    expect(await readAny(bytes, reading('x.parquet'))).toMatchObject({
      kind: 'refused',
      why: 'compression',
      detail: 'compression: LZO',
    });
  });

  it.each([
    ['its end', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 20)],
    ['its beginning', (bytes: Uint8Array) => bytes.subarray(0, 4)],
    ['its footer', (bytes: Uint8Array) => bytes.fill(0xff, bytes.length - 400, bytes.length - 12)],
    ['its pages', (bytes: Uint8Array) => bytes.fill(0xff, 4, 400)],
  ])('damaged in %s is refused', async (_, damage) => {
    const answer = await readAny(damage(file('incidents')), reading('x.parquet'));
    expect(answer).toMatchObject({ kind: 'refused', why: 'broken' });
  });

  it('reads of a host what it needs, and tells how far it is', async () => {
    const bytes = file('incidents');
    const asked: number[] = [];
    const shares: number[] = [];
    const table = await parquetTable(
      {
        byteLength: bytes.length,
        slice: (start, end = bytes.length) => {
          asked.push(end - start);
          return Promise.resolve(bytes.slice(start, end).buffer);
        },
      },
      { isNeededOnly: true, onProgress: (share) => shares.push(share) },
    );
    // A small table has its text, for which all columns are read.
    expect(table.header).toHaveLength(13);
    expect([...table.rows()]).toHaveLength(60);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(asked.length).toBeGreaterThan(1);
  });
});
