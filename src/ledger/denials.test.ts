/** Invented sentences. */
import { describe, expect, it } from 'vitest';
import { ledgerOf } from './ledger';
import { hear } from './read/heard';
import { tellingsOf } from './read/of-proposals';
import { placeOf } from './read/places-named';
import type { ToldArticle } from './telling';

const article = (id: string, text: string, published: string): ToldArticle => ({
  id,
  text,
  language: 'en',
  published,
});

const denialsIn = (...articles: readonly ToldArticle[]) =>
  ledgerOf(
    { articles, tellings: articles.flatMap(tellingsOf), atlas: placeOf },
    articles.map((one) => hear(one)),
  ).filter(({ kind }) => kind === 'claim-denial');

const BOMBED = article(
  'a',
  'Russian warplanes bombed a depot in Idlib city on Wednesday, the White Helmets said.',
  '2020-01-16',
);

describe('a denial', () => {
  it('has the sentence behind it, wherever the speaker of that is', () => {
    const denied = article(
      'b',
      "Moscow's defence ministry denied on Friday that its planes had bombed Idlib two days earlier. " +
        '"Russian aircraft did not carry out any strikes in the area on Wednesday," its centre at Hmeimim said.',
      '2020-01-17',
    );
    const [one, ...more] = denialsIn(BOMBED, denied);
    expect(more).toEqual([]);
    expect(one?.sides[1]?.quotes.map(({ exact }) => exact.slice(0, 8))).toEqual([
      "Moscow's",
      '"Russian',
    ]);
  });

  it('is not of what happened elsewhere to others', () => {
    const elsewhere = article(
      'b',
      'A US defence official denied that a destroyer had been hit in the Gulf of Aden.',
      '2020-01-16',
    );
    expect(denialsIn(BOMBED, elsewhere)).toEqual([]);
  });
});
