import { beforeAll, expect, it } from 'vitest';
import { readDates } from '../../extract';
import type { PageDay } from '../../format/page/page';
import { loadReviewWords } from '../../words/review-words';
import { dayTaken, publicationOf, publisherOf, readDay } from './publication';

beforeAll(loadReviewWords);

const SAID: PageDay = { edtf: '2024-05-06', from: 'metadata', field: 'datePublished' };
const MADE: PageDay = { edtf: '2024-05-07', from: 'properties', field: 'dcterms:created' };
const STAMPED =
  'Drones strike depot\nHarra Herald | Published: 5 May 2024\n\nTwo drones struck on Saturday.';

it('takes the day of a stamp in the text, else the one that the page states', () => {
  expect(readDay({ text: STAMPED, language: 'en' }, [SAID])).toMatchObject({ edtf: '2024-05-05' });
  const plain = { text: 'Two drones struck the depot.', language: 'en' } as const;
  expect(readDay(plain, [MADE, SAID])).toEqual({ edtf: '2024-05-06', of: SAID });
  expect(readDay(plain, [MADE])).toBe(null);
});

it('takes no day that the rules only propose', () => {
  const text = 'Two drones struck the depot on Saturday, 4 May 2024.';
  const reading = readDates(text, { language: 'en', reference: null });
  expect(reading.published.candidates.length).toBeGreaterThan(0);
  expect(dayTaken(reading, [])).toBe(null);
});

it('writes down how the day is known', () => {
  expect(publicationOf(STAMPED, { edtf: '2024-05-06', of: SAID }, '')).toEqual({
    edtf: '2024-05-06',
    basis: {
      ar: 'بيانات الصفحة نفسها: \u2068datePublished\u2069',
      en: 'the page’s own metadata: datePublished',
    },
    evidence: [],
  });
  const day = readDay({ text: STAMPED, language: 'en' }, []);
  const { evidence } = publicationOf(STAMPED, day, '');
  expect(evidence).toMatchObject([{ kind: 'quote', quote: { exact: '5 May 2024' } }]);
});

it('reads the publisher from a text that names it', () => {
  expect(publisherOf(STAMPED)).toBe('Harra Herald');
});
