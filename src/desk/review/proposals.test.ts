import { expect, it, vi } from 'vitest';
import type { ArticleRecord } from '../../case/records';
import { newArticle } from '../../case/testing/cases';
import type { ProposedReport } from './propose-apart';
import { Proposals } from './proposals.svelte';

const article = (id: string, day: string | null = null): ArticleRecord => ({
  ...newArticle(id, 'A text.', {
    published: { edtf: day, basis: { ar: '', en: '' }, evidence: [] },
  }),
  order: 0,
});

/** What was asked for has been answered. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

const proposed = (id: string): ProposedReport => ({
  kind: 'proposed',
  id,
  proposed: { published: null, events: [] },
});

it('says of each article whether it is looked through', async () => {
  const proposals = new Proposals(async (texts, onReport) => {
    for (const { id } of texts) onReport(proposed(id));
  });
  expect(proposals.of(article('a')).kind).toBe('none');
  await proposals.all([article('a'), article('b')]);
  expect(proposals.of(article('a')).kind).toBe('proposed');
  expect(proposals.progress).toBeNull();
  // Another day of publication may date them otherwise.
  expect(proposals.of(article('a', '2024-05-06')).kind).toBe('none');
});

it('counts what is done while it goes on, and takes answers over together', async () => {
  let end = (): void => undefined;
  const proposals = new Proposals((texts, onReport) => {
    for (const { id } of texts.slice(0, 2)) onReport(proposed(id));
    return new Promise((resolve) => (end = () => [onReport(proposed('c')), resolve()]));
  });
  const ended = proposals.all([article('a'), article('b'), article('c')]);
  expect(proposals.progress).toEqual({ done: 0, of: 3 });
  await vi.waitFor(() => expect(proposals.progress).toEqual({ done: 2, of: 3 }));
  expect(proposals.of(article('b')).kind).toBe('proposed');
  expect(proposals.of(article('c')).kind).toBe('working');
  end();
  await ended;
  expect(proposals.of(article('c')).kind).toBe('proposed');
});

it('keeps what is done when it is cancelled', async () => {
  let cancel = (): void => undefined;
  const proposals = new Proposals(async ([one], onReport, signal) => {
    if (one) onReport(proposed(one.id));
    cancel();
    signal.throwIfAborted();
  });
  cancel = () => proposals.cancel();
  await proposals.all([article('a'), article('b')]);
  expect(proposals.of(article('a')).kind).toBe('proposed');
  expect(proposals.of(article('b')).kind).toBe('none');
});

it('looks through many that are wanted at once together, and first at the one that is opened', async () => {
  const asked: string[][] = [];
  const proposals = new Proposals(async (texts, onReport) => {
    asked.push(texts.map(({ id }) => id));
    for (const { id } of texts) onReport(proposed(id));
  });
  const ids = Array.from({ length: 60 }, (_, at) => `a${at}`);
  for (const id of ids) proposals.want(article(id));
  proposals.want(article('a3'));
  await settled();
  expect(ids.every((id) => proposals.of(article(id)).kind === 'proposed')).toBe(true);
  expect(asked.map(({ length }) => length)).toEqual([1, 40, 19]);
  expect(asked[1]?.[0]).toBe('a3');
});

it('says which one failed, and looks again', async () => {
  let isBroken = true;
  const proposals = new Proposals(async (texts, onReport) => {
    if (isBroken) throw new Error('no worker');
    for (const { id } of texts) onReport(proposed(id));
  });
  proposals.want(article('a'));
  await settled();
  expect(proposals.of(article('a')).kind).toBe('failed');
  isBroken = false;
  proposals.again(article('a'));
  await settled();
  expect(proposals.of(article('a')).kind).toBe('proposed');
});
