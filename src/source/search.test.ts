import { describe, expect, it } from 'vitest';
import { Dataset } from './dataset';
import { EventSearch } from './search';
import { eventOf, quoteOf } from '../event/testing/events';

const search = new EventSearch(
  new Dataset(
    [],
    [
      eventOf('drone', null, {
        title: { ar: 'هجوم بمسيّرة على قاعدة التنف', en: 'Drone attack on al-Tanf' },
        quotes: [quoteOf('قصف صاروخي يستهدف قاعـ.ـدة معمل كونيكو للغاز، مساءً')],
      }),
      eventOf('strike', null, {
        title: { ar: 'قصف جوي أميركي', en: 'US air strikes, café' },
        places: [{ place: 'shaddadi', role: 'at' }],
        quotes: [quoteOf('أسقطت القوات الأمريكية طائرة؛ مسؤول في الماضى')],
        claims: [
          {
            role: 'attributes',
            actor: 'sohr',
            to: 'kataib-hizballah',
            named: null,
            quote: quoteOf('ردّاً على لـ40 هجوماً'),
          },
        ],
      }),
    ],
  ),
);

const find = (query: string): string[] | null => {
  const found = search.find(query);
  return found && [...found].sort();
};

describe('search', () => {
  it.each([
    // Written to evade moderation, and typed by a reader as intended.
    ['قاعدة', ['drone']],
    ['القاعده', ['drone']],
    ['اسقطت', ['strike']],
    ['أسقطت', ['strike']],
    ['إسقطت', ['strike']],
    ['الماضي', ['strike']],
    ['مسؤول', ['strike']],
    ['مسيرة', ['drone']],
    ['مُسيَّرة', ['drone']],
    ['مســيرة', ['drone']],
    ['٤٠', ['strike']],
    ['TANF', ['drone']],
    ['cafe', ['strike']],
    ['قصف', ['drone', 'strike']],
  ])('finds %s in any spelling', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it('wants every word', () => {
    expect(find('قصف صاروخي')).toEqual(['drone']);
    expect(find('قصف جوي')).toEqual(['strike']);
    expect(find('قصف الأرض')).toEqual([]);
  });

  it('finds words with and without their article', () => {
    expect(find('تنف')).toEqual(['drone']);
    expect(find('والتنف')).toEqual(['drone']);
    expect(find('غاز')).toEqual(['drone']);
  });

  it('finds a word at each letter while it is being typed', () => {
    const word = 'التنف';
    const typed = [...word].map((_, index) => word.slice(0, index + 1));
    for (const start of typed)
      expect({ start, found: find(start) }).toMatchObject({
        start,
        found: expect.arrayContaining(['drone']) as string[],
      });
  });

  it('finds events by the names of their place and their claimant', () => {
    expect(find('Shaddadi')).toEqual(['strike']);
    expect(find('الشدادة')).toEqual(['strike']);
    expect(find('حزب الله')).toEqual(['strike']);
  });

  it('does not find a party that only reports', () => {
    expect(find('المرصد')).toEqual([]);
  });

  it('searches for nothing if the query contains no word', () => {
    expect(find('')).toBeNull();
    expect(find('  ،؟ ')).toBeNull();
    expect(find('ـ')).toBeNull();
  });

  it('finds nothing for words that do not occur', () => {
    expect(find('زرافة')).toEqual([]);
  });
});
