/** `sourceline convert IN OUT`: a file of another program as one of this one, or the other way round. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lossesOf } from '../exchange/features';
import { type FormatId, READABLE, WRITABLE, formatByName, formatOf } from '../exchange/formats';
import type { FileReport } from '../exchange/read';
import { tables as WORDS } from '../words/en/tables';
import { csvLine } from '../exchange/formats/csv-records';
import { readGiven, say } from './given-file';
import { type Streams, UsageError, oneOf } from './usage';

const HELP = `sourceline convert IN OUT [options]

Reads IN and writes its events as OUT. The formats follow from the names; “-” is standard input or output.
What the format of OUT cannot hold is listed before it is written; rows that could not be read, by line.

  --from FORMAT     ${READABLE.join(', ')}
  --to FORMAT       ${WRITABLE.join(', ')}
  --day-first       4/11/2023 is 4 November, where no value of the column tells
  --month-first     4/11/2023 is 11 April
  --faults FILE     saves the rows that could not be read, as CSV

It exits with code 1 when IN is refused, and with 3 when it asks for --day-first or --month-first.
`;

function formatNamed(
  option: 'from' | 'to',
  value: string | undefined,
  path: string,
  among: readonly FormatId[],
): FormatId | null {
  const chosen = oneOf(option, value, among);
  if (chosen) return chosen;
  return path === '-' ? null : formatByName(path, among);
}

function* faultsAsCsv({ faults }: FileReport): Generator<string> {
  yield `\ufeff${csvLine(['line', 'column', 'why', 'value', 'kept'])}`;
  for (const { line, column, why, value, isKept } of faults) {
    yield csvLine([line, column, WORDS.faults[why], value, isKept ? 'yes' : 'no']);
  }
}

/** Standard output. */
const STDOUT = 1;
/** UTF-16 units that are written at once. */
const AT_ONCE = 256 * 1024;

/** Short texts put together: to write each by itself takes longer than to make it. */
function* together(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    if (typeof piece === 'string' && text.length < AT_ONCE) continue;
    if (text !== '') yield text;
    text = '';
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield text;
}

function writeTo(file: number, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
  for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
}

function writeOut(path: string, pieces: Iterable<string | Uint8Array>, { stdout }: Streams): void {
  if (path === '-') {
    for (const piece of together(pieces)) {
      if (typeof piece === 'string') stdout.write(piece);
      else writeTo(STDOUT, piece);
    }
    return;
  }
  let file: number;
  try {
    file = openSync(path, 'w');
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${error instanceof Error ? error.message : ''}`);
  }
  try {
    for (const piece of together(pieces)) writeTo(file, piece);
  } finally {
    closeSync(file);
  }
}

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  'day-first': { type: 'boolean' },
  'month-first': { type: 'boolean' },
  faults: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runConvert(argv: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) {
    streams.stdout.write(HELP);
    return 0;
  }
  const [input, output, ...more] = positionals;
  if (input === undefined || output === undefined || more.length > 0) {
    throw new UsageError('convert: name the file to read and the file to write');
  }
  const to = formatNamed('to', values.to, output, WRITABLE);
  if (to === null) {
    throw new UsageError(
      `convert: name the format of ${output} with --to; known are ${WRITABLE.join(', ')}`,
    );
  }
  const given = await readGiven(
    input,
    {
      format: formatNamed('from', values.from, '-', READABLE),
      isDayFirst: values['day-first'] === true,
      isMonthFirst: values['month-first'] === true,
    },
    streams,
  );
  if (!given.ok) return given.code;
  const { content, report } = given;
  if (values.faults !== undefined) writeOut(values.faults, faultsAsCsv(report), streams);
  const format = formatOf(to);
  for (const { feature, count, ids } of lossesOf(content, format)) {
    const some = count > ids.length ? `${ids.join(', ')}, …` : ids.join(', ');
    say(streams, `${to} cannot hold ${WORDS.losses[feature]}: lost of ${count} (${some})`);
  }
  const write = await format.writer?.();
  if (!write) throw new UsageError(`convert: ${to} is only read`);
  writeOut(output, await write(content), streams);
  return 0;
}
