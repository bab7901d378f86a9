/** `sourceline dates`: time expressions of a text, or of many texts as JSON Lines. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ARTICLE_LANGUAGES, type ArticleLanguage } from '../article/article';
import type { ReadingResult, TimeExpression } from '../extract';
import { readDates } from '../extract';
import { parseEdtf } from '../time/edtf/parse';
import { LANGUAGES, type Language } from '../words/language';
import { sayReason, sayReasonInAll } from '../words/reasons';
import { type Streams, UsageError, oneOf } from './usage';

export const DATES_HELP = `sourceline dates FILE [--published EDTF] [--lang ar|en] [--json]
sourceline dates --jsonl < texts.jsonl

Finds the time expressions of an Arabic or English text, resolves them against the publication date,
and says where the text contradicts itself. Without --published the date is inferred.

--jsonl reads {"id","text","lang","reference"} a line (reference: ISO date or date-time, or null) and
writes {"id","published","expressions"} a line, in the same order; a line that cannot be read gives
{"id","line","error"}. Offsets are UTF-16 units into the text.
`;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function expressionJson(expression: TimeExpression): Json {
  const { start, end, text, kind, edtf, duration, part, scope, candidates, conflict, from } =
    expression;
  return {
    start,
    end,
    text,
    kind,
    edtf,
    duration,
    part,
    scope,
    from: from && { ...from },
    candidates: candidates.map((candidate) => ({ ...candidate })),
    conflict: conflict && sayReasonInAll(conflict),
  };
}

/** A reading in the documented form. */
export function readingJson({ published, expressions }: ReadingResult): {
  readonly [key: string]: Json;
} {
  return {
    published: {
      given: published.given,
      open: published.open,
      set: published.set,
      candidates: published.candidates.map(({ date, confidence, score, relaxed, evidence }) => ({
        date,
        confidence,
        score,
        relaxed: relaxed.map(({ kind, start, end, note }) => ({
          kind,
          start,
          end,
          note: sayReasonInAll(note),
        })),
        evidence: evidence.map((span) => ({ ...span })),
      })),
      conflicts: published.conflicts.map(({ a, b, explanation, repair }) => ({
        a: { ...a },
        b: b && { ...b },
        explanation: sayReasonInAll(explanation),
        ...(repair
          ? {
              repair: {
                expression: { ...repair.expression },
                edtf: repair.edtf,
                note: sayReasonInAll(repair.note),
              },
            }
          : {}),
      })),
    },
    expressions: expressions.map(expressionJson),
  };
}

const isArticleLanguage = (value: unknown): value is ArticleLanguage =>
  ARTICLE_LANGUAGES.some((language) => language === value);

interface Line {
  readonly id: Json;
  readonly text: string;
  readonly lang: ArticleLanguage | null;
  readonly reference: string | null;
}

type Read =
  | { readonly ok: true; readonly value: Line }
  | { readonly ok: false; readonly reason: string; readonly id: Json };

function fieldOf(object: object, name: string): unknown {
  return Object.entries(object).find(([key]) => key === name)?.[1];
}

/** One line of input, checked. */
function readLine(line: string): Read {
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
  const [text, lang, reference] = ['text', 'lang', 'reference'].map((name) =>
    fieldOf(parsed, name),
  );
  if (typeof text !== 'string') return { ok: false, reason: '“text” must be a string', id };
  if (lang !== undefined && lang !== null && !isArticleLanguage(lang)) {
    return { ok: false, reason: '“lang” must be "ar" or "en"', id };
  }
  if (reference !== undefined && reference !== null) {
    if (typeof reference !== 'string')
      return { ok: false, reason: '“reference” must be a string or null', id };
    if (!isReference(reference))
      return { ok: false, reason: `“reference”: ${reference} is not a date`, id };
  }
  return { ok: true, value: { id, text, lang: lang ?? null, reference: reference ?? null } };
}

/** ISO date-times may carry seconds and a zone in ways that EDTF does not. */
function isReference(text: string): boolean {
  return parseEdtf(text).ok || /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text);
}

async function runLines({ stdin, stdout }: Streams): Promise<number> {
  let number = 0;
  let pending: string[] = [];
  const flush = (): void => {
    if (pending.length > 0) stdout.write(`${pending.join('\n')}\n`);
    pending = [];
  };
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const read = readLine(line.replace(/^\ufeff/, ''));
    if (!read.ok) pending.push(JSON.stringify({ id: read.id, line: number, error: read.reason }));
    else {
      const { id, text, lang, reference } = read.value;
      const reading = readDates(text, {
        reference,
        ...(lang ? { language: lang } : {}),
      });
      pending.push(JSON.stringify({ id, ...readingJson(reading) }));
    }
    if (pending.length >= 64) flush();
  }
  flush();
  return 0;
}

/**
 * Human-readable output: one line per expression, then the publication date and the contradictions.
 */
export function readingText({ published, expressions }: ReadingResult, lang: Language): string {
  const lines = expressions.map(({ start, end, text, kind, edtf, duration, steps }) => {
    const value = edtf ?? duration ?? '–';
    return `${start}–${end}\t${kind}\t${value}\t${text.replace(/\s+/g, ' ')}\t${steps.map((step) => sayReason(step, lang)).join('; ')}`;
  });
  if (published.given === null) {
    const { publicationCandidates, publicationOpen } = LANGUAGES[lang].dates;
    lines.push('', publicationCandidates);
    if (published.open !== 'none') lines.push(publicationOpen[published.open]);
    for (const { date, confidence, relaxed } of published.candidates) {
      lines.push(
        `${date}\t${confidence}\t${relaxed.map(({ note }) => sayReason(note, lang)).join('; ')}`,
      );
    }
  }
  for (const { explanation, repair } of published.conflicts) {
    lines.push('', `! ${sayReason(explanation, lang)}`);
    if (repair) lines.push(`  ? ${repair.edtf}: ${sayReason(repair.note, lang)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Runs `sourceline dates`; 0 when done. Throws `UsageError` when called wrongly. */
export async function runDates(argv: readonly string[], streams: Streams): Promise<number> {
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
    streams.stdout.write(DATES_HELP);
    return 0;
  }
  const language = oneOf('lang', values.lang, ARTICLE_LANGUAGES);
  if (values.jsonl) {
    if (positionals.length > 0)
      throw new UsageError('dates: --jsonl reads standard input, not a file');
    return runLines(streams);
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('dates: name one FILE, or use --jsonl');
  if (values.published !== undefined && !isReference(values.published)) {
    throw new UsageError(`--published: ${values.published} is not EDTF`);
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`dates: cannot read ${file}`);
  }
  const reading = readDates(text, {
    reference: values.published ?? null,
    ...(language ? { language } : {}),
  });
  streams.stdout.write(
    values.json
      ? `${JSON.stringify(readingJson(reading), null, 2)}\n`
      : readingText(reading, language ?? 'en'),
  );
  return 0;
}
