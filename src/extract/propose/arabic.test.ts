import { describe, expect, it } from 'vitest';
import { proposeEvents } from './engine';
import * as pages from './testing/arabic-pages';
import * as groups from './testing/arabic-sentences';

const PUBLISHED = '2024-06-12';

/** Hours and "about" are no matter here. */
const eventsOf = (text: string): string[] =>
  proposeEvents(text, { language: 'ar', published: PUBLISHED })
    .events.map(({ kind, date, places }) => {
      const ids = places.map(({ id }) => id).sort();
      return `${kind} ${(date ?? '-').replaceAll(/T[\d:]+|~/gu, '')} ${ids.join('+') || '-'}`;
    })
    .sort();

describe.each(Object.entries(groups))('Arabic sentences: %s', (_, sentences) => {
  it.each(sentences)('$text', ({ text, events }) => {
    expect(eventsOf(text)).toEqual([...events].sort());
  });
});

describe.each(Object.entries(pages))('Arabic pages: %s', (_, sentences) => {
  it.each(sentences)('$text', ({ text, events }) => {
    expect(eventsOf(text)).toEqual([...events].sort());
  });
});

describe('Arabic claims', () => {
  const claimantOf = (text: string): string | null =>
    proposeEvents(text, { language: 'ar', published: PUBLISHED }).events[0]?.claimant?.name ?? null;

  it('are of the group that only quotation marks name', () => {
    expect(claimantOf('أعلنت "سرايا الفجر" أنها استهدفت قاعدة التنف بصاروخين أمس.')).toBe(
      'سرايا الفجر',
    );
  });

  it('are of a group and not of the movement whose wing it is', () => {
    expect(
      claimantOf(
        'أعلنت سرايا القدس، الجناح العسكري لحركة الجهاد الإسلامي، أن مقاتليها قصفوا سديروت برشقة صاروخية.',
      ),
    ).toBe('سرايا القدس');
  });

  it('go on in what the statement says further', () => {
    const { events } = proposeEvents(
      'أعلن الحوثيون تنفيذ عمليتين عسكريتين.\nوأضاف البيان أن قوة بحرية استهدفت سفينة في خليج عدن بالصواريخ.',
      { language: 'ar', published: PUBLISHED },
    );
    expect(events.map(({ claimant }) => claimant?.id)).toEqual(['houthis']);
  });

  it('are of a spokesman’s group, whatever forces he names', () => {
    expect(
      claimantOf('أعلن يحيى سريع أن القوات البحرية استهدفت سفينة في خليج عدن بالصواريخ أمس.'),
    ).not.toBe(null);
  });

  it('of a group said twice go on where the text calls it the resistance', () => {
    const claimants = (second: string): (string | undefined)[] =>
      proposeEvents(
        `أعلنت المقاومة الإسلامية (حزب الله) أنها نفذت سلسلة من العمليات العسكرية أمس.\n${second}`,
        { language: 'ar', published: PUBLISHED },
      ).events.map(({ claimant }) => claimant?.name);
    expect(claimants('وعند الظهر، استهدفت المقاومة موقع المالكية بقذائف المدفعية.')).toEqual([
      'المقاومة الإسلامية',
    ]);
    expect(claimants('وعند الظهر، قصف الجيش بلدة عيترون بقذائف المدفعية.')).toEqual([undefined]);
  });

  it('are none of an army of which a source tells', () => {
    expect(claimantOf('قال مصدر محلي إن الجيش الإسرائيلي قصف بلدة عيترون أمس.')).toBe(null);
  });

  it('are none of the group whose men were hit', () => {
    const { events } = proposeEvents(
      'نفى حزب الله الأنباء.\nوأشارت المصادر إلى أن القصف جرى فيه استهداف عناصر الحزب في بلدة عيترون أمس.',
      { language: 'ar', published: PUBLISHED },
    );
    expect(events.map(({ claimant }) => claimant)).toEqual([null]);
  });

  it('are none of a source', () => {
    expect(claimantOf('أعلنت "شبكة الفجر" أن صاروخين سقطا على قاعدة التنف أمس.')).toBe(null);
  });
});

describe('an hour after the hour of publication', () => {
  const daysOf = (text: string): (string | null)[] =>
    proposeEvents(text, { language: 'ar', published: '2024-06-12T02:30' }).events.map(
      ({ date }) => date?.slice(0, 10) ?? null,
    );

  it('is of the day before', () => {
    expect(daysOf('قصفت المدفعية بلدة سرمين في تمام الساعة 23:35.')).toEqual(['2024-06-11']);
  });

  it('is of its own day where it came before', () => {
    expect(daysOf('قصفت المدفعية بلدة سرمين في تمام الساعة 01:35.')).toEqual(['2024-06-12']);
  });
});
