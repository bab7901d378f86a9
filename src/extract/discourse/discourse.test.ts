import { describe, expect, it } from 'vitest';
import { readDates } from '../index';

/** Each expression of a text with its date and the words that it counts from. */
function told(text: string, reference: string | null): (string | null)[][] {
  return readDates(text, { reference }).expressions.map(({ text: words, edtf, from }) => [
    words,
    edtf,
    from && text.slice(from.start, from.end),
  ]);
}

/** The date of one expression, and what it counts from. */
function one(text: string, reference: string, words: string): (string | null)[] {
  const found = told(text, reference).find(([said]) => said === words);
  if (!found) throw new Error(`«${words}» was not found`);
  return found.slice(1);
}

describe('days counted from a told day', () => {
  it.each([
    ['انهار جسر ترابي في 6 آذار. وفي اليوم نفسه عُلّق الدوام.', 'اليوم نفسه', '2024-03-06', '6 آذار'],
    [
      'وصلت شاحنتان يوم الثلاثاء، وفي اليوم التالي عادتا فارغتين.',
      'اليوم التالي',
      '2024-04-10',
      'يوم الثلاثاء',
    ],
    [
      'هبطت الطائرة مساء 3 نيسان، وأقلعت فجر اليوم الموالي.',
      'فجر اليوم الموالي',
      '2024-04-04',
      'مساء 3 نيسان',
    ],
    [
      'ضُبطت شحنة في 2 نيسان، وكانت أخرى قد ضُبطت في اليوم السابق.',
      'اليوم السابق',
      '2024-04-01',
      '2 نيسان',
    ],
    [
      'The bakery reopened on April 2. That evening it sold out.',
      'That evening',
      '2024-04-02',
      'April 2',
    ],
    [
      'A ferry sank on April 2. The next day divers found the hull.',
      'The next day',
      '2024-04-03',
      'April 2',
    ],
    [
      'A ferry sank on April 2. The day before, it had been inspected.',
      'The day before',
      '2024-04-01',
      'April 2',
    ],
    [
      'Floods began on April 2. The following Friday the dam broke.',
      'The following Friday',
      '2024-04-05',
      'April 2',
    ],
  ])('%s', (text, words, edtf, from) => {
    expect(one(text, '2024-04-10', words)).toEqual([edtf, from]);
  });

  it('have no date without a told day', () => {
    expect(told('وفي اليوم التالي عاد الهدوء.', '2024-04-10')).toEqual([
      ['اليوم التالي', null, null],
    ]);
    expect(told('The next day it was quiet.', '2024-04-10')).toEqual([
      ['The next day', null, null],
    ]);
  });

  it('go on from one another', () => {
    const text =
      'A mine was found on May 4. The next day it was blown up. Two days later the road opened.';
    expect(told(text, '2024-06-01')).toEqual([
      ['May 4', '2024-05-04', null],
      ['The next day', '2024-05-05', 'May 4'],
      ['Two days later', '2024-05-07', 'The next day'],
    ]);
  });

  it('pass over the day of a statement', () => {
    const text =
      'The depot burned on Sunday, police said on Tuesday. The following day it burned again.';
    expect(one(text, '2024-04-10', 'The following day')).toEqual(['2024-04-08', 'Sunday']);
  });

  it('count from a statement where statements are what is told', () => {
    const text = 'The mayor denied it on Monday and confirmed it later that day.';
    expect(one(text, '2024-04-10', 'later that day')).toEqual(['2024-04-08', 'Monday']);
  });

  it('pass over "since"', () => {
    const text =
      'The camp was hit on 3 April. It has been shut since 5 April. The next day aid came.';
    expect(one(text, '2024-04-10', 'The next day')).toEqual(['2024-04-04', '3 April']);
  });
});
