/** `sourceline case chronology`: the events of a case as a document with footnotes. */
import { parseArgs } from 'node:util';
import { STATUSES } from '../../case/records';
import { COUNTS_BY, USUAL_STATUSES } from '../../chronology/input';
import { makeChronology } from '../../chronology/make-chronology';
import { CHRONOLOGY_FORMS, writeChronology } from '../../chronology/write/forms';
import { isoDay } from '../../time/civil';
import { civilToday } from '../../time/zone';
import { loadChronologyWords } from '../../words/chronology';
import type { Language } from '../../words/language';
import { LANGUAGE_IDS } from '../../words/language-choice';
import { dayOf } from '../figure-options';
import { type Streams, UsageError, listOf, oneOf } from '../usage';
import { writeFile } from '../write-file';
import { loadForChronology } from './load-for-chronology';

const CHRONOLOGY_HELP = `sourceline case chronology FILE --format FORM [options]

Writes the events of a case in chronological order, each with footnotes to the passages that say so,
and a table of counts by period. FILE is a case file, a dataset file or a figure.

  --format FORM           ${CHRONOLOGY_FORMS.join(', ')}
  -o, --out FILE          where to write it; standard output when left out
  --lang LANG             ${LANGUAGE_IDS.join(', ')}, both (en); both: each entry in both languages
  --reading stated|assessed   the date that leads (stated)
  --counts BY             what the table counts beside periods: ${COUNTS_BY.join(', ')} (${COUNTS_BY[0] ?? ''})
  --status LIST           only events of these: ${STATUSES.join(', ')}
                          (all but rejected)
  --date YYYY-MM-DD       day printed as the document's own (today)
`;

function languagesOf(given: string | undefined): readonly [Language, ...Language[]] {
  const lang = oneOf('lang', given, [...LANGUAGE_IDS, 'both']) ?? 'en';
  const [first, ...others] = lang === 'both' ? LANGUAGE_IDS : [lang as Language];
  return [first as Language, ...others];
}

/** A terminal shows text, and would be upset by anything else. */
type Output = { write(chunk: string | Uint8Array): unknown; readonly isTTY?: boolean };

export async function runChronology(
  argv: readonly string[],
  { stdout, stderr }: Streams,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      format: { type: 'string' },
      out: { type: 'string', short: 'o' },
      lang: { type: 'string' },
      reading: { type: 'string' },
      counts: { type: 'string' },
      status: { type: 'string', multiple: true },
      date: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    stdout.write(CHRONOLOGY_HELP);
    return 0;
  }
  const [path, ...more] = positionals;
  if (path === undefined) throw new UsageError('case chronology: which file?');
  if (more.length > 0) throw new UsageError(`case chronology: one file, not ${positionals.length}`);
  const form = oneOf('format', values.format, CHRONOLOGY_FORMS);
  if (!form) throw new UsageError(`--format: which one? ${CHRONOLOGY_FORMS.join(', ')}`);
  const out: Output = stdout;
  if (form === 'docx' && values.out === undefined && out.isTTY) {
    throw new UsageError('--out: which file? A Word document is not for a terminal');
  }
  const statuses = values.status ? listOf('status', values.status, STATUSES) : USUAL_STATUSES;
  const languages = languagesOf(values.lang);
  const reading = oneOf('reading', values.reading, ['stated', 'assessed'] as const) ?? 'stated';
  const countsBy = oneOf('counts', values.counts, COUNTS_BY) ?? 'kind';
  const made = dayOf(values.date, isoDay(civilToday(Date.now())));
  const loaded = loadForChronology(path);
  if (loaded.unread > 0) {
    stderr.write(`sourceline: ${loaded.unread} records cannot be read, and are left out\n`);
  }
  await loadChronologyWords();
  const content = writeChronology(
    form,
    makeChronology({
      ...loaded,
      statuses: STATUSES.filter((status) => statuses.includes(status)),
      languages,
      reading,
      countsBy,
      made,
    }),
  );
  if (values.out === undefined) out.write(content);
  else writeFile(values.out, content);
  return 0;
}
