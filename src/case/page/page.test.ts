import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../figure/testing/hostile';
import { readDataset } from '../../format/dataset-file';
import { PARTS } from '../leaving/parts';
import type { Command } from '../command';
import { type CaseDocument, newDocument, perform } from '../document';
import { AT, STAMP, articleId, eventId, newArticle, newEvent } from '../testing/cases';
import { DATA_HOLE, TITLE_HOLE, filledPage } from './fill-page';
import { pageText, readPageText } from './page-data';

const TEMPLATE = `<!doctype html><html><head><title>${TITLE_HOLE}</title></head><body>
<script type="application/json" id="data">${DATA_HOLE}</script><p>after</p></body></html>`;
const MAKING = { name: 'Mill', made: STAMP.at, version: '1', language: 'en' };

/**
 * What a browser reads in the two places that are filled. All else is as in the template, and in neither
 * place is there a sign that could end it.
 */
function filled(json: string, name: string): { readonly title: string; readonly data: string } {
  const [head, rest = ''] = TEMPLATE.split(TITLE_HOLE);
  const [between = '', tail = ''] = rest.split(DATA_HOLE);
  const page = filledPage(TEMPLATE, json, name) ?? '';
  const at = page.indexOf(between);
  expect(page.startsWith(head ?? '') && page.endsWith(tail)).toBe(true);
  const title = page.slice(head?.length, at);
  const data = page.slice(at + between.length, page.length - tail.length);
  expect(title).not.toMatch(/[<>]/);
  expect(data).not.toContain('<');
  const unescaped = title.replace(/&#(\d+);/g, (_all, code: string) =>
    String.fromCharCode(Number(code)),
  );
  return { title: unescaped, data };
}

function after(document: CaseDocument, command: Command, by = ''): CaseDocument {
  const done = perform(document, command, { ...STAMP, by });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return done.document;
}

const TEXT = 'A drone hit the mill. Then it was quiet.';
const quote = { exact: 'A drone hit', start: 0, end: 11, gloss: { ar: 'ضربت مسيّرة' } };
const first = [
  { kind: 'add-article', article: newArticle('a', TEXT) } as const,
  {
    kind: 'add-events',
    events: [newEvent('one', { quotes: [quote] }), newEvent('two', { article: articleId('a') })],
  } as const,
].reduce<CaseDocument>((one, command) => after(one, command), newDocument('Mill', AT));

const withTitle = (words: string): CaseDocument =>
  after(first, {
    kind: 'edit-event',
    id: eventId('one'),
    fields: { title: { ar: words, en: words } },
  });

describe('the page of a case', () => {
  it('carries it, and what is said of it', () => {
    const page = filled(pageText(first, [], MAKING), 'Mill');
    expect(page.title).toBe('Mill · Sourceline');
    const read = readPageText(page.data);
    expect(read?.about).toEqual({
      ...MAKING,
      holding: [
        { key: 'events', args: [2] },
        { key: 'articles', args: [1] },
        { key: 'no-history', args: [] },
        { key: 'no-reviewers', args: [] },
      ],
    });
    const dataset = readDataset(read?.dataset);
    expect(dataset.ok && dataset.value.events).toHaveLength(2);
    expect(dataset.ok && dataset.value.articles.every(({ text }) => text !== '')).toBe(true);
  });

  it.each(HOSTILE_TEXTS)('lets nothing out of its data: %j', (words) => {
    const read = readPageText(filled(pageText(withTitle(words), [], MAKING), words).data);
    const dataset = readDataset(read?.dataset);
    const title = dataset.ok && dataset.value.events.find(({ id }) => id === 'one')?.title;
    expect(title).toEqual({ ar: words, en: words });
  });

  it('holds no rejected event, no name and no history, whatever is asked for', () => {
    const fields = { status: 'rejected', reviewer: 'Somebody', tags: ['x'] } as const;
    const edit = { kind: 'edit-event', id: eventId('two'), fields } as const;
    const text = pageText(after(first, edit, 'Somebody'), [], MAKING);
    expect(text).not.toContain('"two"');
    expect(text).not.toContain('Somebody');
    expect(text).toContain('{"key":"no-rejected","args":[1]}');
    expect(pageText(first, PARTS, MAKING)).not.toContain('gloss');
  });

  it('is only made of the page that the build made', () => {
    for (const other of ['', '<html></html>', `${TEMPLATE}${DATA_HOLE}`]) {
      expect(filledPage(other, '{}', 'x')).toBeNull();
    }
  });

  it('reads whatever it carries without a throw', () => {
    const text = pageText(first, ['originals'], MAKING);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string(), (at, cut, put) => {
        const read = readPageText(text.slice(0, at) + put + text.slice(at + cut));
        if (read) readDataset(read.dataset);
      }),
      { numRuns: inject('long') ? 10_000 : 200 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (about) => {
        const read = readPageText(
          JSON.stringify({ schema: 'sourceline/page/1', about, dataset: about }),
        );
        expect(Array.isArray(read?.about.holding)).toBe(true);
        expect(readDataset(read?.dataset)).toBeDefined();
      }),
    );
  });
});
