import { describe, expect, it } from 'vitest';
import { hear } from './heard';

const heard = (text: string, language: 'ar' | 'en' = 'en', published = '2023-11-20') =>
  hear({ id: 'a', text, language, published });

describe('denials', () => {
  it.each([
    ['There was no attack at Al-Tanf today, a spokesman said.', 'en'],
    ['The carrier was not hit on Friday, an official said.', 'en'],
    ['The ministry denied that its forces had shelled the town.', 'en'],
    ['نفى جهاز مكافحة الإرهاب تعرض قاعدة حرير لأي هجوم اليوم الأربعاء.', 'ar'],
    ['لا صحة لما أشيع عن قصف قاعدة التنف.', 'ar'],
  ] as const)('hears one in “%s”', (text, language) => {
    expect(heard(text, language).denials).toHaveLength(1);
  });

  it.each([
    ['A rocket hit the base. Nobody was hurt.', 'en'],
    ['The officer denied that any soldier was injured in the attack.', 'en'],
    ['نفى المصدر وقوع ضحايا في الهجوم.', 'ar'],
    ['ونفت الحركة وجود أي من قادتها في المكان المستهدف.', 'ar'],
    ['لم يسفر الهجوم عن خسائر بشرية.', 'ar'],
  ] as const)('hears none in “%s”', (text, language) => {
    expect(heard(text, language).denials).toEqual([]);
  });
});

describe('dates', () => {
  it('hears a weekday that is not that of its date', () => {
    const { oddDates } = heard('Rockets were launched on Tuesday, 15 November, officials said.');
    expect(oddDates.map(({ words, against }) => [words.exact, against?.exact])).toEqual([
      ['Tuesday', '15 November'],
    ]);
  });

  it('hears none where they agree', () => {
    expect(heard('Rockets fell on Wednesday, 15 November.').oddDates).toEqual([]);
  });
});
