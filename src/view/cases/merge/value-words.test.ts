import { beforeAll, expect, it } from 'vitest';
import { loadAppWords } from '../../../words/app-words';
import { loadCaseWords } from '../../../words/case-words';
import { valueWords } from './value-words';

beforeAll(() => Promise.all([loadAppWords(), loadCaseWords()]));

const casualties = (killed: number) => ({
  state: 'reported',
  killed: { min: killed, max: killed, approximate: false },
  injured: null,
  by: null,
  quote: null,
});

it('says the numbers of casualties, which a text alone does not tell apart', () => {
  expect(valueWords('casualties', casualties(2), 'en')).toBe('2 killed');
  expect(valueWords('casualties', casualties(4), 'en')).toBe('4 killed');
});

it('says a kind, a state and a date by their words', () => {
  expect(valueWords('kind', 'attack', 'en')).toBe('Attack');
  expect(valueWords('status', 'reviewed', 'en')).toBe('reviewed');
  expect(valueWords('stated', { edtf: '2023-11-13', basis: { ar: '', en: '' } }, 'en')).toBe(
    '2023-11-13',
  );
});
