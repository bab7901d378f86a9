import { describe, expect, it } from 'vitest';
import { readDates } from '../index';

const published = (text: string, reference: string | null = null) =>
  readDates(text, { reference }).published;
const best = (text: string): string | undefined => published(text).candidates[0]?.date;
const conflicts = (text: string, reference: string | null = null): string[] =>
  published(text, reference).conflicts.map(({ a }) => text.slice(a.start, a.end));
const values = (text: string, reference: string | null): (string | null)[] =>
  readDates(text, { reference }).expressions.map(({ edtf }) => edtf);

describe('the stamp of a page', () => {
  it.each([
    ['قُصفت نقطة للجيش فجر الأربعاء.\n\nنُشر في: 14 أيلول 2016', '2016-09-14'],
    ['14 سبتمبر 2016\nقصفت طائرات مستودعاً قرب البلدة.', '2016-09-14'],
    ['تاريخ النشر:\n14/09/2016\nقصفت طائرات مستودعاً.', '2016-09-14'],
    [
      'Published: June 4, 2021 at 3:10 PM | Updated: June 9, 2021\nA rocket hit a barn.',
      '2021-06-04',
    ],
    ['2021-05-04 08:12:40 (آخر تعديل 2023-01-20 11:00:00)\nقُتل جندي أمس.', '2021-05-04'],
    [
      'السبت 15 أيار 2021 - 11:20\nآخر تحديث: الأحد 16 أيار 2021 - 09:00\nقُصفت القرية فجر اليوم.',
      '2021-05-15',
    ],
    ['تم النشر: 2021/05/15 تم التحديث: 2021/05/17\nانفجر لغم اليوم السبت.', '2021-05-15'],
    [
      'Incident date May 9, 2017\nFirst published May 12, 2017\nLast updated January 18, 2022\nFour people died.',
      '2017-05-12',
    ],
    ['Updated June 9, 2021\nPosted on June 4, 2021\nA rocket hit a barn.', '2021-06-04'],
    ['محلي | 8 6 2021\nأُغلق الطريق.', '2021-06-08'],
  ])('%s', (text, day) => {
    const { candidates } = published(text);
    expect(candidates[0]?.date).toBe(day);
    expect(candidates[0]?.confidence).toBeGreaterThan(0.9);
  });

  it('is not a caption, nor a related story, nor a footer', () => {
    const text =
      'جنود في القاعدة، 11 أكتوبر 2017 (أرشيفية)\nسقط صاروخان اليوم الثلاثاء 10 أيار 2022.\n' +
      'شاهد أيضاً\nحصاد عام 2024\n12 مايو 2023 تقرير\n© 2025';
    expect(best(text)).toBe('2022-05-10');
    expect(conflicts(text)).toEqual([]);
  });

  it('is an expression all the same', () => {
    const text = 'نُشر في: 14 أيلول 2016\nآخر تحديث: 15 أيلول 2016\nقُتل جندي أمس.';
    const { expressions } = readDates(text, { reference: null });
    expect(expressions.map(({ scope, edtf }) => [scope, edtf])).toEqual([
      ['stamp', '2016-09-14'],
      ['stamp', '2016-09-15'],
      ['article', null],
    ]);
    expect(expressions[2]?.candidates[0]?.edtf).toBe('2016-09-13');
  });

  it('contradicts nothing when it is one of an edit', () => {
    const text = '4 أيار 2021\nآخر تحديث: 20 كانون الثاني 2023\nقُتل جندي أمس.';
    expect(conflicts(text, '2021-05-04')).toEqual([]);
  });

  it('only bounds the day when it is the one of an edit alone', () => {
    const [first] = published('آخر تحديث: 16 أيار 2021\nانفجر لغم أمس الجمعة.').candidates;
    expect(first?.date).toBe('2021-05-15');
    expect(first?.confidence).toBeLessThan(0.9);
  });
});

