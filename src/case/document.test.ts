import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../source/dataset';
import { apply, plan } from './command';
import { type Act, type CaseDocument, perform, replay } from './document';
import { auditLog, historyOf } from './history';
import { caseText, readCaseText } from './codec/case-file';
import { contentAfter, contentOf } from './read-events';
import { headOf } from './records';
import {
  STAMP,
  anyAct,
  anyCommand,
  eventId,
  firstDocument,
  newArticle,
  newEvent,
  reading,
} from './testing/cases';

const first = firstDocument();

/** Performs what can be performed. */
function after(document: CaseDocument, acts: readonly Act[]): CaseDocument {
  return acts.reduce((one, act) => {
    const done = perform(one, act, STAMP);
    return done.ok ? done.document : one;
  }, document);
}

const withEvents = after(first, [
  { kind: 'add-article', article: newArticle('a', 'A drone hit the mill. هجوم') },
  { kind: 'add-events', events: [newEvent('e1'), newEvent('e2')] },
]);

describe('commands', () => {
  it('are undone by their inverse, each of them', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), anyCommand, (before, command) => {
        const one = after(withEvents, before).case;
        const done = apply(one, command);
        if (!done.ok) return;
        const undone = apply(done.case, done.inverse);
        expect(undone.ok && undone.case).toEqual(one);
        const redone = undone.ok && apply(undone.case, undone.inverse);
        expect(redone && redone.ok && redone.case).toEqual(done.case);
      }),
    );
  });

  it('leave the case that they are applied to untouched', () => {
    fc.assert(
      fc.property(anyCommand, (command) => {
        const before = caseText(withEvents);
        apply(withEvents.case, command);
        expect(caseText(withEvents)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('want a reason for an assessed date that departs from the stated one', () => {
    const edit = (basis: string) =>
      plan(withEvents.case, {
        kind: 'edit-event',
        id: eventId('e1'),
        fields: { assessed: reading('2023-11-14', basis) },
      });
    expect(edit(' ')).toEqual({ ok: false, refusal: { key: 'reason-needed', event: 'e1' } });
    expect(edit('seen on film')).toMatchObject({ ok: true });
  });

  it('refuse what is not valid, and say where', () => {
    const bad = plan(withEvents.case, {
      kind: 'edit-event',
      id: eventId('e1'),
      fields: { stated: reading('13/11/2023') },
    });
    expect(bad).toMatchObject({
      ok: false,
      refusal: { key: 'not-valid', list: 'events', id: 'e1', where: 'stated.edtf' },
    });
  });

  it('recognise a text that is here already', () => {
    const [known] = [...first.case.articles.values()];
    const article = newArticle('again', known?.text ?? '', { sha256: known?.sha256 ?? '' });
    expect(plan(first.case, { kind: 'add-article', article })).toEqual({
      ok: false,
      refusal: { key: 'same-text', article: known?.id },
    });
  });

  it('merge two names wherever they are mentioned', () => {
    const merged = apply(first.case, {
      kind: 'merge-names',
      list: 'actors',
      from: 'irgc',
      into: 'hamas',
    });
    expect(JSON.stringify([...(merged.ok ? merged.case.events.values() : [])])).not.toContain(
      '"irgc"',
    );
    const entry = merged.ok && merged.case.actors.get('hamas');
    expect(entry && entry.variants.length).toBeGreaterThan(1);
  });
});

describe('undo and redo', () => {
  it('go all the way back, and all the way forth, also after a reload', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 20 }), (acts) => {
        const last = after(first, acts);
        const reloaded: CaseDocument = {
          case: last.case,
          history: historyOf([...last.history.entries].reverse()),
        };
        expect(reloaded.history).toEqual(last.history);
        const steps = last.history.undoable.length;
        const back = after(
          reloaded,
          Array.from({ length: steps }, () => ({ kind: 'undo' })),
        );
        expect(back.case).toEqual(first.case);
        const forth = after(
          back,
          Array.from({ length: steps }, () => ({ kind: 'redo' })),
        );
        expect(forth.case).toEqual(last.case);
        expect(forth.history.entries.length).toBe(last.history.entries.length + 2 * steps);
      }),
    );
  });

  it('arrive at the same document from the entries alone', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 20 }), (acts) => {
        const last = after(first, acts);
        const replayed = last.history.entries.reduce<CaseDocument | null>(
          (one, entry) => one && replay(one, entry),
          first,
        );
        expect(replayed).toEqual(last);
      }),
    );
  });

  it('write down who, when, what and why, a line of JSON each', () => {
    const renamed = perform(first, { kind: 'rename-case', name: 'Mill' }, { ...STAMP, why: 'x' });
    const lines = renamed.ok ? auditLog(renamed.document.history).trim().split('\n') : [];
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        seq: 1,
        at: STAMP.at,
        who: 'tester',
        what: 'rename-case',
        why: 'x',
        changes: [{ list: 'head', id: 'head', from: { name: 'First case' }, to: { name: 'Mill' } }],
      },
    ]);
  });
});

