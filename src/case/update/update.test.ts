import { describe, expect, it } from 'vitest';
import { comparableField } from '../../exchange/newer-export';
import { contentOf } from '../../exchange/model';
import { readAny } from '../../exchange/read';
import type { DatasetContent } from '../../event/codec/read';
import type { EventFields } from '../command';
import { type Act, type CaseDocument, perform } from '../document';
import { documentOf } from '../make-case';
import type { EventRecord } from '../records';
import { AT, articleId, eventId, newEvent } from '../testing/cases';
import { readCaseText, caseText } from '../codec/case-file';
import { type UpdatePlan, updatePlan } from './update';

/** Made-up tables: each row is an id, a date, what happened, where, and how many were killed. */
const HEAD = 'id,date,title,place,killed,source\n';
const A = 'a,2023-11-13,Shelling of the mill,Ar Raqqah,2,Desk\n';
const B = 'b,2023-11-14,Fire at the depot,Ar Raqqah,0,Desk\n';
const C = 'c,2023-11-15,Road closed,Tall Abyad,0,Desk\n';

async function tableOf(text: string, name: string): Promise<DatasetContent> {
  const reading = { name, format: null, dayOrder: null, targets: null };
  const read = await readAny(new TextEncoder().encode(text), reading);
  if (read.kind !== 'read') throw new Error(read.kind);
  const content = contentOf(read.model);
  if (!content.ok) throw new Error(content.reason);
  return content.value;
}

const caseOfTable = async (text: string, name = 'may.csv'): Promise<CaseDocument> =>
  documentOf(await tableOf(text, name), { name, at: AT, how: 'file', by: '' }).document;

const done = (document: CaseDocument, ...acts: readonly Act[]): CaseDocument =>
  acts.reduce((one, act) => {
    const result = perform(one, act, { at: AT, by: 'Rana', why: '' });
    if (!result.ok) throw new Error(result.refusal.key);
    return result.document;
  }, document);

const edit = (id: string, fields: EventFields): Act => ({
  kind: 'edit-event',
  id: eventId(id),
  fields,
});

