/** `sourceline update`: takes a newer export of the same data over into a case file. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { caseText } from '../../case/codec/case-file';
import { jsonText } from '../../case/codec/json-text';
import { type CaseDocument, perform } from '../../case/document';
import { type UpdatePlan, updatePlan } from '../../case/update/update';
import type { DatasetContent } from '../../event/codec/read';
import { READABLE } from '../../exchange/formats';
import { comparableField, isSameData } from '../../exchange/newer-export';
import type { OutContent } from '../../exchange/out-content';
import { tables as arabic } from '../../words/ar/tables';
import { tables as english } from '../../words/en/tables';
import type { Language } from '../../words/language';
import { LANGUAGE_IDS } from '../../words/language-choice';
import { readGiven, say } from '../given-file';
import { type Streams, UsageError, oneOf } from '../usage';
import { CaseFileError, soundCase } from './read-case';

const HELP = `sourceline update CASE TABLE OUT [options]

Takes TABLE, a newer export of the data that CASE was made of, over into the case, by the ids of its events,
and writes it as OUT. What was edited in the case stays, and is listed beside the newer value; it is decided
in the app, or stays so. Events that TABLE no longer has get a tag.

  --remove-gone     removes them instead, except those that were edited
  --from FORMAT     of TABLE: ${READABLE.join(', ')}
  --day-first       4/11/2023 is 4 November, where no value of the column tells
  --month-first     4/11/2023 is 11 April
  --by NAME         under which the update is written down
  --lang LANG       of the tag: ${LANGUAGE_IDS.join(', ')} (en)

Exit code 0: all is decided; 3: some is not, or it asks for --day-first or --month-first; 1: CASE or TABLE is refused.
`;

/** Conflicts are left. */
const UNDECIDED = 3;

const GONE: Readonly<Record<Language, string>> = {
  ar: arabic.update.goneTag,
  en: english.update.goneTag,
};

const OPTIONS = {
  'remove-gone': { type: 'boolean' },
  from: { type: 'string' },
  'day-first': { type: 'boolean' },
  'month-first': { type: 'boolean' },
  by: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function held({ articles, gazetteer, events }: OutContent): DatasetContent {
  return { articles, gazetteer, events: [...events] };
}

function planned(
  document: CaseDocument,
  content: DatasetContent,
  how: {
    readonly file: string;
    readonly at: string;
    readonly by: string;
    readonly goneTag: string;
  },
): UpdatePlan {
  const goneTags = new Set(Object.values(GONE));
  const work = updatePlan(document, content, { ...how, goneTags, comparable: comparableField });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Null where the file is no sound case file, which is said. */
function caseAt(path: string, streams: Streams): CaseDocument | null {
  try {
    return soundCase(path);
  } catch (error) {
    if (!(error instanceof CaseFileError)) throw error;
    say(streams, error.message);
    return null;
  }
}

export async function runUpdate(argv: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
  });
  const { stdout } = streams;
  if (values.help) {
    stdout.write(HELP);
    return 0;
  }
  const [path, table, output, ...more] = positionals;
  if (path === undefined || table === undefined || output === undefined || more.length > 0) {
    throw new UsageError('update: name the case file, the table, and the file to write');
  }
  const document = caseAt(path, streams);
  if (!document) return 1;
  const given = await readGiven(
    table,
    {
      format: oneOf('from', values.from, READABLE) ?? null,
      isDayFirst: values['day-first'] === true,
      isMonthFirst: values['month-first'] === true,
    },
    streams,
  );
  if (!given.ok) return given.code;
  const content = held(given.content);
  if (!isSameData((id) => document.case.events.get(id), content.events)) {
    throw new UsageError(`update: ${table} has no event of ${path}, by its id, title and date`);
  }
  const stamp = { at: new Date().toISOString(), by: values.by ?? '', why: basename(table) };
  const goneTag = GONE[oneOf('lang', values.lang, LANGUAGE_IDS) ?? 'en'];
  const plan = planned(document, content, { ...stamp, file: basename(table), goneTag });
  const changes = plan.changes(values['remove-gone'] === true);
  const result = perform(document, { kind: 'update', changes }, stamp);
  if (!result.ok) throw new UsageError(`update: ${result.refusal.key}`);
  try {
    writeFileSync(output, caseText(result.document));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError(`cannot write ${output} (${code})`);
  }
  const { added, changed, gone, editedGone, conflicts } = plan;
  stdout.write(
    `${output}: ${added.length} added, ${changed.length} corrected, ` +
      `${gone.length + editedGone.length} gone, ${conflicts.length} edited here and in the table\n`,
  );
  for (const { id, values: said } of conflicts) {
    const [own, newer] = said;
    stdout.write(`${id}\n  here: ${jsonText(own?.to)}\n  table: ${jsonText(newer?.to)}\n`);
  }
  return conflicts.length > 0 ? UNDECIDED : 0;
}
