import { describe, expect, it } from 'vitest';
import { TableLook } from './look';
import { openFile } from './open-file';
import type { Choice } from './read';
import { bytesOf } from './testing/files';

const AS_RECOGNISED: Choice = { targets: null };

async function looked(text: string, choice: Choice = AS_RECOGNISED, name = 'x.csv') {
  const opened = await openFile(bytesOf(text), name);
  if (opened.kind !== 'table') throw new Error(opened.kind);
  return new TableLook(opened, name).look(choice);
}

/** Made up. */
const OPEN = `wann,was,wo
4/11/2023,Shelling,Tanf
5/11/2023,Drone,Conoco
6/11/2023,Rocket,Tanf
soon,Rocket,Tanf
`;

describe('a look at a table', () => {
  it('tells columns by name, with three values each', async () => {
    const look = await looked('id,date,title\n1,2023-11-04,A\n2,2023-11-05,B\n3,,B\n4,,C\n5,,D\n');
    expect(look.header).toEqual(['id', 'date', 'title']);
    expect(look.samples).toEqual([
      ['1', '2', '3'],
      ['2023-11-04', '2023-11-05'],
      ['A', 'B', 'C'],
    ]);
    expect(look.targets).toEqual(['id', 'date', 'title']);
    expect(look).toMatchObject({ isDatedByName: true, rows: 5, looked: 5, events: 5 });
  });

  it('finds dates by their values, and says that no name told it', async () => {
    const look = await looked('wann,was\n2023-11-04,A\n2023-11-05,B\n');
    expect(look.targets).toEqual(['date', null]);
    expect(look.isDatedByName).toBe(false);
  });

  it('asks of a column what comes first until it is answered, and shows what comes of it', async () => {
    const targets = ['date', 'title', 'place'] as const;
    const open = await looked(OPEN, { targets });
    expect(open).toMatchObject({ isAnswered: false, events: 0, faultCount: 4 });
    expect(open.questions).toEqual([
      {
        column: 0,
        name: 'wann',
        isMixed: false,
        rows: [
          { line: 2, value: '4/11/2023', dayFirst: '2023-11-04', monthFirst: '2023-04-11' },
          { line: 3, value: '5/11/2023', dayFirst: '2023-11-05', monthFirst: '2023-05-11' },
          { line: 4, value: '6/11/2023', dayFirst: '2023-11-06', monthFirst: '2023-06-11' },
        ],
      },
    ]);
    const answered = await looked(OPEN, { targets, orders: ['month-first', null, null] });
    expect(answered).toMatchObject({ isAnswered: true, events: 3, faultCount: 1 });
    expect(answered.questions).toHaveLength(1);
    expect(answered.shown.map(({ edtf, title, place }) => [edtf, title.en, place?.en])).toEqual([
      ['2023-04-11', 'Shelling', 'Tanf'],
      ['2023-05-11', 'Drone', 'Conoco'],
      ['2023-06-11', 'Rocket', 'Tanf'],
    ]);
    expect(answered.faults).toEqual([
      { line: 5, why: 'not-a-date', column: 'wann', value: 'soon', isKept: false },
    ]);
  });

  it('shows both days of a serial number whose system the file does not say', async () => {
    const text = 'date,title\n45234,A\n';
    const look = await looked(text);
    expect(look.serial).toEqual({
      value: '45234',
      since1900: '2023-11-04',
      since1904: '2027-11-05',
    });
    expect(look.shown[0]?.edtf).toBe('2023-11-04');
    const since1904 = await looked(text, { targets: null, since1904: true });
    expect(since1904.shown[0]?.edtf).toBe('2027-11-05');
  });

  it('looks at the first rows and counts all of them', async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => `2023-11-04,row ${at}\n`);
    const look = await looked(`date,title\n${rows.join('')}`);
    expect(look).toMatchObject({ rows: 2500, looked: 2000, events: 2000 });
    expect(look.shown).toHaveLength(5);
  });

  it('reads a public dataset by its shape until its columns are corrected', async () => {
    const header = 'event_date,event_type,actor1,geo_precision,time_precision,notes';
    const text = `${header}\n2023-11-16,Battles,One,1,3,Words\n`;
    const look = await looked(text);
    expect(look.shape).toBe('acled');
    expect(look.shown[0]?.edtf).toBe('2023-11');
    const corrected = await looked(text, { targets: look.recognised });
    expect(corrected.shown[0]?.edtf).toBe('2023-11-16');
  });
});
