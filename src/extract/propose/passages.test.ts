import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../article/article';
import { compared, passagesOf } from './testing/passage';
import { ARABIC_PASSAGES } from './testing/passages-arabic';
import { ENGLISH_PASSAGES } from './testing/passages-english';

/** An event without how often it is told. */
const told = (line: string): string => line.split(' ').slice(0, 4).join(' ');

/** How many passages come out whole: no event missing, none too many, each with its claimant. */
function whole(table: string, language: ArticleLanguage): { share: number; tellings: number } {
  const passages = passagesOf(table).map((passage) => compared(passage, language));
  const isWhole = (of: (line: string) => string): number =>
    passages.filter(
      ({ expected, proposed }) => expected.map(of).join('\n') === proposed.map(of).join('\n'),
    ).length / passages.length;
  return { share: isWhole(told), tellings: isWhole((line) => line) };
}

describe('short passages', () => {
  it('in Arabic come out whole, seven of ten', () => {
    const { share, tellings } = whole(ARABIC_PASSAGES, 'ar');
    expect(share).toBeGreaterThanOrEqual(0.7);
    expect(tellings).toBeGreaterThanOrEqual(0.6);
  });

  it('in English come out whole, six of ten', () => {
    const { share, tellings } = whole(ENGLISH_PASSAGES, 'en');
    expect(share).toBeGreaterThanOrEqual(0.55);
    expect(tellings).toBeGreaterThanOrEqual(0.4);
  });
});
