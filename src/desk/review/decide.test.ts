/** What reviewers decide is kept, taken back, written down and merged like every other edit. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../article/article';
import { caseText, readCaseText } from '../../case/codec/case-file';
import type { Command } from '../../case/command';
import { type Act, type CaseDocument, newDocument, perform } from '../../case/document';
import { leaving } from '../../case/leaving/leaving';
import { merge } from '../../case/merge/merge';
import type { ArticleRecord } from '../../case/records';
import { AT, newArticle } from '../../case/testing/cases';
import { proposeEvents } from '../../extract/propose/engine';
import { BUILT_IN } from '../../gazetteer/gazetteer';
import { loadAppWords } from '../../words/app-words';
import { loadReviewWords } from '../../words/review-words';
import { type Ground, accept, mergeInto, mergeTwo, setAside, split, takeBack } from './decide';
import { inOrder, isSettled, itemsOf, openOf, partsOf, sureOf } from './items';
import { lastDecisions } from './last-decisions';

beforeAll(async () => {
  await Promise.all([loadAppWords(), loadReviewWords()]);
});

const HEAD = 'نص مخترع: ثلاث ليالٍ\n\n';
const TEXT = `${HEAD}${[
  'استهدفت طائرتان مسيّرتان قاعدة التنف يوم 6 أيار 2024.',
  'وسقطت صواريخ على قاعدة حقل كونيكو في 7 أيار 2024 وأصيب ثلاثة جنود.',
  'وشنّت طائرات أميركية غارة على البوكمال في 8 أيار 2024 أدت إلى مقتل أربعة مقاتلين.',
].join(' ')}`;

function act(document: CaseDocument, given: Act, by = 'Rana', at = AT): CaseDocument {
  const done = perform(document, given, { at, by, why: '' });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return done.document;
}

const begun = (): CaseDocument =>
  act(newDocument('Three nights', AT), {
    kind: 'add-article',
    article: newArticle('a', TEXT, {
      language: 'ar',
      published: { edtf: '2024-05-09', basis: { ar: '', en: '' }, evidence: [] },
    }),
  });

const articleIn = ({ case: one }: CaseDocument): ArticleRecord =>
  one.articles.get('a') as ArticleRecord;

const itemsIn = (document: CaseDocument) => {
  const article = articleIn(document);
  const { language, text, published } = article;
  return itemsOf(
    document.case,
    article,
    proposeEvents(text, { language, published: published.edtf }).events,
  );
};

const groundOf = (document: CaseDocument, by = 'Rana'): Ground => ({
  case: document.case,
  article: articleIn(document),
  gazetteer: BUILT_IN,
  by,
});

const first = (document: CaseDocument) => {
  const [item] = itemsIn(document);
  if (!item) throw new Error('nothing is proposed');
  return item;
};

const accepted = (document: CaseDocument, by = 'Rana', at = AT): CaseDocument =>
  act(document, accept(groundOf(document, by), [first(document)]), by, at);

/** The file without what its history adds. */
const records = ({ case: one }: CaseDocument): string =>
  caseText({ case: one, history: newDocument('', '').history });

