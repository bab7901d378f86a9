import { describe, expect, it } from 'vitest';
import { parseFile } from './parse-file';

const parsed = (text: string): unknown => parseFile(new TextEncoder().encode(text));

describe('parseFile', () => {
  it('gives what the JSON holds', () => {
    expect(parsed(' [1]')).toEqual({ ok: true, given: [1] });
  });

  it.each([
    ['[{"id": 1}', { kind: 'broken-json', line: 1, column: 11, isCut: true }],
    ['{"a": tru}', { kind: 'broken-json', line: 1, column: 7, isCut: false }],
    ['id,title\n1,x\n', { kind: 'seems', what: 'table' }],
    [`${' '.repeat(2000)}[1`, { kind: 'broken-json', line: 1, column: 2003, isCut: true }],
    ['7', { kind: 'seems', what: 'text' }],
    ['', { kind: 'seems', what: 'empty' }],
    ['%PDF-1.4 …', { kind: 'seems', what: 'pdf' }],
    ['<html>', { kind: 'seems', what: 'html' }],
  ])('says what %j is instead', (text, fault) => {
    expect(parsed(text)).toEqual({ ok: false, fault });
  });
});
