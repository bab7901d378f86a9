/** The columns of a Parquet file as columns of a table: fields within fields are columns of their own. */
import type { SchemaTree } from 'hyparquet';

/** Levels of fields that become columns; what is deeper stays JSON. */
const LEVELS = 4;

export interface ParquetColumn {
  /** The names of the fields around it and its own, joined by “/”. */
  readonly name: string;
  readonly path: readonly [string, ...string[]];
  /** An instant of UTC; else a time is one of an unknown clock. */
  readonly hasZone: boolean;
}

const isList = ({ element }: SchemaTree): boolean =>
  element.repetition_type === 'REPEATED' ||
  ['LIST', 'MAP', 'MAP_KEY_VALUE'].includes(element.converted_type ?? '') ||
  ['LIST', 'MAP', 'VARIANT'].includes(element.logical_type?.type ?? '');

/** Times of the old kind, INT96, say nothing of their clock. */
const hasZone = ({ type, logical_type: logical }: SchemaTree['element']): boolean =>
  type !== 'INT96' && (logical?.type !== 'TIMESTAMP' || logical.isAdjustedToUTC);

function columnsIn(tree: SchemaTree, path: ParquetColumn['path']): ParquetColumn[] {
  if (tree.children.length > 0 && !isList(tree) && path.length <= LEVELS) {
    return tree.children.flatMap((child) => columnsIn(child, [...path, child.element.name]));
  }
  return [{ name: path.join('/'), path, hasZone: hasZone(tree.element) }];
}

export const columnsOf = ({ children }: SchemaTree): readonly ParquetColumn[] =>
  children.flatMap((child) => columnsIn(child, [child.element.name]));

const MAGIC = 'PAR1';

export const isParquet = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length)) === MAGIC;
