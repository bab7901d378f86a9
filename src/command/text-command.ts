/** A command that reads a text, or many as JSON Lines: what `dates` and `propose` have in common. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ARTICLE_LANGUAGES, type ArticleLanguage } from '../article/article';
import { parseEdtf } from '../time/edtf/parse';
import { type Streams, UsageError, oneOf } from './usage';

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What is known of a text besides its words. */
export interface About {
  /** EDTF or an ISO date-time; null where it is not known. */
  readonly published: string | null;
  /** Left out: the text's own. */
  readonly language?: ArticleLanguage;
}

export interface TextCommand<Answer> {
  readonly name: string;
  readonly help: string;
  /** The field of a line that holds the day of publication. */
  readonly day: 'published' | 'reference';
  readonly read: (text: string, about: About) => Answer;
  /** An answer in the documented form. */
  readonly json: (answer: Answer) => { readonly [key: string]: Json };
  /** For people. */
  readonly say: (answer: Answer, language: ArticleLanguage | undefined) => string;
}

interface Line {
  readonly id: Json;
  readonly text: string;
  readonly about: About;
}

type Read =
  | { readonly ok: true; readonly value: Line }
  | { readonly ok: false; readonly reason: string; readonly id: Json };

/** ISO date-times may carry seconds and a zone in ways that EDTF does not. */
const isDay = (text: string): boolean =>
  parseEdtf(text).ok || /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text);

function fieldOf(object: object, name: string): unknown {
  return Object.entries(object).find(([key]) => key === name)?.[1];
}

/** One line of input, checked. */
function readLine(line: string, dayField: string): Read {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    return {
      ok: false,
      reason: `not JSON: ${error instanceof Error ? error.message : ''}`,
      id: null,
    };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { ok: false, reason: 'a line must be a JSON object', id: null };
  }
  const rawId = fieldOf(parsed, 'id');
  const id = typeof rawId === 'string' || typeof rawId === 'number' ? rawId : null;
  const refuse = (reason: string): Read => ({ ok: false, reason, id });
  const [text, lang, day] = ['text', 'lang', dayField].map((name) => fieldOf(parsed, name));
  if (typeof text !== 'string') return refuse('“text” must be a string');
  const language = ARTICLE_LANGUAGES.find((one) => one === lang);
  if (lang !== undefined && lang !== null && !language) {
    return refuse('“lang” must be "ar" or "en"');
  }
  if (day !== undefined && day !== null) {
    if (typeof day !== 'string') return refuse(`“${dayField}” must be a string or null`);
    if (!isDay(day)) return refuse(`“${dayField}”: ${day} is not a date`);
  }
  const about = { published: day ?? null, ...(language && { language }) };
  return { ok: true, value: { id, text, about } };
}

/** Lines that are written together. */
const TOGETHER = 64;

async function runLines<Answer>(
  { day, read, json }: TextCommand<Answer>,
  { stdin, stdout }: Streams,
): Promise<number> {
  let number = 0;
  let pending: string[] = [];
  const flush = (): void => {
    if (pending.length > 0) stdout.write(`${pending.join('\n')}\n`);
    pending = [];
  };
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const given = readLine(line.replace(/^\ufeff/, ''), day);
    if (given.ok) {
      const { id, text, about } = given.value;
      pending.push(JSON.stringify({ id, ...json(read(text, about)) }));
    } else {
      pending.push(JSON.stringify({ id: given.id, line: number, error: given.reason }));
    }
    if (pending.length >= TOGETHER) flush();
  }
  flush();
  return 0;
}

/** Runs the command; 0 when done. Throws `UsageError` when called wrongly. */
export async function runTextCommand<Answer>(
  command: TextCommand<Answer>,
  argv: readonly string[],
  streams: Streams,
): Promise<number> {
  const { name, help, read, json, say } = command;
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      published: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    streams.stdout.write(help);
    return 0;
  }
  const language = oneOf('lang', values.lang, ARTICLE_LANGUAGES);
  if (values.jsonl) {
    if (positionals.length > 0)
      throw new UsageError(`${name}: --jsonl reads standard input, not a file`);
    return runLines(command, streams);
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError(`${name}: name one FILE, or use --jsonl`);
  const { published = null } = values;
  if (published !== null && !isDay(published)) {
    throw new UsageError(`--published: ${published} is not EDTF`);
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${name}: cannot read ${file}`);
  }
  const answer = read(text, { published, ...(language && { language }) });
  streams.stdout.write(
    values.json ? `${JSON.stringify(json(answer), null, 2)}\n` : say(answer, language),
  );
  return 0;
}
