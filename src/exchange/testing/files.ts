/** Files for tests: their bytes, and what is read of them. */
import type { DatasetContent } from '../../event/codec/read';
import { type FormatId, formatOf } from '../formats';
import { contentOf } from '../model';
import { type Outcome, type Reading, readAny } from '../read';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const reading = (name: string, rest: Partial<Reading> = {}): Reading => ({
  name,
  format: null,
  dayOrder: null,
  targets: null,
  ...rest,
});

/** What a file was read as; throws where it was not. */
export function readOf(outcome: Outcome): Extract<Outcome, { kind: 'read' }> {
  if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome;
}

export async function readText(
  text: string,
  name: string,
  rest: Partial<Reading> = {},
): Promise<Extract<Outcome, { kind: 'read' }>> {
  return readOf(await readAny(bytesOf(text), reading(name, rest)));
}

/** The events of what was read, as its dataset has them. */
export function contentIn({ model }: Extract<Outcome, { kind: 'read' }>): DatasetContent {
  const read = contentOf(model);
  if (!read.ok) throw new Error(`${read.where}: ${read.reason}`);
  return read.value;
}

/** The bytes of a dataset in a format. */
export async function written(content: DatasetContent, id: FormatId): Promise<Uint8Array> {
  const write = await formatOf(id).writer?.();
  const pieces = [...((await write?.(content)) ?? [])].map((piece) =>
    typeof piece === 'string' ? bytesOf(piece) : piece,
  );
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
