import { writtenDate } from '../time/edtf/written';
import { seedDataset } from './testing/seed-dataset';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../article/article';
import { redate } from '../extract/redate';

const dataset = seedDataset();
const of = (id: string) => {
  const article = dataset.article(id as ArticleId);
  return { article, events: dataset.eventsOf(article.id) };
};

describe('redate', () => {
  it.each(['000', '004'])('changes nothing of %s for the reviewed publication day', (id) => {
    const { article, events } = of(id);
    // A day and back: the words alone give the reviewed dates again.
    const there = redate(article, events, '2023-01-08');
    const moved = {
      ...article,
      published: { ...article.published, date: writtenDate('2023-01-08') },
    };
    const back = redate(moved, there.events, article.published.date?.text ?? '');
    expect(back.events.map(({ stated }) => stated.date?.text)).toEqual(
      events.map(({ stated }) => stated.date?.text),
    );
    expect(redate(article, events, article.published.date?.text ?? '').moved).toEqual([]);
  });

  it('moves what 004 counts from its publication date, and nothing else', () => {
    const { article, events } = of('004');
    const { moved } = redate(article, events, '2023-11-26');
    // "Yesterday" and "yesterday, Saturday" move by a week; the count since 7 October has no end to move.
    expect(Object.fromEntries(moved.map(({ event, to }) => [event, to]))).toEqual({
      '004-conoco-rockets': '2023-11-25',
      '004-tanf-drones': '2023-11-25',
      '004-sariya-shootdown': '2023-11-25',
    });
  });

  it('keeps the dates of posts, which have their own', () => {
    const { article, events } = of('000');
    const { moved } = redate(article, events, '2023-12-20');
    // "Last Friday" from Wednesday 20 December is the 15th; "the past weeks" end with publication.
    expect(Object.fromEntries(moved.map(({ event, to }) => [event, to]))).toEqual({
      '000-embassy': '2023-12-15',
      '000-weeks-tally': '/2023-12-20',
    });
  });

  it('moves the bounds of undated events as well', () => {
    const { article, events } = of('004');
    const { events: after } = redate(article, events, '2023-11-26');
    const bound = (id: string) => after.find((event) => event.id === id)?.stated.before?.text;
    expect(bound('004-husayni-statement')).toBe('2023-11-27');
    expect(bound('004-conoco-earlier')).toBe('2023-11-25');
  });

  it('moves the end of a count that a reviewer closed with publication', () => {
    const { article, events } = of('004');
    const closed = events
      .filter(({ id }) => id === '004-tally-40')
      .map((event) => ({
        ...event,
        stated: { ...event.stated, date: writtenDate('2023-10-07/2023-11-19') },
      }));
    const { moved } = redate(article, closed, '2023-11-26');
    expect(moved.map(({ to }) => to)).toEqual(['2023-10-07/2023-11-26']);
  });

  it('leaves assessed readings unchanged', () => {
    const { article, events } = of('004');
    const { events: after } = redate(article, events, '2023-11-26');
    expect(after.map(({ assessed }) => assessed)).toEqual(events.map(({ assessed }) => assessed));
  });

  it('moves what is counted from an expression that moves', () => {
    const { article, events } = of('004');
    const text = 'قُصفت القاعدة أمس السبت. وفي اليوم التالي سُمعت انفجارات.';
    const exact = 'اليوم التالي';
    const start = text.indexOf(exact);
    const [first] = events;
    if (!first?.stated.expression) throw new Error('004 has no event with an expression');
    const stated = {
      ...first.stated,
      date: writtenDate('2023-11-19'),
      reference: { kind: 'event', event: first.id } as const,
      expression: { ...first.stated.expression, exact, start, end: start + exact.length },
    };
    const told = { ...article, text };
    const { moved } = redate(told, [{ ...first, stated }], '2023-11-26');
    expect(moved.map(({ to }) => to)).toEqual(['2023-11-26']);
    // A date that a reviewer gave otherwise stays.
    const reviewed = { ...stated, date: writtenDate('2023-11-17') };
    expect(redate(told, [{ ...first, stated: reviewed }], '2023-11-26').moved).toEqual([]);
  });
});
