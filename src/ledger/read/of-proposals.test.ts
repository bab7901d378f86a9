import { describe, expect, it } from 'vitest';
import { toldArticle } from '../testing/pages';
import { tellingsOf } from './of-proposals';
import { isAnother, tellingWords } from './telling-words';

const told = (text: string, published?: string) => tellingsOf(toldArticle(text, published));

describe('the tellings of a text', () => {
  it('have the day that their sentence names beside who says it', () => {
    const [one] = told(
      'أفاد مصدر أمني بسقوط خمسة صواريخ مساء الثلاثاء على مطار بغداد.',
      '2024-09-11',
    );
    expect(one?.when).toMatchObject({ edtf: '2024-09-10', isInferred: false });
  });

  it('have a date that lies ahead of the page, where it is written out', () => {
    const [one] = told(
      'SANAA, Jan. 10 - Houthi forces fired eighteen drones into the Red Sea on 12 January, and all were shot down.',
      '2024-01-10',
    );
    expect(one?.when?.edtf).toBe('2024-01-12');
  });

  it('are a tally where attacks are counted over a window', () => {
    const [one] = told(
      'Since 17 October, the network has recorded attacks on the bases. At Conoco it has counted 7 attacks.',
    );
    expect(one).toMatchObject({ kind: 'tally', places: ['conoco'], counts: [{ min: 7, max: 7 }] });
  });

  it('are one for each day of a list', () => {
    const days = told(
      'مسيّرة استهدفت مطار أربيل في الثالث من تشرين الثاني، وثانية هاجمت المطار في التاسع منه، وثالثة ضربت المطار في 14 تشرين الثاني.',
    ).map(({ when }) => when?.edtf);
    expect(days.sort()).toEqual(['2023-11-03', '2023-11-09', '2023-11-14']);
  });

  it('are read from an article of which nothing is proposed', () => {
    const [one] = told(
      'أعلنت القيادة المركزية الأميركية أن قواتها دمّرت زورقاً مسيّراً في البحر الأحمر يوم الأحد.',
      '2024-06-24',
    );
    expect(one).toMatchObject({ places: ['red-sea'], when: { edtf: '2024-06-23' } });
  });

  it('say whether a toll is a first one or has risen', () => {
    const first = told('قُتل ثلاثة في غارة على بيروت فجر الأحد، في حصيلة أولية.', '2025-03-30');
    const risen = told('ارتفعت حصيلة الغارة على بيروت إلى أربعة قتلى.', '2025-03-31');
    expect([first[0]?.toll, risen[0]?.toll]).toEqual(['first', 'risen']);
  });
});

describe('what is not of a telling', () => {
  const LIVE = `Live: rockets and raids

21:10 The health ministry says nine were wounded in the raid on Aitaroun.

17:30 Warplanes have bombed a house in Aitaroun, our correspondent reports.

14:05 The army says some 115 rockets crossed the border and four people were wounded.
`;

  it('is what another entry of a running report says, unless it names the place', () => {
    const raid = told(LIVE, '2024-09-22').find(({ places }) => places.includes('aitaroun'));
    expect(raid?.wounded).toMatchObject({ min: 9, max: 9 });
    expect(raid?.counts).toEqual([]);
    expect(raid?.quotes.map(({ exact }) => exact.slice(0, 5)).sort()).toEqual(['17:30', '21:10']);
  });

  it('is a number of the dead where one of them is only named', () => {
    const [named] = told(
      'استهدفت ضربة أميركية بمسيّرة سيارة في حي المشتل شرقي بغداد مساء الأربعاء، فقتلت قيادياً في كتائب حزب الله ومرافقَيه.',
      '2024-02-08',
    );
    expect(named?.killed).toMatchObject({ min: 1, max: null });
    const [counted] = told('A rocket hit the base at Al-Tanf on Sunday and killed one soldier.');
    expect(counted?.killed).toMatchObject({ min: 1, max: 1 });
  });

  it('is who has been at it for months, where another sentence says the day', () => {
    const [ship] = told(
      'وفي السادس من الشهر الجاري أصيب خمسة بحارة في إصابة سفينة البضائع بصاروخ في خليج عدن. تشنّ واشنطن ولندن غارات على مواقع الجماعة منذ كانون الثاني.',
      '2024-03-14',
    );
    expect(ship?.when?.edtf).toBe('2024-03-06');
    expect(ship?.actors).toEqual([]);
  });

  it('is who announces, where that is what is announced', () => {
    const claimants = told(
      'وكان بيان سابق، صدر في 9 تشرين الثاني، قد أعلن "بدء عمليات الاستنزاف"، وتبعه استهداف عين الأسد بالصواريخ.',
    ).flatMap((one) => one.claimants);
    expect(claimants).toEqual([]);
  });
});

describe('the words of a telling', () => {
  it('name the same details in both languages', () => {
    const arabic = tellingWords('دُمّر رادار ومدرسة');
    const english = tellingWords('A radar and a school were destroyed');
    const shared = [...arabic].filter((word) => english.has(word));
    expect(shared.sort()).toEqual(['=radar', '=school']);
  });

  it.each([
    'In the second attack on the field within a day',
    'تعرضت القاعدة لهجوم ثانٍ',
    'لهجوم آخر',
  ])('say that it is another in “%s”', (text) => {
    expect(isAnother(text)).toBe(true);
  });
});