async function planOf(
  document: CaseDocument,
  text: string,
  name = 'june.csv',
): Promise<UpdatePlan> {
  const work = updatePlan(document, await tableOf(text, name), {
    file: name,
    at: '2026-11-28T10:00:00.000Z',
    by: '',
    goneTag: 'gone',
    goneTags: new Set(['gone', 'غابت']),
    comparable: comparableField,
  });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const after = (document: CaseDocument, plan: UpdatePlan, removesGone = false): CaseDocument =>
  done(document, { kind: 'update', changes: plan.changes(removesGone) });

const eventIn = ({ case: one }: CaseDocument, id: string): EventRecord => {
  const event = one.events.get(id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
};

const idsOf = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id);

/** What the words of an event are in the text that they are from. */
const wordsOf = (document: CaseDocument, id: string): string | undefined => {
  const { article, quotes } = eventIn(document, id);
  const [{ start = 0, end = 0 } = {}] = quotes;
  return document.case.articles.get(article)?.text.slice(start, end);
};

describe('a newer export of the data of a case', () => {
  it('adds, corrects and marks by id, as one step that can be undone', async () => {
    const first = await caseOfTable(HEAD + A + B + C);
    const later = `${HEAD}d,2023-11-16,Convoy attacked,Tall Abyad,1,Desk\n${A}${B.replace(',0,', ',3,')}`;
    const plan = await planOf(first, later);
    expect(idsOf(plan.added)).toEqual(['d']);
    expect(idsOf(plan.changed)).toEqual(['b']);
    expect([idsOf(plan.gone), plan.editedGone, plan.conflicts]).toEqual([['c'], [], []]);
    const updated = after(first, plan);
    expect(eventIn(updated, 'b').casualties.killed).toMatchObject({ min: 3, max: 3 });
    expect(eventIn(updated, 'c').tags).toEqual(['gone']);
    expect(wordsOf(updated, 'b')).toContain('killed: 3');
    expect(wordsOf(updated, 'd')).toContain('Convoy attacked');
    // What is as it was stays where it was.
    expect(eventIn(updated, 'a')).toBe(eventIn(first, 'a'));
    expect(done(updated, { kind: 'undo' }).case.events).toEqual(first.case.events);
    expect(done(updated, { kind: 'undo' }).case.articles).toEqual(first.case.articles);
  });

  it('removes what is gone on request, but never what the user edited', async () => {
    const first = done(await caseOfTable(HEAD + A + B + C), edit('c', { status: 'reviewed' }));
    const plan = await planOf(first, HEAD + A);
    expect([idsOf(plan.gone), idsOf(plan.editedGone)]).toEqual([['b'], ['c']]);
    const updated = after(first, plan, true);
    expect([...updated.case.events.keys()]).toEqual(['a', 'c']);
    expect(eventIn(updated, 'c').tags).toEqual(['gone']);
  });

  it('lets the edit of the user win, and keeps the newer value beside it to be decided', async () => {
    const title = { ar: 'قصف المطحنة', en: 'The mill is shelled' };
    const first = done(await caseOfTable(HEAD + A), edit('a', { title }));
    const newer = A.replace('Shelling of the mill', 'Shelling of two mills').replace(',2,', ',4,');
    const plan = await planOf(first, HEAD + newer);
    expect(plan.conflicts).toEqual([
      {
        id: 'events/a/title',
        list: 'events',
        record: 'a',
        base: { title: { ar: 'Shelling of the mill', en: 'Shelling of the mill' } },
        values: [
          { to: { title }, by: 'Rana', at: AT },
          {
            to: { title: { ar: 'Shelling of two mills', en: 'Shelling of two mills' } },
            by: 'june.csv',
            at: '2026-11-28T10:00:00.000Z',
          },
        ],
      },
    ]);
    const updated = after(first, plan);
    expect(eventIn(updated, 'a').title).toEqual(title);
    expect(eventIn(updated, 'a').casualties.killed).toMatchObject({ min: 4, max: 4 });
    const decided = done(updated, { kind: 'decide', id: 'events/a/title', choice: 1 });
    expect(eventIn(decided, 'a').title.en).toBe('Shelling of two mills');
    expect(decided.case.conflicts.size).toBe(0);
  });

  it('asks once: the same export again brings nothing, and a further one only its own news', async () => {
    const title = { ar: 'قصف', en: 'Mine' };
    const first = done(await caseOfTable(HEAD + A + B), edit('a', { title }));
    const newer = HEAD + A.replace('the mill', 'two mills') + B;
    const updated = done(after(first, await planOf(first, newer)), {
      kind: 'decide',
      id: 'events/a/title',
      choice: 0,
    });
    const again = await planOf(updated, newer, 'july.csv');
    expect([again.added, again.changed, again.gone, again.conflicts]).toEqual([[], [], [], []]);
    expect(again.changes(false)).toEqual([]);
    const third = await planOf(updated, newer.replace('two mills', 'three mills'), 'july.csv');
    expect(third.conflicts.map(({ values }) => values[1]?.to)).toEqual([
      { title: { ar: 'Shelling of three mills', en: 'Shelling of three mills' } },
    ]);
  });

  it('takes an update that was undone for no word of the source', async () => {
    const first = await caseOfTable(HEAD + A);
    const newer = HEAD + A.replace('the mill', 'two mills');
    const undone = done(after(first, await planOf(first, newer)), { kind: 'undo' });
    expect(idsOf((await planOf(undone, newer)).changed)).toEqual(['a']);
  });

  it('takes the mark away from an event that comes back, and leaves what the user removed or added', async () => {
    const first = await caseOfTable(HEAD + A + B + C);
    const own = newEvent('mine', { article: articleId([...first.case.articles.keys()][0] ?? '') });
    const edited = done(
      first,
      { kind: 'remove-events', ids: [eventId('b')] },
      { kind: 'add-events', events: [own] },
    );
    const updated = after(edited, await planOf(edited, HEAD + A));
    expect(eventIn(updated, 'c').tags).toEqual(['gone']);
    expect(eventIn(updated, 'mine').tags).toEqual([]);
    const back = after(updated, await planOf(updated, HEAD + A + B + C, 'july.csv'));
    expect(eventIn(back, 'c').tags).toEqual([]);
    expect(back.case.events.has('b')).toBe(false);
  });

  it('takes another line and another file for no news', async () => {
    const claimed = HEAD.replace('source', 'actor');
    const first = await caseOfTable(claimed + A + B);
    const plan = await planOf(first, claimed + B + A);
    expect(plan.changes(false)).toEqual([]);
  });

  it('adds the places that changed and new events name', async () => {
    const head = 'id,date,title,place,latitude,longitude\n';
    const row = 'a,2023-11-13,Shelling,Tall Qubbah,36.1,38.2\n';
    const first = await caseOfTable(head + row);
    const more = 'b,2023-11-13,Shelling,Khirbat Zayn,36.4,38.9\n';
    const updated = after(first, await planOf(first, head + row.replace('38.2', '38.5') + more));
    const placeOf = (id: string) =>
      updated.case.places.get(eventIn(updated, id).places[0]?.place ?? '');
    expect(placeOf('a')).toMatchObject({ name: { en: 'Tall Qubbah' }, longitude: 38.5 });
    expect(placeOf('b')).toMatchObject({ name: { en: 'Khirbat Zayn' }, longitude: 38.9 });
  });

  it('comes back from a case file with all that it needs for the next one', async () => {
    const first = done(await caseOfTable(HEAD + A + B), edit('b', { tags: ['mine'] }));
    const updated = after(first, await planOf(first, HEAD + A + B.replace(',0,', ',3,')));
    const read = readCaseText(caseText(updated), 'strict');
    if (!read.ok) throw new Error(read.reason);
    const plan = await planOf(read.document, HEAD + A + B.replace(',0,', ',3,'), 'july.csv');
    expect(plan.changes(false)).toEqual([]);
  });
});