describe('the case file', () => {
  it('comes back as it was, to the byte', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 20 }), (acts) => {
        const last = after(first, acts);
        const text = caseText(last);
        const read = readCaseText(text, 'strict');
        expect(read).toEqual({ ok: true, document: last, broken: [] });
        expect(read.ok && caseText(read.document)).toBe(text);
      }),
    );
  });

  it('sets a broken record aside when lenient, and is refused when strict', () => {
    const given = JSON.parse(caseText(first)) as { events: { kind: unknown }[] };
    (given.events[3] as { kind: unknown }).kind = 7;
    const text = JSON.stringify(given);
    expect(readCaseText(text, 'strict')).toMatchObject({ ok: false, where: 'events.3.kind' });
    const read = readCaseText(text);
    expect(read.ok && read.broken).toMatchObject([{ list: 'events', raw: { kind: 7 } }]);
    expect(read.ok && read.document.case.events.size).toBe(first.case.events.size - 1);
  });

  it('refuses a form that it does not know, and JSON that is none', () => {
    expect(readCaseText('{"schema":"sourceline/case/99"}')).toMatchObject({ where: 'schema' });
    expect(readCaseText('{')).toMatchObject({ ok: false });
    expect(readCaseText('[]')).toMatchObject({ ok: true });
    const deep = `{"events":[{"id":"x","kind":"attack","title":"t","tags":${'['.repeat(5000)}${']'.repeat(5000)}}]}`;
    expect(readCaseText(deep)).toMatchObject({ ok: true, broken: [{ id: 'x' }] });
  });

  it('reads a dataset as a case', () => {
    const read = readCaseText('{"events":[{"id":"x","kind":"attack","title":"t","date":"2023"}]}');
    expect(read.ok && read.document.case.events.get('x')).toMatchObject({
      status: 'unreviewed',
      stated: { edtf: '2023' },
      order: 0,
    });
  });
});

describe('what is drawn of a case', () => {
  it('is what the dataset was', () => {
    const { articles, events, gazetteer } = contentOf(first.case);
    expect(Dataset.of(articles, events, gazetteer).size).toBe(events.length);
    expect(events.every(({ quotes }) => quotes.every(({ start, end }) => start < end))).toBe(true);
    expect(headOf(first.case).name).toBe('First case');
  });

  it('is the same whether it follows an edit or is read anew', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 8 }), (acts) => {
        const content = contentOf(withEvents.case);
        const last = after(withEvents, acts).case;
        const next = contentAfter({ case: withEvents.case, content }, last);
        const anew = contentOf(last);
        expect(next.events).toEqual(anew.events);
        expect(next.articles).toEqual(anew.articles);
      }),
      { numRuns: 50 },
    );
  });
});
