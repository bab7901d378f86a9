// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../desk/address/url';
import { Desk } from '../../../desk/desk.svelte';
import { type ReviewedCase, reviewedCase } from '../../../desk/review/testing/reviewed-case';
import { loadAppWords } from '../../../words/app-words';
import { loadReviewWords } from '../../../words/review-words';
import { Review } from '../review.svelte';
import { Reviewing } from './reviewing.svelte';

const SENTENCES = [
  'استهدفت طائرتان مسيّرتان قاعدة التنف يوم 6 أيار 2024.',
  'وسقطت صواريخ على قاعدة حقل كونيكو في 7 أيار 2024.',
  'وشنّت طائرات أميركية غارة على البوكمال في 8 أيار 2024.',
];
const TEXT = `نص مخترع: ثلاث ليالٍ\n\n${SENTENCES.join(' ')}`;

beforeAll(async () => {
  await Promise.all([loadAppWords(), loadReviewWords()]);
});

let opened: ReviewedCase;
let reviewing: Reviewing;

beforeEach(async () => {
  localStorage.clear();
  opened = await reviewedCase(TEXT, 'Rana');
  const { session, article, proposals } = opened;
  const desk = new Desk(session.dataset, { language: 'en', theme: 'light' }, DEFAULT_VIEW, []);
  session.onDataset = (dataset) => desk.setDataset(dataset);
  const review = new Review(desk, session, () => undefined, undefined, proposals);
  review.proposing = article;
  reviewing = new Reviewing(review);
  if (reviewing.article) await proposals.all([reviewing.article]);
});

afterEach(() => opened.close());

/** The number of the proposal that is open, from 1; what was decided of each. */
const at = (): number => reviewing.items.findIndex(({ id }) => id === reviewing.current?.id) + 1;
const verdicts = (): (string | null)[] =>
  reviewing.items.map(({ decision }) => decision?.verdict ?? null);

function select(words: string): void {
  const start = TEXT.indexOf(words);
  const { review, article } = reviewing;
  if (article) review.select(article.id, { start, end: start + words.length });
}

describe('the review', () => {
  it('goes on to what is open next, and comes back to what was put off', () => {
    expect(at()).toBe(1);
    reviewing.setAside('later');
    expect(at()).toBe(2);
    reviewing.accept();
    expect(at()).toBe(3);
    reviewing.setAside('rejected');
    expect(at()).toBe(1);
    expect(verdicts()).toEqual(['later', 'accepted', 'rejected']);
    expect(reviewing.open).toBe(1);
  });

  it('leads back to what undo concerns', () => {
    reviewing.accept();
    reviewing.accept();
    expect(at()).toBe(3);
    reviewing.undo('undo');
    expect(at()).toBe(2);
    expect(verdicts()).toEqual(['accepted', null, null]);
    reviewing.undo('redo');
    expect(verdicts()).toEqual(['accepted', 'accepted', null]);
  });

  it('takes back any of the latest decisions, with its event', () => {
    reviewing.accept();
    reviewing.accept();
    const first = reviewing.last.at(-1);
    if (first) reviewing.takeBack(first);
    expect(verdicts()).toEqual([null, 'accepted', null]);
    expect(reviewing.review.work.case.events.size).toBe(1);
    expect(at()).toBe(1);
  });

  it('opens the event of a proposal for editing, and goes on when that is done', () => {
    expect(reviewing.edit()).toBe(true);
    const { editing } = reviewing.review;
    expect(editing && reviewing.review.work.case.events.get(editing)?.origin).toBe('proposed');
    reviewing.review.editing = null;
    reviewing.goOnAfterEdit();
    expect(at()).toBe(2);
  });

  it('merges with what is open, by one choice', () => {
    const open = reviewing.mergeChoices.find(({ kind }) => kind === 'open');
    if (open) reviewing.merge(open);
    expect(verdicts()).toEqual(['merged', 'accepted', null]);
    const [event] = reviewing.review.work.case.events.values();
    expect(event?.quotes).toHaveLength(2);
  });

  it('makes the selected words a passage of the event', () => {
    reviewing.addQuote();
    expect(verdicts()).toEqual([null, null, null]);
    select('على البوكمال');
    reviewing.addQuote();
    const [event] = reviewing.review.work.case.events.values();
    expect(event?.quotes.map(({ exact }) => exact)).toContain('على البوكمال');
    expect(at()).toBe(1);
  });

  it('lists what has the same words before it rejects them, and undoes that as one', () => {
    select('أيار');
    expect(reviewing.same).toHaveLength(2);
    reviewing.rejectSame();
    expect(verdicts()).toEqual(['rejected', 'rejected', 'rejected']);
    reviewing.undo('undo');
    expect(verdicts()).toEqual([null, null, null]);
  });

  it('changes nothing where the case is only read', () => {
    Object.defineProperty(reviewing.review, 'isReadOnly', { value: true });
    reviewing.accept();
    reviewing.setAside('rejected');
    expect(reviewing.edit()).toBe(false);
    expect(verdicts()).toEqual([null, null, null]);
  });
});

describe('the blind check', () => {
  it('hides the proposals until it is compared, and keeps what agrees', () => {
    expect(reviewing.blind.isOn).toBe(false);
    reviewing.blind.set(true);
    expect(reviewing.blind.isOn).toBe(true);
    select(SENTENCES[0] ?? '');
    reviewing.blind.mark();
    reviewing.blind.compare();
    expect(reviewing.blind.isOn).toBe(false);
    expect(reviewing.blind.result?.rulesOnly).toHaveLength(2);
    const [check] = reviewing.blind.checked;
    expect(check).toMatchObject({ by: 'Rana', marks: [{ exact: SENTENCES[0] }] });
    const both = check?.agreement.reduce((sum, row) => sum + row.both, 0);
    expect(both).toBe(1);
  });
});
