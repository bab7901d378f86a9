/** Reads a file of events for a command, and says on standard error what came of it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { FormatId } from '../exchange/formats';
import { passedOver } from '../exchange/model';
import type { OutContent } from '../exchange/out-content';
import { type FileReport, type Outcome, readAny } from '../exchange/read';
import { tables as WORDS } from '../words/en/tables';
import { type Streams, UsageError } from './usage';

/** Faults that are printed; all of them with --faults. */
const PRINTED = 10;

export const say = ({ stderr }: Streams, line: string): void =>
  void stderr.write(`sourceline: ${line}\n`);

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

export interface Wanted {
  /** Null: by the name, then by what is in it. */
  readonly format: FormatId | null;
  readonly isDayFirst: boolean;
  readonly isMonthFirst: boolean;
}

export type Given =
  | { readonly ok: true; readonly content: OutContent; readonly report: FileReport }
  /** The code with which the command exits. */
  | { readonly ok: false; readonly code: number };

/** @param path “-” is standard input. */
export async function readGiven(path: string, wanted: Wanted, streams: Streams): Promise<Given> {
  const { format, isDayFirst, isMonthFirst } = wanted;
  if (isDayFirst && isMonthFirst) throw new UsageError('either --day-first or --month-first');
  const read = await readAny(await bytesOf(path, streams), {
    name: path === '-' ? 'standard input' : basename(path),
    format,
    dayOrder: isDayFirst ? 'day-first' : isMonthFirst ? 'month-first' : null,
    targets: null,
    isPassedOver: true,
  });
  if (read.kind === 'refused') {
    const detail = read.detail === read.why ? '' : ` (${read.detail})`;
    say(streams, `${path}: ${WORDS.refusals[read.why]}${detail}`);
    return { ok: false, code: 1 };
  }
  if (read.kind === 'asks') {
    sayQuestions(read, streams);
    return { ok: false, code: 3 };
  }
  sayReport(read.report, streams);
  const { report, model } = read;
  // Of a large table not all events are held at once.
  const content = passedOver(model);
  if (content.ok) return { ok: true, content: content.value, report };
  say(streams, `${path}: ${content.where}: ${content.reason}`);
  return { ok: false, code: 1 };
}
