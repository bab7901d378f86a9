import { describe, expect, it } from 'vitest';
import { seemingOf } from './seeming';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('seemingOf', () => {
  it.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['id,kind,title\na,attack,"Drones, two"\nb,strike,x\n', 'table'],
    ['id;date;title\n1;2023;x\n', 'table'],
    ['id\ttitle\n1\tx\n2\ty\n', 'table'],
    ['<!DOCTYPE html><html><body>404</body></html>', 'html'],
    ['\n<html lang="ar"><svg></svg></html>', 'html'],
    ['<?xml version="1.0"?>\n<svg xmlns="x"/>', 'svg'],
    ['<?xml version="1.0"?><kml></kml>', 'xml'],
    ['<kml></kml>', 'xml'],
    ['Drones hit the base, sources say.\nMore follows.', 'text'],
    ['%PDF-1.7\n', 'pdf'],
    ['PK\u0003\u0004xl/workbook.xml', 'zip'],
    ['GIF89a', 'gif'],
    ['RIFFxxxxWEBPVP8', 'webp'],
    ['abc\u0000def', 'binary'],
  ])('%j is %s', (text, what) => {
    expect(seemingOf(bytesOf(text))).toBe(what);
  });

  it('knows pictures by their first bytes', () => {
    expect(seemingOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a))).toBe('png');
    expect(seemingOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('jpeg');
  });
});
