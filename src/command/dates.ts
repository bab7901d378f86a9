/** `sourceline dates`: time expressions of a text, or of many texts as JSON Lines. */
import type { ReadingResult, TimeExpression } from '../extract';
import { readDates } from '../extract';
import { LANGUAGES, type Language } from '../words/language';
import { sayReason, sayReasonInAll } from '../words/reasons';
import { type Json, runTextCommand } from './text-command';
import type { Streams } from './usage';

export const DATES_HELP = `sourceline dates FILE [--published EDTF] [--lang ar|en] [--json]
sourceline dates --jsonl < texts.jsonl

Finds the time expressions of an Arabic or English text, resolves them against the publication date,
and says where the text contradicts itself. Without --published the date is inferred.

--jsonl reads {"id","text","lang","reference"} a line (reference: ISO date or date-time, or null) and
writes {"id","published","expressions"} a line, in the same order; a line that cannot be read gives
{"id","line","error"}. Offsets are UTF-16 units into the text.
`;

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
export const runDates = (argv: readonly string[], streams: Streams): Promise<number> =>
  runTextCommand(
    {
      name: 'dates',
      help: DATES_HELP,
      day: 'reference',
      read: (text, { published, ...about }) => readDates(text, { reference: published, ...about }),
      json: readingJson,
      say: (reading, language) => readingText(reading, language ?? 'en'),
    },
    argv,
    streams,
  );
