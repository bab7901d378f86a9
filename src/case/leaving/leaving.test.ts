import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../command';
import { caseText, readCaseText } from '../codec/case-file';
import { type CaseDocument, perform } from '../document';
import { articlesOf, eventsOf } from '../records';
import { contentOf } from '../read-events';
import {
  STAMP,
  anyAct,
  articleId,
  eventId,
  firstDocument,
  newArticle,
  newEvent,
} from '../testing/cases';
import { holdingOf } from './holding';
import { leaving } from './leaving';
import { PARTS, type Part } from './parts';

const first = firstDocument();
const anyParts = fc.uniqueArray(fc.constantFrom(...PARTS));
/** Words that are nowhere else in a file. */
const anySalt = fc.string({ unit: fc.constantFrom(...'abcdefghkmnpqrstuvwxyz'), minLength: 12 });

/** The words that belong to each part, in a case in which each of them is in the records and the history. */
function secretsOf(salt: string): Readonly<Record<Exclude<Part, 'history'>, readonly string[]>> {
  const named = (part: string, count: number): string[] =>
    Array.from({ length: count }, (_, at) => `${part}${at}${salt}`);
  return {
    originals: named('text', 3),
    notes: named('note', 7),
    reviewers: named('who', 7),
    rejected: named('reject', 5),
  };
}

function caseWith(salt: string): CaseDocument {
  const { originals, notes, reviewers, rejected } = secretsOf(salt);
  const [before, after, second] = originals as [string, string, string];
  const [note, gloss, ofLink, why, earlier, ofGone, glossOfArticle] = notes as string[];
  const [who, byLink, cameBy, by, whoElse, later] = reviewers as string[];
  const quote = {
    exact: 'A drone hit',
    prefix: before,
    suffix: after,
    start: before.length,
    end: before.length + 11,
    gloss: { ar: gloss },
  };
  const evidence = [{ kind: 'quote', quote: { ...quote, gloss: { en: glossOfArticle } } }] as const;
  const link = {
    kind: 'film',
    address: 'https://example.org/film',
    archive: null,
    by: byLink as string,
    at: '2023-11-13',
    sha256: null,
    note: ofLink as string,
  } as const;
  const both = (words = '') => ({ ar: words, en: words });
  const commands: Command[] = [
    {
      kind: 'add-article',
      article: newArticle('a', `${before}A drone hit${after}`, {
        sha256: 'a'.repeat(64),
        came: { at: STAMP.at, how: 'pasted', by: cameBy as string },
        published: { edtf: '2023-11-13', basis: both('seen'), evidence },
      }),
    },
    { kind: 'add-article', article: newArticle('b', second, { sha256: 'b'.repeat(64) }) },
    {
      kind: 'add-events',
      events: [
        newEvent('e1', { note: both(earlier), quotes: [quote], reviewer: later as string }),
        newEvent('e2', { title: both(rejected[0]), status: 'unreviewed' }),
        newEvent('e3', { title: both(rejected[1]), status: 'rejected', note: both(ofGone) }),
        newEvent(rejected[2] as string, { status: 'rejected' }),
      ],
    },
    {
      kind: 'edit-event',
      id: eventId('e1'),
      fields: {
        note: both(note),
        links: [link],
        reviewer: who as string,
        status: 'reviewed',
        relations: [
          { kind: 'after', event: eventId(rejected[2] as string), amount: null, quote: null },
        ],
      },
    },
    {
      kind: 'edit-event',
      id: eventId('e2'),
      fields: { status: 'rejected', tags: [rejected[3] ?? ''] },
    },
    { kind: 'remove-events', ids: [eventId('e3')] },
    { kind: 'edit-event', id: eventId('e1'), fields: { reviewer: whoElse as string } },
    { kind: 'remove-article', id: articleId('b') },
  ];
  return commands.reduce<CaseDocument>((one, command) => {
    const reason = command.kind === 'edit-event' && command.id === 'e2' ? rejected[4] : why;
    const done = perform(one, command, { ...STAMP, by: by as string, why: reason ?? '' });
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    return done.document;
  }, first);
}

/** Two copies that differ in what is left out, merged: what each said is in a conflict, too. */
function mergedCase(salt: string): CaseDocument {
  const edit = (one: CaseDocument, words: string, by: string): CaseDocument => {
    const fields = { note: { ar: words, en: words }, reviewer: by };
    const command = { kind: 'edit-event', id: eventId('e1'), fields } as const;
    const done = perform(one, command, { ...STAMP, by, why: words });
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    return done.document;
  };
  const [notes, names] = [secretsOf(salt).notes, secretsOf(salt).reviewers];
  const both = caseWith(salt);
  const mine = edit(both, notes[6] ?? '', names[6] ?? '');
  const other = edit(both, notes[5] ?? '', names[5] ?? '');
  const done = perform(mine, { kind: 'merge', other }, { ...STAMP, by: names[6] ?? '' });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  expect(done.document.case.conflicts.size).toBeGreaterThan(0);
  return done.document;
}

