/** ODS, read by hucre; its zip is looked through before. */
import { readOds as workbookOf } from 'hucre/ods';
import type { Read } from '../format';
import { checkedZip } from '../guard/unzip';
import { gridTable, largestSheet } from './grid';

export const readOds: Read = async (bytes) => {
  checkedZip(bytes);
  const { sheets } = await workbookOf(bytes);
  const { rows } = largestSheet(sheets);
  return { kind: 'table', table: gridTable(rows, false) };
};
