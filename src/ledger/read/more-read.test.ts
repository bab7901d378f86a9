import { describe, expect, it } from 'vitest';
import { claimantIn, sharesIn, stateIn } from './more-read';
import { passage } from '../testing/tellings';

describe('who claims it', () => {
  it.each([
    [
      'A claim by an outfit calling itself Qassim’s Knights went round on Monday.',
      'Qassim’s Knights',
    ],
    ['Harakat al-Nujaba said the drones were its own.', 'Harakat al-Nujaba'],
    ['The Valley Brigade claimed the attack in a post.', 'The Valley Brigade'],
    ['وتبنّت "عصبة الثائرين" إطلاق الصواريخ على القاعدة.', 'عصبة الثائرين'],
    ['وأعلنت جماعة "قاصم الجبارين" مسؤوليتها عن إطلاق الصواريخ.', 'قاصم الجبارين'],
  ])('is found in “%s”', (text, name) => {
    expect(claimantIn(passage(text))?.passage?.exact).toBe(name);
  });

  it.each([
    'The Defence Ministry said that it had counted two drones.',
    'Nobody claimed the attack.',
    'سقطت الصواريخ قرب القاعدة من دون إصابات.',
  ])('is nobody in “%s”', (text) => {
    expect(claimantIn(passage(text))).toBeNull();
  });
});

describe('the state whose weapon it is', () => {
  it.each([
    ['An Israeli tank shell hit the gate of a school.', 'israel'],
    ['U.S. aircraft carried out the raid.', 'us'],
    ['غارة إسرائيلية على مستودع أسلحة.', 'israel'],
    ['أغارت طائرات أميركية على الموقع.', 'us'],
  ])('is named in “%s”', (text, id) => {
    expect(stateIn(passage(text))?.id).toBe(id);
  });

  it('is not that of the soldiers who were hit', () => {
    expect(stateIn(passage('Three American soldiers died in the attack.'))).toBeNull();
  });
});

describe('the shares of a count', () => {
  it('are read as they are listed', () => {
    const arabic = '8 استهدافات لقاعدة حقل العمر، و6 لقاعدة الشدادي، و4 لقاعدة التنف';
    expect(sharesIn(passage(arabic), 20)).toEqual([
      { place: 'omar', count: 8 },
      { place: 'shaddadi', count: 6 },
      { place: 'tanf', count: 4 },
    ]);
    const english = 'Of these 5 were on Qamishli and its villages, 4 on Tal Tamr.';
    expect(sharesIn(passage(english), 12).map(({ count }) => count)).toEqual([5, 4]);
  });

  it('are none where only some are named', () => {
    expect(sharesIn(passage('including 5 on Qamishli and 4 on Tal Tamr'), 12)).toEqual([]);
  });
});
