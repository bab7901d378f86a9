/** `sourceline case html FILE -o PAGE`: a case as one page that opens from a disk, without a network. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { filledPage } from '../../case/page/fill-page';
import { NEVER_ON_A_PAGE, pageText } from '../../case/page/page-data';
import { headOf } from '../../case/records';
import { PARTS } from '../../case/leaving/parts';
import { LANGUAGE_IDS } from '../../words/language-choice';
import { appVersion } from '../app-version';
import { type Streams, UsageError, listOf, oneOf } from '../usage';
import { writeFile } from '../write-file';
import { caseInFile } from './read-case';

/** The page that `npm run build` makes ready. */
const TEMPLATE = fileURLToPath(new URL('../../../dist/page/page.html', import.meta.url));

const LEAVABLE = PARTS.filter((part) => !NEVER_ON_A_PAGE.includes(part));

const HELP = `sourceline case html FILE -o PAGE [options]

Writes a case, or a dataset, as one read-only page with its timeline and articles, which opens from a disk
without a network. It never holds history, reviewers' names and rejected events.

  -o, --out PAGE          the file to write
  --without PART,PART     leaves out ${LEAVABLE.join(' or ')}
  --lang ${LANGUAGE_IDS.join('|')}            the language that it is first shown in; both are in it
`;

function template(): string {
  try {
    return readFileSync(TEMPLATE, 'utf8');
  } catch {
    throw new UsageError('the page is not built yet: run npm run build first');
  }
}

/** @param now the time of the making, ms. */
export function runCaseHtml(
  argv: readonly string[],
  { stdout, stderr }: Streams,
  now = Date.now(),
): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      out: { type: 'string', short: 'o' },
      without: { type: 'string', multiple: true },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    stdout.write(HELP);
    return 0;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('case html: name one case file');
  const { out } = values;
  if (out === undefined) throw new UsageError('case html: name the page to write with -o PAGE');
  const without = listOf('without', values.without, PARTS);
  const parts = PARTS.filter((part) => without.includes(part));
  const language = oneOf('lang', values.lang, LANGUAGE_IDS) ?? 'en';
  const { document, broken } = caseInFile(path);
  for (const { list, id, fault } of broken) {
    stderr.write(`sourceline: ${path}: ${list} ${id}: left out: ${fault.reason}\n`);
  }
  const made = new Date(now).toISOString();
  const name = headOf(document.case).name || basename(path);
  const json = pageText(document, parts, { name, made, version: appVersion(), language });
  const page = filledPage(template(), json, name);
  if (page === null)
    throw new UsageError('the built page is not of this version: run npm run build');
  writeFile(out, page);
  return 0;
}
