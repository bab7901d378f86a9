/** A case file from disk; a dataset file or a figure is read as well. */
import { readCase } from '../../case/codec/case-file';
import { ofCase, ofDataset } from '../../chronology/of-case';
import type { ChronologyInput } from '../../chronology/input';
import { loadData, parseJson, readText } from '../read-data';
import { UsageError } from '../usage';

type Loaded = Pick<ChronologyInput, 'dataset' | 'name' | 'judgements' | 'captures' | 'unread'>;

/** A dataset says `sourceline/dataset/…`, or nothing. */
const isCase = (given: unknown): boolean =>
  typeof given === 'object' &&
  given !== null &&
  'schema' in given &&
  /^sourceline\/case\//.test(String(given.schema));

/** Throws a `UsageError` that names the file and its first fault. Records that are broken are counted. */
export function loadForChronology(path: string): Loaded {
  const text = readText(path);
  const given = text.trimStart().startsWith('<') ? null : parseJson(path, text);
  if (!isCase(given)) return { ...ofDataset(loadData(path)), unread: 0 };
  const read = readCase(given);
  if (!read.ok) throw new UsageError(`${path}: ${read.where}: ${read.reason}`);
  const unread = read.broken.filter(({ list }) => list !== 'history').length;
  return { ...ofCase(read.document.case), unread };
}
