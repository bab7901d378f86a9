/**
 * CSV and its relatives (tabs, semicolons), read in pieces by papaparse. Its own streaming wants a file or a
 * worker made from a Blob, which the page's policy refuses; so the parser itself is fed here.
 */
import Papa from 'papaparse';
import { type Read, type ReadFile, Refusal, type Row, type Table } from '../format';
import { decoded, encodingOf } from '../text/decode';
import { isRecords, readRecords } from './csv-records';

/** Longest row, UTF-16 units: a quote that is never closed would take in the rest of the file. */
const MAX_ROW = 16 * 1024 * 1024;
const MAX_COLUMNS = 5000;
/** UTF-16 units by which the separator is told. */
const HEAD = 64 * 1024;
const SEPARATORS = [',', '\t', ';', '|'] as const;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly meta: { readonly cursor: number };
}
/** The class behind `Papa.parse`, which its types leave out. */
const { Parser } = Papa as unknown as {
  readonly Parser: new (config: { delimiter: string; newline: string }) => {
    parse(text: string, from: number, ignoreLastRow: boolean): Parsed;
  };
};

/** A text without what is in quotation marks. */
function unquoted(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (!isQuoted) parts.push(text.slice(from, at));
    isQuoted = !isQuoted;
    from = at + 1;
  }
  if (!isQuoted) parts.push(text.slice(from));
  return parts.join('');
}

/** The number of cells of the first lines, by separator: the one that gives most, and always as many, wins. */
export function separatorOf(head: string): string {
  const lines = unquoted(head)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const scored = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length);
    const [first = 1] = counts;
    const alike = counts.filter((count) => count === first).length / Math.max(1, counts.length);
    return { separator, score: first > 1 ? alike * 1000 + Math.min(first, 999) : 0 };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

const newlineOf = (head: string): string => /\r\n|\n|\r/.exec(unquoted(head))?.[0] ?? '\n';

const breaksIn = (cells: readonly string[]): number => {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
};

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Every row of the text but empty ones, with its line. */
function* rowsOf(bytes: Uint8Array, encoding: string, separator: string | null): Generator<Row> {
  let rest = '';
  let line = 1;
  let parser: InstanceType<typeof Parser> | null = null;
  let newline = '\n';
  function* take(text: string, isLast: boolean): Generator<Row> {
    if (!parser) {
      const told = /^sep=(.)\r?\n/i.exec(text);
      if (told) line += 1;
      const body = told ? text.slice(told[0].length) : text;
      const head = body.slice(0, HEAD);
      newline = newlineOf(head);
      parser = new Parser({ delimiter: told?.[1] ?? separator ?? separatorOf(head), newline });
      text = body;
    }
    const { data, meta } = parser.parse(text, 0, !isLast);
    for (const cells of data) {
      if (cells.length > MAX_COLUMNS) throw new Refusal('too-many-columns', `line ${line}`);
      if (!isBlank(cells)) yield { cells, line };
      line += 1 + breaksIn(cells);
    }
    rest = isLast ? '' : text.slice(meta.cursor);
    if (rest.length > MAX_ROW) throw new Refusal('long-line', `line ${line}`);
  }
  let wanted = 0;
  for (const piece of decoded(bytes, encoding)) {
    rest += piece;
    // A row that is longer than a piece is not read from its beginning with each piece.
    if (rest.length < wanted) continue;
    yield* take(rest, false);
    wanted = rest.length * 2;
  }
  if (rest.length > MAX_ROW) yield* take(rest, false);
  if (rest !== '') yield* take(rest, true);
}

/** A table of a text whose first row has the names. */
export function csvTable(bytes: Uint8Array, separator: string | null = null): Table {
  const encoding = encodingOf(bytes);
  const all = (): Iterable<Row> => rowsOf(bytes, encoding, separator);
  const first = firstOf(all());
  if (!first) throw new Refusal('no-rows');
  const header = first.cells.map((cell) => String(cell ?? '').trim());
  return {
    header,
    encoding,
    rows: function* () {
      let isFirst = true;
      for (const row of all()) {
        if (!isFirst) yield row;
        isFirst = false;
      }
    },
  };
}

function firstOf<T>(all: Iterable<T>): T | undefined {
  for (const one of all) return one;
  return undefined;
}

function read(bytes: Uint8Array, separator: string | null): ReadFile {
  const table = csvTable(bytes, separator);
  return isRecords(table) ? readRecords(table) : { kind: 'table', table };
}

export const readCsv: Read = (bytes) => read(bytes, null);
export const readTsv: Read = (bytes) => read(bytes, '\t');
