import { describe, expect, it } from 'vitest';
import { type Look, TableLook } from '../../exchange/look';
import { openFile } from '../../exchange/open-file';
import { isCertain, isTable } from './certain';

async function looked(text: string, name = 'x.csv'): Promise<Look> {
  const opened = await openFile(new TextEncoder().encode(text), name);
  if (opened.kind !== 'table') throw new Error(opened.kind);
  return new TableLook(opened, name).look({ targets: null });
}

describe('a table', () => {
  it.each([
    ['dates by name', 'date,title\n2023-11-13,A\n', true],
    ['dates by their values', 'wann,title\n2023-11-13,A\n', false],
    ['a question', 'date,title\n4/11/2023,A\n', false],
    ['serial numbers', 'date,title\n45234,A\n', false],
    ['few rows that are understood', 'date,title\n2023-11-13,A\nx,B\ny,C\n', false],
  ])('is certain or not: %s', async (_, text, is) => {
    expect(isCertain(await looked(text), false)).toBe(is);
  });

  it('is certain by a remembered choice, unless a question is open', async () => {
    expect(isCertain(await looked('wann,title\n2023-11-13,A\n'), true)).toBe(true);
    expect(isCertain(await looked('date,title\n4/11/2023,A\n'), true)).toBe(false);
  });

  it.each([
    ['a text of two columns', 'Once, there was\na town, far away\n', 'x.txt', 'text', false],
    ['rows under unknown names', 'a,b\nc,d\n', 'x.csv', 'table', true],
    ['no row', 'date,title\n', 'x.csv', 'table', false],
    ['JSON without dates', '[{"a":1,"b":2}]', 'x.json', null, false],
    ['JSON with dates', '[{"a":"2023-11-13","b":2}]', 'x.json', null, true],
  ] as const)('is none where nothing says so: %s', async (_, text, name, seems, is) => {
    expect(isTable(await looked(text, name), seems)).toBe(is);
  });
});