describe('what leaves', () => {
  it('is nowhere in what a merge brought in, and in what it left open', () => {
    const text = caseText(leaving(mergedCase('saltsalt'), ['notes', 'reviewers', 'rejected']));
    const { notes, reviewers, rejected } = secretsOf('saltsalt');
    expect([...notes, ...reviewers, ...rejected].filter((words) => text.includes(words))).toEqual(
      [],
    );
    const read = readCaseText(text, 'strict');
    expect(read.ok && caseText(read.document)).toBe(text);
  });

  it('is nowhere in the file when it is left out, and there otherwise', () => {
    fc.assert(
      fc.property(anySalt, anyParts, (salt, parts) => {
        const document = caseWith(salt);
        const text = caseText(leaving(document, parts));
        const secrets = secretsOf(salt);
        for (const part of ['originals', 'notes', 'reviewers', 'rejected'] as const) {
          const found = secrets[part].filter((words) => text.includes(words));
          if (parts.includes(part)) expect(found, part).toEqual([]);
          else if (parts.length === 0) expect(found.length, part).toBeGreaterThan(2);
        }
        if (parts.includes('history')) expect(text).toContain('"history": []');
        expect(text.includes('A drone hit')).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('is a whole case that opens under the strict rules, and is the same again', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 14 }), anyParts, (acts, parts) => {
        const document = acts.reduce((one, act) => {
          const done = perform(one, act, STAMP);
          return done.ok ? done.document : one;
        }, first);
        const before = caseText(document);
        const text = caseText(leaving(document, parts));
        expect(caseText(document)).toBe(before);
        const read = readCaseText(text, 'strict');
        if (!read.ok) throw new Error(`${read.where}: ${read.reason}`);
        expect(caseText(read.document)).toBe(text);
        expect(contentOf(read.document.case).events).toHaveLength(read.document.case.events.size);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps what can be undone, as far as it is there', () => {
    const document = caseWith('salt');
    const left = leaving(document, ['originals', 'notes', 'reviewers']);
    expect(left.history.undoable).toEqual(document.history.undoable);
    const undone = perform(left, { kind: 'undo' }, STAMP);
    expect(undone.ok && articlesOf(undone.document.case).some(({ id }) => id === 'b')).toBe(true);
  });

  it('bears a history of which nobody knows the fields', () => {
    const odd = { from: { links: 7, stated: [], relations: {}, secret: 'x' }, to: { note: null } };
    const file = {
      schema: 'sourceline/case/1',
      history: [
        { seq: 1, kind: 'edit-event', changes: [{ list: 'events', id: 'e', ...odd }] },
        {
          seq: 2,
          kind: 'edit-article',
          changes: [{ list: 'articles', id: 'e', from: { came: 1 }, to: null }],
        },
      ],
    };
    const read = readCaseText(JSON.stringify(file));
    if (!read.ok) throw new Error(read.reason);
    const text = caseText(
      leaving(
        read.document,
        PARTS.filter((part) => part !== 'history'),
      ),
    );
    expect(text).not.toContain('secret');
  });

  it('leaves quotes that are taken as they are given, and none that is lost', () => {
    const bare = leaving(firstDocument(), ['originals']);
    const { events, articles } = contentOf(bare.case);
    expect(articles.every(({ text }) => text === '')).toBe(true);
    expect(articles.every(({ sha256 }) => sha256 !== '')).toBe(true);
    const quotes = events.flatMap((event) => event.quotes);
    expect(quotes.length).toBeGreaterThan(26);
    expect(quotes.every(({ exact, start, end }) => exact !== '' && end > start)).toBe(true);
    expect(eventsOf(bare.case)).toHaveLength(27);
  });
});

describe('what a file holds', () => {
  it('is said as data', () => {
    const document = caseWith('salt');
    expect(holdingOf(document, [])).toEqual([
      { key: 'events', args: [30] },
      { key: 'rejected', args: [2] },
      { key: 'articles', args: [3] },
      { key: 'edits', args: [8] },
    ]);
    expect(holdingOf(document, PARTS)).toEqual([
      { key: 'events', args: [28] },
      { key: 'no-rejected', args: [2] },
      { key: 'bare-articles', args: [3] },
      { key: 'no-history', args: [] },
      { key: 'no-notes', args: [] },
      { key: 'no-reviewers', args: [] },
    ]);
  });
});
