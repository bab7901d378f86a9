import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PackedEvents } from '../../source/given/given';
import type { FileReport, FileRequest, ListsInFile, ManyInFile } from './open-file.worker';

const reports: FileReport[] = [];
const worker: { onmessage?: (message: { data: FileRequest }) => void } = {};

beforeEach(async () => {
  const postMessage = (report: FileReport) => reports.push(report);
  vi.stubGlobal('self', Object.assign(worker, { postMessage }));
  await import('./open-file.worker');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the worker makes of a file, of which three events are many. */
function opened(text: string): FileReport | undefined {
  reports.length = 0;
  const bytes = new TextEncoder().encode(text);
  worker.onmessage?.({ data: { bytes, few: 2, lanesBy: 'base' } });
  return reports.find(({ kind }) => kind !== 'progress' && kind !== 'some');
}

function many(text: string): ManyInFile {
  const report = opened(text);
  if (report?.kind !== 'many') throw new Error(JSON.stringify(report));
  return report.many;
}

/** The ids of a list that was handed over bit by bit. */
const idsOf = (list: keyof ListsInFile): unknown[] =>
  reports.flatMap((report) =>
    report.kind === 'some' && report.list === list
      ? (report.some as readonly { readonly id: unknown }[]).map(({ id }) => id)
      : [],
  );

const eventsOf = ({ packed }: ManyInFile): readonly unknown[] => {
  const given = new PackedEvents(packed);
  return given.slice(0, given.count);
};

const event = (id: string, rest: object = {}) => ({ id, kind: 'attack', title: id, ...rest });
const EVENTS = ['a', 'b', 'c'].map((id) => event(id, { date: '2023-11-13', article: 'x' }));
const NO_JSON = { kind: 'fault', fault: { kind: 'broken-json' } };

describe('the worker that opens a file', () => {
  it('hands over the bytes of the file, whatever stands around the events', () => {
    const articles = [{ id: 'x', publisher: 'X' }];
    const schemas = ['sourceline/dataset/1', 'sourceline/dataset/2'];
    for (const file of [
      EVENTS,
      { events: EVENTS },
      ...schemas.map((schema) => ({ schema, articles, events: EVENTS })),
    ]) {
      const text = JSON.stringify(file, null, 1);
      const read = many(text);
      expect(eventsOf(read)).toEqual(EVENTS);
      expect(new TextDecoder().decode(read.packed.bytes)).toBe(text);
      expect(idsOf('articles')).toEqual(['x']);
      expect([...read.read.indices]).toEqual([0, 1, 2]);
      expect(reports.at(-1)?.kind).toBe('words');
    }
  });

  it('hands over long lists in messages of at most a thousand objects, in their order', () => {
    const ids = Array.from({ length: 2500 }, (_, at) => `x${at}`);
    const articles = ids.map((id) => ({ id, publisher: id }));
    const places = ids.map((id) => ({ id, kind: 'town', name: id }));
    many(JSON.stringify({ articles, places, events: EVENTS }));
    expect(idsOf('articles').slice(0, ids.length)).toEqual(ids);
    expect(idsOf('places')).toEqual(ids);
    for (const report of reports) {
      if (report.kind === 'some') expect(report.some.length).toBeLessThanOrEqual(1000);
    }
    const kinds = reports.map(({ kind }) => kind);
    expect(kinds.lastIndexOf('some')).toBeLessThan(kinds.indexOf('many'));
  });

  it('packs the events of a form in which they were otherwise', () => {
    const events = ['a', 'b', 'c'].map((id) => event(id));
    const read = many(
      JSON.stringify({ schema: 'sourceline/seed/1', article: { id: 's', publisher: 'S' }, events }),
    );
    // What a seed leaves out is not stated in its source.
    const casualties = { state: 'not-stated' };
    expect(eventsOf(read)).toEqual(events.map((one) => ({ ...one, article: 's', casualties })));
  });

  it('takes the last of two lists, as JSON does', () => {
    const other = ['d', 'e', 'f'].map((id) => event(id));
    for (const key of ['events', '\\u0065vents']) {
      const text = `{"events":${JSON.stringify(EVENTS)},"${key}":${JSON.stringify(other)}}`;
      expect(eventsOf(many(text))).toEqual(other);
    }
  });

  it('gives few events back as they are', () => {
    const given = { events: EVENTS.slice(1) };
    expect(opened(JSON.stringify(given))).toEqual({ kind: 'few', given });
  });

  it.each([
    ['of an event', { events: [...EVENTS, event('d', { date: 'soon' })] }, 'events.3.date'],
    ['of an id', [...EVENTS, event('a')], 'events.3.id'],
    ['of an article', { articles: [{ publisher: 'X' }], events: EVENTS }, 'articles.0.id'],
    ['of the form', { schema: 'x', events: EVENTS }, 'schema'],
    ['of the list', { schema: 'sourceline/dataset/2', events: { 0: 1 } }, 'events'],
  ])('tells the first fault %s, unless the file is no JSON further on', (_, file, where) => {
    const text = JSON.stringify(file);
    expect(opened(text)).toMatchObject({ kind: 'fault', fault: { kind: 'dataset', where } });
    expect(opened(`${text},`)).toMatchObject(NO_JSON);
    expect(opened(text.replace(/(.*)"/, '$1'))).toMatchObject(NO_JSON);
  });
});
