/** `sourceline contradictions`: where the sources of a case do not agree. */
import { parseArgs } from 'node:util';
import { type ReadCase, readCaseText } from '../../case/codec/case-file';
import type { Case } from '../../case/records';
import { ACTORS, type ActorId } from '../../gazetteer/actors';
import { ownActor } from '../../gazetteer/wide/entries';
import { ENTRY_KINDS, NATURES, type Side } from '../../ledger/entry';
import { atlasOf } from '../../ledger/of-case';
import { entriesOf } from '../../ledger/of-document';
import { type LedgerLine, withRulings } from '../../ledger/ruled';
import { loadAppWords } from '../../words/app-words';
import { caseWords, loadCaseWords } from '../../words/case-words';
import type { Language } from '../../words/language';
import { LANGUAGE_IDS } from '../../words/language-choice';
import { type LedgerNames, saysText, weightText } from '../../words/ledger-entry';
import { vocabulary } from '../../words/vocabulary/index';
import { labelText } from '../../words/worded';
import { type Streams, UsageError, listOf, oneOf } from '../usage';
import { caseInFile } from './read-case';

const HELP = `sourceline contradictions CASE [options]

Prints where the sources of a case do not agree: dates, places, means, numbers, casualties, who did or
claims it, claims and denials, counts against the events, dates that their article cannot mean. CASE is a
case file or a dataset file; - is standard input.

  --json                  as JSON: {"entries":[{"id","kind","nature","weight","reasons","sides","score","decision"}]}
  --kind LIST             only these: ${ENTRY_KINDS.slice(0, 6).join(', ')},
                          ${ENTRY_KINDS.slice(6).join(', ')}
  --nature LIST           only these: ${NATURES.join(', ')}
                          (contradiction,update,gap; suggestion: what may be one event)
  --open                  only what is not decided yet
  --lang LANG             ${LANGUAGE_IDS.join(', ')} (en)

Exit code 0: no open contradiction; 3: some are open; 2: wrong usage, or no case can be read.
`;

async function standardInput(stdin: NodeJS.ReadableStream): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of stdin) chunks.push(String(chunk));
  return chunks.join('');
}

function piped(text: string): ReadCase {
  const read = readCaseText(text);
  if (read.ok) return read;
  throw new UsageError(['-', read.where, read.reason].filter(Boolean).join(': '));
}

async function caseAt(path: string, { stdin, stderr }: Streams): Promise<Case> {
  const { document, broken } = path === '-' ? piped(await standardInput(stdin)) : caseInFile(path);
  const unread = broken.filter(({ list }) => list !== 'history').length;
  if (unread > 0) {
    stderr.write(`sourceline: ${unread} records cannot be read, and are left out\n`);
  }
  return document.case;
}

function namesIn(one: Case, language: Language): LedgerNames {
  const atlas = atlasOf(one);
  return {
    place: (id) => {
      const place = atlas(id);
      return place ? labelText(place.name, language) : id;
    },
    actor: (id) => {
      const actor = one.actors.get(id) ?? ACTORS.get(id as ActorId) ?? ownActor(id);
      return actor ? labelText(actor.name, language) : id;
    },
  };
}

function sideText(one: Case, side: Side, language: Language, names: LedgerNames): string {
  const article = one.articles.get(side.article);
  const publisher = article ? labelText(article.publisher, language) : side.article;
  const about = [publisher, article?.published.edtf ?? '', side.event ?? ''].filter(Boolean);
  const says = side.says ? `${saysText(side.says, language, names)} – ` : '';
  const quote = side.quotes[0]?.exact.replace(/\s+/gu, ' ') ?? '';
  return `  ${says}${about.join(', ')}\n    ${quote || caseWords(language).ledger.publicationDay}`;
}

function linesText(one: Case, lines: readonly LedgerLine[], language: Language): string {
  const words = caseWords(language).ledger;
  const names = namesIn(one, language);
  return lines
    .map(({ entry, ruling }) => {
      const { kind, nature, weight, reasons, sides, about, id } = entry;
      const head = [
        words.natures[nature],
        words.kinds[kind] + (about ? `: ${labelText(about, language)}` : ''),
        words.levels[weight],
      ].join(' · ');
      const decided = ruling
        ? `  ${words.decidedAs(words.verdicts[ruling.verdict])}${ruling.why ? ` (${ruling.why})` : ''}\n`
        : '';
      return [
        `${head}  [${id}]`,
        `  ${reasons.map((reason) => weightText(reason, language)).join(vocabulary(language).comma)}`,
        ...sides.map((side) => sideText(one, side, language, names)),
        decided,
      ].join('\n');
    })
    .join('\n');
}

const linesJson = (lines: readonly LedgerLine[]): object => ({
  entries: lines.map(({ entry, ruling }) => ({ ...entry, decision: ruling })),
});

const USUAL = NATURES.filter((nature) => nature !== 'suggestion');

/** Runs `sourceline contradictions`; its exit code. */
export async function runContradictions(
  argv: readonly string[],
  streams: Streams,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'boolean' },
      kind: { type: 'string', multiple: true },
      nature: { type: 'string', multiple: true },
      open: { type: 'boolean' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  const { stdout } = streams;
  if (values.help) {
    stdout.write(HELP);
    return 0;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new UsageError('contradictions takes one case file, or - for standard input');
  }
  const kinds = values.kind ? listOf('kind', values.kind, ENTRY_KINDS) : ENTRY_KINDS;
  const natures = values.nature ? listOf('nature', values.nature, NATURES) : USUAL;
  const language = oneOf('lang', values.lang, LANGUAGE_IDS) ?? 'en';
  const one = await caseAt(path, streams);
  const all = withRulings(one, entriesOf(one));
  const lines = all.filter(
    ({ entry, ruling }) =>
      (kinds as readonly string[]).includes(entry.kind) &&
      (natures as readonly string[]).includes(entry.nature) &&
      !(values.open && ruling),
  );
  await Promise.all([loadAppWords(), loadCaseWords()]);
  if (values.json) stdout.write(`${JSON.stringify(linesJson(lines), null, 2)}\n`);
  else stdout.write(linesText(one, lines, language));
  const isOpen = all.some(({ entry, ruling }) => entry.nature === 'contradiction' && !ruling);
  return isOpen ? 3 : 0;
}