describe('an accepted proposal', () => {
  it('is an event with its passage, its date and where it is from', () => {
    const document = accepted(begun());
    const [event] = document.case.events.values();
    expect(event).toMatchObject({
      article: 'a',
      kind: 'attack',
      status: 'reviewed',
      reviewer: 'Rana',
      origin: 'proposed',
      means: ['drone'],
      places: [{ place: 'tanf', role: 'at' }],
      stated: { edtf: '2024-05-06', expression: { exact: expect.stringContaining('6 أيار 2024') } },
    });
    const [quote] = event?.quotes ?? [];
    expect(TEXT.slice(quote?.start, quote?.end)).toBe(quote?.exact);
    expect(itemsIn(document)[0]).toMatchObject({
      decision: { verdict: 'accepted', event: event?.id },
    });
  });

  it('has casualties only where they are said', () => {
    const document = itemsIn(begun()).reduce(
      (one, item) => act(one, accept(groundOf(one), [item])),
      begun(),
    );
    const states = [...document.case.events.values()].map(({ casualties }) => casualties.state);
    expect(states[0]).toBe('not-stated');
    expect(states.at(-1)).toBe('reported');
  });

  it('is open no more, and is again once it is taken back', () => {
    const before = begun();
    const { events } = proposeEvents(TEXT, { language: 'ar', published: '2024-05-09' });
    const open = ({ case: one }: CaseDocument): number =>
      openOf(one, { id: 'a' as ArticleId }, events);
    expect(open(before)).toBe(3);
    const document = accepted(before);
    expect(open(document)).toBe(2);
    expect(open(act(document, takeBack(groundOf(document), first(document))))).toBe(3);
  });

  it('leaves nothing behind when it is undone, or taken back', () => {
    const before = begun();
    const document = accepted(before);
    expect(records(act(document, { kind: 'undo' }))).toBe(records(before));
    const item = first(document);
    const back = act(document, takeBack(groundOf(document), item));
    expect(back.case.events.size).toBe(0);
    expect(back.case.decisions.size).toBe(0);
    expect(records(act(back, { kind: 'undo' }))).toBe(records(document));
  });

  it('gives way to another decision, and comes back with undo', () => {
    const document = accepted(begun());
    const rejected = act(document, setAside(groundOf(document), [first(document)], 'rejected'));
    expect(rejected.case.events.size).toBe(0);
    expect(first(rejected).decision?.verdict).toBe('rejected');
    expect(records(act(rejected, { kind: 'undo' }))).toBe(records(document));
  });

  it('is undated where the day of publication is not known and the date counts from it', () => {
    const text = `${HEAD}استهدفت طائرتان مسيّرتان قاعدة التنف أمس.`;
    const document = act(newDocument('', AT), {
      kind: 'add-article',
      article: newArticle('a', text, { language: 'ar' }),
    });
    const [event] = accepted(document).case.events.values();
    expect(event?.stated).toMatchObject({ edtf: null });
  });
});

describe('decisions', () => {
  it('survive the case file, to the byte', () => {
    const document = accepted(begun());
    const text = caseText(document);
    const read = readCaseText(text, 'strict');
    if (!read.ok) throw new Error(read.reason);
    expect(caseText(read.document)).toBe(text);
    expect(first(read.document).decision).toEqual(first(document).decision);
  });

  it('of two people on one proposal make one event', () => {
    const start = begun();
    const [a, b] = [
      accepted(start, 'Rana', '2026-11-27T11:00:00.000Z'),
      accepted(start, 'Omar', '2026-11-27T11:05:00.000Z'),
    ];
    const both = merge(a, b);
    expect(both.case.events.size).toBe(1);
    expect([...both.case.conflicts.keys()].filter((id) => id.startsWith('decisions/'))).toEqual([]);
    expect(caseText(merge(b, a))).toBe(caseText(both));
  });

  it('that differ are a conflict for somebody to decide', () => {
    const start = begun();
    const a = accepted(start, 'Rana', '2026-11-27T11:00:00.000Z');
    const no = setAside(groundOf(start, 'Omar'), [first(start)], 'rejected');
    const b = act(start, no, 'Omar', '2026-11-27T11:05:00.000Z');
    const both = merge(a, b);
    const [conflict] = both.case.conflicts.values();
    expect(conflict).toMatchObject({ list: 'decisions', record: first(start).id });
    expect(conflict?.values.map(({ by }) => by)).toEqual(['Rana', 'Omar']);
    const decide = (choice: number) =>
      act(both, { kind: 'decide', id: conflict?.id ?? '', choice }).case.events.size;
    expect([decide(0), decide(1)]).toEqual([1, 0]);
  });

  it('leave without who made them, and without the rejected ones', () => {
    const start = begun();
    const document = act(start, setAside(groundOf(start), [first(start)], 'rejected'));
    const left = leaving(document, ['rejected']);
    expect(left.case.decisions.size).toBe(0);
    expect(caseText(left)).not.toContain('rejected');
  });

  it('go on when the rules change what they propose of the same passage', () => {
    const document = accepted(begun());
    const article = articleIn(document);
    const { events } = proposeEvents(article.text, { language: 'ar', published: '2024-05-09' });
    const others = events.map((one) => ({ ...one, kind: 'incident' as const }));
    expect(itemsOf(document.case, article, others)[0]?.decision?.verdict).toBe('accepted');
  });

  it('are listed the latest first, those that stand', () => {
    let document = begun();
    for (const item of itemsIn(document)) {
      document = act(document, setAside(groundOf(document), [item], 'rejected'));
    }
    const ids = itemsIn(document).map(({ id }) => id);
    expect(lastDecisions(document).map(({ id }) => id)).toEqual(ids.reverse());
    const undone = act(document, { kind: 'undo' });
    expect(lastDecisions(undone)).toHaveLength(ids.length - 1);
  });
});

