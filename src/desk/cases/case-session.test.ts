import { afterEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../article/article';
import { seedDataset } from '../../format/testing/seed-dataset';
import type { EventKind } from '../../event/event';
import { Browser } from '../../store/testing/stores';
import { CaseList } from './case-list.svelte';
import type { CaseSession } from './case-session.svelte';
import { FIRST_CASE } from './first-case';

const { articles, events, gazetteer } = seedDataset();
const content = { articles, events, gazetteer };

let browser = new Browser();
afterEach(async () => {
  await browser.close();
  browser = new Browser();
});

const clock = (): number => browser.now;

async function opened(list: CaseList, id: string): Promise<CaseSession> {
  const result = await list.open(id);
  if (result.kind !== 'open') throw new Error(result.kind);
  return result.session;
}

const TEXT = 'Two drones hit the mill yesterday. هجوم بالطائرات على الجسر.';
const MILL = {
  language: 'en',
  publisher: { ar: 'ناشر', en: 'Publisher' },
  address: 'https://example.org/mill',
  published: { edtf: '2023-11-19', basis: { ar: '', en: '' }, evidence: [] },
  text: TEXT,
  how: 'pasted',
} as const;

describe('a case session', () => {
  it('leads from a pasted text to an event on the timeline, and back', async () => {
    const list = new CaseList(browser.tab(), clock);
    const session = await opened(list, await list.create('Mill'));
    session.by = 'Me';
    const { id, result } = await session.addArticle(MILL);
    expect(result.ok).toBe(true);
    const quote = session.quoteAt(id, TEXT.indexOf('rones'), TEXT.indexOf(' yest') - 2);
    expect(quote?.exact).toBe('drones hit the mill');
    const added = session.addEvent({
      article: id,
      kind: 'attack' as EventKind,
      title: { ar: '', en: 'Mill' },
      quotes: quote ? [quote] : [],
    });
    expect(session.dataset.event(added.id).quotes[0]).toMatchObject({ start: 4, end: 23 });
    expect(session.status.kind).toBe('saving');
    expect(added.result.ok && (await added.result.kept).kind).toBe('saved');
    expect(session.status.kind).toBe('saved');
    expect((await opened(list, session.id)).dataset.events).toEqual(session.dataset.events);
    session.undo();
    expect(session.dataset.size).toBe(0);
    session.redo();
    expect(session.dataset.size).toBe(1);
    expect(session.auditText().trim().split('\n').length).toBe(4);
    await session.flush();
  });

  it('knows a text that is here already, and what another capture changes', async () => {
    const list = new CaseList(browser.tab(), clock);
    const session = await opened(list, await list.create('Mill'));
    const { id } = await session.addArticle(MILL);
    const quote = session.quoteAt(id, 0, 20);
    session.addEvent({
      article: id,
      kind: 'attack' as EventKind,
      title: { ar: '', en: 'Mill' },
      quotes: quote ? [quote] : [],
    });
    const again = await session.addArticle(MILL);
    expect(again.result).toMatchObject({ ok: false, refusal: { key: 'same-text', article: id } });
    const later = await session.addArticle({ ...MILL, text: TEXT.replace('Two', 'Three') });
    expect(later.captures.map((one) => one.id)).toEqual([id]);
    expect(later.changed).toMatchObject([{ quotes: [{ where: 'quotes.0', now: null }] }]);
    await session.flush();
  });

  it('of the case that the app comes with can always be reset', async () => {
    const list = new CaseList(browser.tab(), clock);
    await list.first(content, 'Two articles');
    const state = list.firstState(content, 'Two articles');
    await list.first(content, 'Two articles');
    await list.refresh();
    expect(list.entries).toMatchObject([{ id: FIRST_CASE, events: 27, articles: 2 }]);
    const session = await opened(list, FIRST_CASE);
    expect(session.dataset.events.map((event) => event.id).sort()).toEqual(
      events.map((event) => event.id).sort(),
    );
    session.apply({ kind: 'remove-article', id: '000' as ArticleId });
    expect(session.dataset.size).toBeLessThan(27);
    session.reset(state);
    expect(session.dataset.size).toBe(27);
    await session.flush();
  });

  it('shows what another tab does', async () => {
    const [list, other] = [new CaseList(browser.tab(), clock), new CaseList(browser.tab(), clock)];
    await list.first(content, 'Two articles');
    const [one, two] = [await opened(list, FIRST_CASE), await opened(other, FIRST_CASE)];
    one.apply({ kind: 'rename-case', name: 'Mill' });
    await one.flush();
    await two.flush();
    await expect.poll(() => two.name).toBe('Mill');
    const file = await other.createFromFile(two.fileText());
    expect(file).toMatchObject({ ok: true, broken: [] });
    await two.savedAs();
    expect(two.savedOutside.editsSince).toBe(0);
  });
});
