/** XLSX, read and written by hucre; its zip is looked through before. */
import { readXlsx as workbookOf, writeXlsx as bytesOf } from 'hucre/xlsx';
import type { Read, Write } from '../format';
import { checkedZip } from '../guard/unzip';
import { COLUMNS, valuesOf } from './event-columns';
import { gridTable, largestSheet } from './grid';

export const readXlsx: Read = async (bytes) => {
  checkedZip(bytes);
  const { sheets, dateSystem } = await workbookOf(bytes);
  const { rows } = largestSheet(sheets);
  return { kind: 'table', table: gridTable(rows, dateSystem === '1904') };
};

/** Longest text of a cell. */
const MAX_CELL = 32_767;

export const writeXlsx: Write = async ({ events, gazetteer }) => {
  const rows = Array.from(events, (event) => {
    const values = valuesOf(event, gazetteer);
    return COLUMNS.map((column) => {
      const value = values[column] ?? null;
      return typeof value === 'string' ? value.slice(0, MAX_CELL) : value;
    });
  });
  // Texts are stored as texts, so that none is a formula or a date.
  const made = await bytesOf({ sheets: [{ name: 'Events', rows: [[...COLUMNS], ...rows] }] });
  return [made];
};
