/** The data of a command: the seeds, or a file that the user names. */
import { readFileSync } from 'node:fs';
import { readDataset } from '../format/dataset-file';
import { figureProblemText, readFigure } from '../format/read-figure';
import { Dataset } from '../source/dataset';
import { loadDataset } from './read-seeds';
import { UsageError } from './usage';

/** The option of every command that takes a file. */
export const DATA_OPTION = { data: { type: 'string' } } as const;
export const DATA_HELP = `  --data FILE             a dataset file (.json), or a figure that carries its data (.svg);
                          left out: the reviewed events of seeds/
`;

/** The text of a file; a `UsageError` where it cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError(`cannot read ${path} (${code})`);
  }
}

/** What a text is as JSON; a `UsageError` where it is none. */
export function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`${path}: is neither JSON nor a figure: ${error.message}`);
  }
}

/** Throws a `UsageError` that names the file and its first fault. */
export function loadData(path: string | undefined): Dataset {
  if (path === undefined) return loadDataset();
  const text = readText(path);
  if (text.trimStart().startsWith('<')) {
    const read = readFigure(text);
    if (!read.ok) throw new UsageError(`${path}: ${figureProblemText(read.problem)}`);
    return read.figure.dataset;
  }
  const read = readDataset(parseJson(path, text));
  if (!read.ok) throw new UsageError(`${path}: ${read.where}: ${read.reason}`);
  const { articles, events, gazetteer } = read.value;
  return Dataset.of(articles, events, gazetteer);
}
