/** `sourceline convert IN OUT`: a file of another program as one of this one, or the other way round. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { lossesOf } from '../exchange/features';
import { type FormatId, READABLE, WRITABLE, formatByName, formatOf } from '../exchange/formats';
import { contentOf, passedOver } from '../exchange/model';
import { type FileReport, type Outcome, readAny } from '../exchange/read';
import { tables as WORDS } from '../words/en/tables';
import { csvLine } from '../exchange/formats/csv-records';
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

/** Faults that are printed; all of them with --faults. */
const PRINTED = 10;

const say = ({ stderr }: Streams, line: string): void => void stderr.write(`sourceline: ${line}\n`);

async function bytesOf(path: string, { stdin }: Streams): Promise<Uint8Array> {
  if (path !== '-') {
    try {
      return readFileSync(path);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
      throw new UsageError(`cannot read ${path} (${code})`);
    }
  }
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as string | Uint8Array));
  return Buffer.concat(chunks);
}

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

function sayQuestions({ questions }: Extract<Outcome, { kind: 'asks' }>, streams: Streams): void {
  for (const { name, isMixed, rows } of questions) {
    const why = isMixed ? 'some of its dates say one, some the other' : 'no date in it tells';
    say(streams, `column “${name}”: does the day or the month come first? ${why}`);
    for (const { line, value, dayFirst, monthFirst } of rows) {
      say(streams, `  line ${line}: ${value} is ${dayFirst} day first, ${monthFirst} month first`);
    }
  }
  say(streams, 'say which with --day-first or --month-first');
}

function sayReport(report: FileReport, streams: Streams): void {
  const { rows, events, faults, faultCount, format, shape, encoding } = report;
  const what = [format, shape, encoding === 'utf-8' ? null : encoding].filter(Boolean).join(', ');
  const share = rows === 0 ? 0 : Math.floor((events / rows) * 100);
  say(streams, `${events} events of ${rows} rows (${share} %), ${what}`);
  for (const { line, why, column, value } of faults.slice(0, PRINTED)) {
    const where = column === '' ? '' : `, ${column}`;
    const given = value === '' ? '' : `: ${value}`;
    say(streams, `line ${line}${where}: ${WORDS.faults[why]}${given}`);
  }
  if (faultCount > PRINTED)
    say(streams, `… and ${faultCount - PRINTED} more; --faults FILE saves them`);
}

function* faultsAsCsv({ faults }: FileReport): Generator<string> {
  yield `\ufeff${csvLine(['line', 'column', 'why', 'value', 'kept'])}`;
  for (const { line, column, why, value, isKept } of faults) {
    yield csvLine([line, column, WORDS.faults[why], value, isKept ? 'yes' : 'no']);
  }
}

/** Events of a table that are held at once. */
const HELD = 20_000;
/** Standard output. */
const STDOUT = 1;

function writeTo(file: number, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
  for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
}

function writeOut(path: string, pieces: Iterable<string | Uint8Array>, { stdout }: Streams): void {
  if (path === '-') {
    for (const piece of pieces) {
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
    for (const piece of pieces) writeTo(file, piece);
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
  const dayFirst = values['day-first'] === true;
  const monthFirst = values['month-first'] === true;
  if (dayFirst && monthFirst) throw new UsageError('convert: either --day-first or --month-first');
  const to = formatNamed('to', values.to, output, WRITABLE);
  if (to === null) {
    throw new UsageError(
      `convert: name the format of ${output} with --to; known are ${WRITABLE.join(', ')}`,
    );
  }
  const read = await readAny(await bytesOf(input, streams), {
    name: input === '-' ? 'standard input' : basename(input),
    format: formatNamed('from', values.from, '-', READABLE),
    dayOrder: dayFirst ? 'day-first' : monthFirst ? 'month-first' : null,
    targets: null,
  });
  if (read.kind === 'refused') {
    const detail = read.detail === read.why ? '' : ` (${read.detail})`;
    say(streams, `${input}: ${WORDS.refusals[read.why]}${detail}`);
    return 1;
  }
  if (read.kind === 'asks') {
    sayQuestions(read, streams);
    return 3;
  }
  sayReport(read.report, streams);
  if (values.faults !== undefined) writeOut(values.faults, faultsAsCsv(read.report), streams);
  // Of a large table not all events are held at once.
  const isLarge = read.report.header.length > 0 && read.report.events > HELD;
  const content = isLarge
    ? { ok: true as const, value: passedOver(read.model) }
    : contentOf(read.model);
  if (!content.ok) {
    say(streams, `${input}: ${content.where}: ${content.reason}`);
    return 1;
  }
  const format = formatOf(to);
  for (const { feature, count, ids } of lossesOf(content.value, format)) {
    const some = count > ids.length ? `${ids.join(', ')}, …` : ids.join(', ');
    say(streams, `${to} cannot hold ${WORDS.losses[feature]}: lost of ${count} (${some})`);
  }
  const write = await format.writer?.();
  if (!write) throw new UsageError(`convert: ${to} is only read`);
  writeOut(output, await write(content.value), streams);
  return 0;
}
