/** `sourceline case FILE --check`: what a case file holds, and what in it leads nowhere. */
import { parseArgs } from 'node:util';
import { Passages, type QuoteSelector } from '../../article/quote';
import type { CaseDocument } from '../../case/document';
import { sha256Of } from '../../case/hash';
import { LOST, eachOf, firstSeq } from '../../case/history';
import { type Case, articlesOf, eventsOf, headOf, recordsOf } from '../../case/records';
import { NONE } from '../../event/facet';
import { type Streams, UsageError } from '../usage';
import { soundCase } from './read-case';

const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;

function held(path: string, { case: one, history }: CaseDocument): string {
  const parts = [
    counted(one.articles.size, 'article'),
    counted(one.events.size, 'event'),
    counted(one.places.size, 'place'),
    counted(one.actors.size, 'actor'),
    counted(one.kinds.size, 'kind'),
    counted(eachOf(history.entries).length, 'entry of the history', 'entries of the history'),
    ...(one.rulings.size > 0 ? [counted(one.rulings.size, 'decision')] : []),
    ...(one.conflicts.size > 0 ? [counted(one.conflicts.size, 'conflict')] : []),
  ];
  return `${path}: case “${headOf(one).name}”: ${parts.join(', ')}`;
}

/** Every quote inside a record, with its path. */
function quotesIn(
  given: unknown,
  path: string,
): { readonly quote: QuoteSelector; readonly at: string }[] {
  if (typeof given !== 'object' || given === null) return [];
  if ('exact' in given && typeof given.exact === 'string') {
    return [{ quote: given as QuoteSelector, at: path }];
  }
  return Object.entries(given).flatMap(([key, value]) => quotesIn(value, `${path}.${key}`));
}

function lostQuotes(one: Case): string[] {
  const texts = new Map(articlesOf(one).map(({ id, text }) => [id, new Passages(text)]));
  const records = [
    ...eventsOf(one).map((event) => ({
      article: event.article,
      quotes: quotesIn(event, `events ${event.id}`),
    })),
    ...articlesOf(one).map(({ id, published }) => ({
      article: id,
      quotes: quotesIn(published, `articles ${id}: published`),
    })),
  ];
  return records.flatMap(({ article, quotes }) => {
    const passages = texts.get(article);
    const lost = passages ? quotes.filter(({ quote }) => passages.match(quote) === null) : [];
    return lost.map(({ quote, at }) => `${at}: article ${article} does not hold “${quote.exact}”`);
  });
}

async function wrongHashes(one: Case): Promise<string[]> {
  const found = await Promise.all(
    articlesOf(one).map(async ({ id, text, sha256 }) => {
      const actual = await sha256Of(text);
      return sha256 === '' || sha256 === actual
        ? []
        : [`articles ${id}: the SHA-256 of its text is ${actual}, not ${sha256}`];
    }),
  );
  return found.flat();
}

const REFERENCE = /^event:(.*)$/;

function dangling({ case: one, history }: CaseDocument): string[] {
  const found: string[] = [];
  for (const { id, article, relations, stated, assessed } of eventsOf(one)) {
    const missing = (what: string): void => void found.push(`events ${id}: no ${what}`);
    if ((article as string) !== NONE && !one.articles.has(article)) missing(`article ${article}`);
    const dates = [stated, assessed].map((date) => REFERENCE.exec(date?.reference ?? '')?.[1]);
    for (const event of [...relations.map((relation) => relation.event as string), ...dates]) {
      if (event !== undefined && !one.events.has(event)) missing(`event ${event}`);
    }
  }
  for (const { id, list, record } of recordsOf(one, 'conflicts')) {
    if (!one[list].has(record)) found.push(`conflicts ${id}: no record ${record} in ${list}`);
  }
  const numbers = new Set(eachOf(history.entries).map(({ entry }) => entry.seq));
  for (const { entry } of eachOf(history.entries)) {
    const { seq, of, kind } = entry;
    if (of !== null && !numbers.has(of)) found.push(`history ${seq}: no entry ${of}`);
    if (kind === LOST) found.push(`history ${seq}: the entry was damaged`);
  }
  history.entries.forEach((entry, at) => {
    const last = history.entries[at - 1]?.seq ?? 0;
    if (firstSeq(entry) !== last + 1) found.push(`history ${entry.seq}: does not follow ${last}`);
  });
  return found;
}

/** Prints what a case file holds; its exit code. */
export async function runCheck(argv: readonly string[], { stdout }: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { check: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new UsageError('case --check takes one case file');
  }
  if (!values.check) {
    throw new UsageError(`case: what is to be done with ${path}? sourceline case --help says more`);
  }
  const document = soundCase(path);
  stdout.write(`${held(path, document)}\n`);
  const problems = [
    ...lostQuotes(document.case),
    ...(await wrongHashes(document.case)),
    ...dangling(document),
  ];
  for (const problem of problems) stdout.write(`${problem}\n`);
  return problems.length > 0 ? 1 : 0;
}
