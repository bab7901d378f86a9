import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../article/article';
import { describe as quoteAt } from '../../article/quote';
import type { ArticleRecord } from '../../case/records';
import { BUILT_IN } from '../../gazetteer/gazetteer';
import { loadAppWords } from '../../words/app-words';
import { proposedEvent, titleOfWords } from './new-event';

beforeAll(loadAppWords);

const article = (text: string, published: string | null, language: 'ar' | 'en'): ArticleRecord => ({
  id: 'a' as ArticleId,
  order: 0,
  file: '',
  language,
  publisher: { ar: '', en: 'Gazette' },
  headline: '',
  address: null,
  published: { edtf: published, basis: { ar: '', en: '' }, evidence: [] },
  sha256: '',
  text,
  came: { at: '', how: 'pasted', by: '' },
});

function proposed(text: string, words: string, published: string | null, language: 'ar' | 'en') {
  const start = text.indexOf(words);
  const quote = quoteAt(text, start, start + words.length);
  return proposedEvent(article(text, published, language), quote, BUILT_IN);
}

describe('an event of selected words', () => {
  const TEXT = 'It was calm. Yesterday two drones hit al-Tanf. Nobody was hurt.';
  it('takes kind, date, place and means from them, and says how', () => {
    const event = proposed(TEXT, 'two drones hit al-Tanf', '2024-05-10', 'en');
    expect(event).toMatchObject({
      article: 'a',
      kind: 'attack',
      title: { en: 'two drones hit al-Tanf', ar: '' },
      places: [{ place: 'tanf', role: 'at' }],
      means: ['drone'],
      stated: { edtf: '2024-05-09', reference: 'publication', expression: { exact: 'Yesterday' } },
    });
    expect(event.stated?.basis.en).toContain('before the reference date');
    expect(event.stated?.basis.ar).not.toBe('');
    expect(event.quotes).toEqual([
      expect.objectContaining({ exact: 'two drones hit al-Tanf', start: TEXT.indexOf('two') }),
    ]);
  });

  it('has no date where the day of publication is not known', () => {
    const event = proposed(TEXT, 'two drones hit al-Tanf', null, 'en');
    expect(event.stated).toMatchObject({ edtf: null, reference: 'publication' });
  });

  it('reads Arabic', () => {
    const text = 'قال المصدر إن مسيّرتين استهدفتا قاعدة كونيكو مساء أمس.';
    const event = proposed(text, 'مسيّرتين استهدفتا قاعدة كونيكو', '2024-05-10', 'ar');
    expect(event).toMatchObject({
      kind: 'attack',
      places: [{ place: 'conoco', role: 'at' }],
      stated: { edtf: '2024-05-09', part: 'evening' },
    });
  });

  it('is of no kind and no date where nothing is selected', () => {
    const event = proposedEvent(article(TEXT, null, 'en'), null, BUILT_IN);
    expect(event).toMatchObject({ kind: 'incident', title: { ar: '', en: '' } });
  });
});

it('cuts a title after a word', () => {
  expect(titleOfWords('Two  drones\nhit.')).toBe('Two drones hit');
  const long = titleOfWords('Word '.repeat(40));
  expect(long).toMatch(/^(?:Word )+Word…$/u);
  expect(long.length).toBeLessThanOrEqual(81);
});
