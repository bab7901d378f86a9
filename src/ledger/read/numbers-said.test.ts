import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../testing/pages';
import { lossesSaid } from './losses-said';
import { meansSaid } from './means-said';
import { weaponsSaid } from './weapons-said';

const weapons = (text: string) =>
  weaponsSaid(sentencesIn(text)).map(({ of, min, max, isAbout }) => ({ of, min, max, isAbout }));

describe('the weapons that a text counts', () => {
  it.each([
    ['Seven rockets hit the base.', 'rockets', 7, 7],
    ['A diplomat put the number of rockets at eleven.', 'rockets', 11, 11],
    ['Between eight and twelve drones were launched.', 'drones', 8, 12],
    ['More than a dozen rockets were fired.', 'rockets', 13, null],
    ['سقطت الصواريخ السبعة في القاعدة.', 'rockets', 7, 7],
    ['أصاب صاروخاً واحداً المبنى.', 'rockets', 1, 1],
    ['هاجمت مسيّرتان القاعدة.', 'drones', 2, 2],
    ['تعرض المعسكر لغارتين مساء أمس.', 'strikes', 2, 2],
  ])('are read in “%s”', (text, of, min, max) => {
    expect(weapons(text)).toEqual([{ of, min, max, isAbout: false }]);
  });

  it('are counted each by itself', () => {
    expect(weapons('They fired eighteen drones and three missiles.')).toEqual([
      { of: 'drones', min: 18, max: 18, isAbout: false },
      { of: 'rockets', min: 3, max: 3, isAbout: false },
    ]);
  });

  it.each([
    'Rockets fell. Seven people fled.',
    'Three people were killed and nine wounded in the raid.',
    'وسقط اثنان منها في أرض خالية.',
  ])('are none in “%s”', (text) => {
    expect(weapons(text)).toEqual([]);
  });
});

const NONE = { killed: null, wounded: null };
const killed = (text: string) => {
  const found = lossesSaid(sentencesIn(text), NONE).killed;
  return found && [found.min, found.max];
};

describe('the dead that a text counts', () => {
  it.each([
    ['The raid killed nine people.', [9, 9]],
    ['At least ten people were killed.', [10, null]],
    ['Some ten drivers died when eight of the tankers burned.', [10, 10]],
    ['The coalition lost no one.', [0, 0]],
    ['أودى القصف بحياة ثلاثة عشر شخصاً.', [13, 13]],
    ['لقي 45 نازحاً حتفهم.', [45, 45]],
    ['وسقط قتيل وعشرة جرحى في الشارع.', [1, 1]],
  ])('are read in “%s”', (text, range) => {
    expect(killed(text)).toEqual(range);
  });

  it('are not those of a figure that was replaced', () => {
    expect(killed('It had put the toll at one dead an hour ago.')).toBeNull();
  });

  it('are as sharp as the words where the number is known already', () => {
    const found = lossesSaid(sentencesIn('At least 30 people were killed.'), {
      killed: 30,
      wounded: null,
    });
    expect(found.killed).toMatchObject({ min: 30, max: null });
  });
});

describe('the means that a text names', () => {
  it.each([
    ['استهدفت دبابة إسرائيلية نقطة مراقبة.', ['shelling']],
    ['انفجرت سيارة ملغومة قرب الدوار.', ['explosive']],
    ['A water tank burst at the base.', []],
    ['Two guided bombs fell on a shop.', ['aircraft']],
    ['سقط صاروخ باليستي في الساحة.', ['missile']],
  ])('are read in “%s”', (text, means) => {
    expect(meansSaid(sentencesIn(text))).toEqual(means);
  });
});