describe('a text without a stamp', () => {
  it('finds its own full date in any year', () => {
    expect(best('قُتل جندي اليوم الثلاثاء 10 أيار 2022.')).toBe('2022-05-10');
    expect(best('قُتل جندي اليوم الاثنين 12 أيار 1997.')).toBe('1997-05-12');
  });

  it('lists the years that suit a weekday and a day of the month, none with confidence', () => {
    const text = 'قُتل مدني اليوم، الأربعاء 8 من أيلول.';
    const { candidates, open, set } = published(text);
    expect(candidates.map(({ date }) => date)).toEqual(
      ['2021', '2010', '2027', '2004', '1999', '2032', '1993', '2038'].map(
        (year) => `${year}-09-08`,
      ),
    );
    expect(open).toBe('year');
    expect(set).toBe(
      `[${[...candidates]
        .map(({ date }) => date)
        .sort()
        .join(',')}]`,
    );
    expect(candidates[0]?.confidence).toBeLessThan(0.5);
  });

  it('reaches October 2023 on any day on which it is asked', () => {
    expect(best('أعلنت الفصائل أمس الاثنين 30 تشرين الأول قصف القاعدة.')).toBe('2023-10-31');
  });

  it('tries the other month of the pair', () => {
    const text = 'وصل الوفد أول أمس الجمعة 15 تشرين الثاني 2021.';
    const { candidates } = published(text);
    expect(candidates[0]?.date).toBe('2021-10-17');
    expect(candidates[0]?.relaxed.map(({ kind }) => kind)).toEqual(['first-second']);
  });

  it('says that a weekday alone leaves the day open', () => {
    expect(published('وقع الهجوم مساء اليوم الاثنين.')).toMatchObject({
      candidates: [],
      open: 'day',
      set: null,
    });
  });

  it('knows the current year that it names', () => {
    const text =
      'وقع الهجوم اليوم الخميس، وهو الأخير منذ بداية العام الحالي 2023 حتى يوم 15 تشرين الأول الحالي.';
    expect(published(text).candidates.map(({ date }) => date)).toEqual(
      expect.arrayContaining(['2023-10-19', '2023-10-26']),
    );
    expect(published(text).open).toBe('none');
  });
});

describe('a publication day that is given', () => {
  it('is not contradicted by a month that was "last" a year ago', () => {
    const text = 'منذ 19 أكتوبر الماضي وقع 135 هجوماً.';
    expect(conflicts(text, '2024-09-28')).toEqual([]);
    expect(values(text, '2024-09-28')).toEqual(['2023-10-19/..']);
  });

  it('is not contradicted by a year to come', () => {
    expect(conflicts('تنتهي المهمة بحلول عام 2030.', '2024-09-28')).toEqual([]);
  });
});

describe('expressions of pages', () => {
  it.each([
    ['10:05 - 17 أيار 2022 أعلن الجهاز إسقاط مسيرة.', '2022-05-17', ['2022-05-17T10:05']],
    ['مكان القصف_3 من آيار2022(مراسل)', null, ['2022-05-03']],
    ['2/6/2022–|آخر تحديث: 2/6/202209:17 ص', null, ['2022-06-02', '2022-06-02T09:17']],
    ['كُتب: 14-يناير-2022', null, ['2022-01-14']],
    ['نُشر في: 3rd, March 2022 GMT', null, ['2022-03-03']],
    ['قال الناطق "زيد" أمس غير ذلك.', '2022-04-16', ['2022-04-15']],
    ['He said "we left" yesterday.', '2022-04-16', ['2022-04-15']],
    ['ذكرت «بغداد اليوم» ومراسل “حلب اليوم” وموقع اليوم السابع.', '2022-04-16', []],
  ])('%s', (text, reference, expected) => {
    expect(values(text, reference)).toEqual(expected);
  });

  it('gives a post its day from a signature further below', () => {
    const text = 'Two rockets fell near the fence today.\n\n— U.S. Unit (@unit) June 3, 2022';
    expect(
      readDates(text, { reference: null }).expressions.map(({ scope, edtf }) => [scope, edtf]),
    ).toEqual([
      ['post', '2022-06-03'],
      ['post', '2022-06-03'],
    ]);
  });
});