describe('merging and splitting', () => {
  it('gives the passages to an event, and takes them back', () => {
    const document = accepted(begun());
    const [event] = document.case.events.values();
    const other = itemsIn(document).find((item) => !isSettled(item));
    if (!event || !other) throw new Error('nothing to merge');
    const merged = act(document, mergeInto(groundOf(document), other, event.id));
    expect(merged.case.events.get(event.id)?.quotes).toHaveLength(2);
    const item = itemsIn(merged).find(({ id }) => id === other.id);
    if (!item) throw new Error('the proposal is gone');
    const back = act(merged, takeBack(groundOf(merged), item));
    expect(records(back)).toBe(records(document));
  });

  it('makes one event of two proposals', () => {
    const start = begun();
    const [one, other] = itemsIn(start);
    if (!one || !other) throw new Error('too few proposals');
    const document = act(start, mergeTwo(groundOf(start), one, other));
    const [event, ...more] = document.case.events.values();
    expect(more).toEqual([]);
    expect(event?.quotes).toHaveLength(2);
    expect(itemsIn(document).filter(isSettled)).toHaveLength(2);
  });

  it('reviews the parts of what was split, each by itself', () => {
    const start = begun();
    const [base] = itemsIn(start);
    if (!base) throw new Error('nothing is proposed');
    const places = [
      { id: 'tanf', isKnown: true, name: 'al-Tanf' },
      { id: 'conoco', isKnown: true, name: 'Conoco' },
    ];
    const proposal = { ...base.proposal, places };
    expect(partsOf(proposal)).toHaveLength(2);
    const whole = itemsOf(start.case, articleIn(start), [proposal])[0];
    if (!whole) throw new Error('nothing is proposed');
    const document = act(start, split(groundOf(start), whole));
    const parts = itemsOf(document.case, articleIn(document), [proposal]);
    expect(parts.map((part) => part.proposal.places.map(({ id }) => id))).toEqual([
      ['tanf'],
      ['conoco'],
    ]);
    const [part] = parts;
    if (!part) throw new Error('no parts');
    const next = act(document, accept(groundOf(document), [part]));
    const after = itemsOf(next.case, articleIn(next), [proposal]);
    expect(after.map(isSettled)).toEqual([true, false]);
  });
});

it('accepts several at once only from 0.9 on', () => {
  const items = itemsIn(begun()).map((item, at) => ({
    ...item,
    proposal: { ...item.proposal, confidence: at === 0 ? 0.9 : 0.89 },
  }));
  expect(sureOf(items)).toEqual([items[0]]);
});

it('puts off to the end, in either order', () => {
  const start = begun();
  const [item] = itemsIn(start);
  if (!item) throw new Error('nothing is proposed');
  const document = act(start, setAside(groundOf(start), [item], 'later') as Command);
  for (const order of ['text', 'confidence'] as const) {
    expect(inOrder(itemsIn(document), order).at(-1)?.id).toBe(item.id);
  }
});
