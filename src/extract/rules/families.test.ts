import { describe, expect, it } from 'vitest';
import { readDates } from '../index';

/** What a sentence of Wednesday 17 July 2024 says, as EDTF or as a length; worked out by hand. */
const REFERENCE = '2024-07-17';

const values = (text: string, reference = REFERENCE): (string | null)[] =>
  readDates(text, {
    reference,
    language: /[a-z]{3}/.test(text) ? 'en' : 'ar',
  }).expressions.map(({ kind, edtf, duration }) =>
    kind === 'duration' || kind === 'set' ? duration : edtf,
  );

type Rows = readonly (readonly [text: string, expected: readonly (string | null)[]])[];

const FAMILIES: Readonly<Record<string, Rows>> = {
  'the nth day of a month': [
    ['تُوزع الحصص في أول سبت من كل شهر.', ['P1M']],
    ['افتُتح السوق في ثالث جمعة من نيسان 2021.', ['2021-04-16']],
    ['أُعيد فتح المعبر في الجمعة الثالثة من أيار 2023.', ['2023-05-19']],
    ['جرى التسليم في آخر يوم من حزيران.', ['2024-06-30']],
    ['انعقد المؤتمر في الأسبوع الثاني من آذار 2022.', ['2022-03-08/2022-03-14']],
    ['The market is held on the first Sunday of every month.', ['P1M']],
    ['It opened on the last Saturday in June.', ['2024-06-29']],
    ['He resigned on the second day of February 2020.', ['2020-02-02']],
    // An ordinal that counts something else.
    ['وصل ثاني وفد إلى المدينة.', []],
    ['The third man left.', []],
    ['It was the first day of the truce.', []],
  ],
  'the first units of a period': [
    ['ارتفعت الصادرات في الأشهر الثلاثة الأولى من العام.', ['2024-01/2024-03']],
    ['Sales fell in the first nine months of 2023.', ['2023-01/2023-09']],
    ['He slept through the first three hours of the meeting.', ['PT3H']],
  ],
  'a weekday in a week': [
    ['اعتُقل خميس الأسبوع الماضي.', ['2024-07-11']],
    ['غادروا يوم السبت من الأسبوع الفائت.', ['2024-07-13']],
    ['The bridge was hit on Monday of last week.', ['2024-07-08']],
    ['التقيا الجمعة قبل الماضية.', ['2024-07-05']],
    ['They met the Sunday before last.', ['2024-07-07']],
    ['They will meet the Monday after next.', ['2024-07-29']],
    // Moved by what the sentence does not date: no value, and no bare weekday.
    ['They met the Tuesday after the flood.', [null]],
  ],
  'ranges and lists': [
    ['سُجلت 14 حالة بين 8 و19 حزيران المنصرم.', ['2024-06-08/2024-06-19']],
    ['يُغلق الجسر من 20 إلى 25 من الشهر الجاري.', ['2024-07-20/2024-07-25']],
    ['في 9 و11 و14 أيار', ['2024-05-09', '2024-05-11', '2024-05-14']],
    [
      'It rained from 3 to 6 June, and again on June 21st-23rd.',
      ['2024-06-03/2024-06-06', '2024-06-21/2024-06-23'],
    ],
    ['أُصيب بين 20 و25 شخصاً.', []],
  ],
  'years and days in words': [
    ['هُدم السور سنة ألف وتسعمئة واثنتين وثلاثين.', ['1932']],
    ['غادر في السادس من تموز، ألفين وثلاثة.', ['2003-07-06']],
    ['It closed on 4 July, two thousand and six.', ['2006-07-04']],
    ['نُقش في 9 أيلول 1487.', ['1487-09-09']],
    ['قُتل في 9 أيلول 1487 شخصاً.', ['2023-09-09']],
    ['نزح ألفان وستة عشر شخصاً.', []],
  ],
  bounds: [
    ['لم تُسجل حوادث قبل عام 2009.', ['../2008']],
    ['تُرفض الطلبات بعد 1/9/2024.', ['2024-09-02/..']],
    ['يسري المنع ابتداءً من 3 آب 2024.', ['2024-08-03/..']],
    ['Records before May 1998 were lost.', ['../1998-04']],
    ['The tax applies from 2020 onwards.', ['2020/..']],
    // Counted back, not bounded.
    ['غادر قبل شهرين.', ['2024-05']],
    ['قبل 200 متر من الحاجز', []],
  ],
  'months and decades in digits': [
    ['أُجري المسح في 11/2019.', ['2019-11']],
    ['انقطعت الكهرباء بشهر 3.', ['2024-03']],
    ['بُني السد في الخمسينيات.', ['195X']],
    ['صدر القرار 11/2019.', []],
  ],
  now: [
    ['سُمع إطلاق نار قبل لحظات.', ['2024-07-17']],
    ['The siren went off a few minutes ago.', ['2024-07-17']],
    ['The road is now closed.', ['2024-07-17']],
    ['لم يصدر بيان حتى الآن.', []],
  ],
  'the day that is past': [
    ['قُتل ثلاثة خلال اليوم الماضي.', ['2024-07-16/2024-07-17']],
    ['وصلوا قبل يوم أمس.', ['2024-07-15']],
    ['He fell ill the night before last.', ['2024-07-15']],
  ],
  weekends: [
    ['No flights left over the weekend.', ['2024-07-13/2024-07-14']],
    ['لم تقلع طائرات خلال نهاية الأسبوع.', ['2024-07-13/2024-07-14']],
    ['The shop will open at the weekend.', ['2024-07-20/2024-07-21']],
  ],
  'names that hold a day': [
    ['نقلت «دمشق الآن» الخبر.', []],
    ['ذكر موقع درعا اليوم أن القصف توقف.', []],
    ['قال "سعيد" أمس إنه بخير.', ['2024-07-16']],
    ['A reporter of the Tuesday Club spoke.', []],
  ],
};

describe.each(Object.entries(FAMILIES))('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('the month that has just ended', () => {
  it.each([
    ['2024-08-02', 'وقعت الغارة في 30 تموز الجاري.', ['2024-07-30']],
    ['2025-01-03', 'وصل الوفد في 29 كانون الأول الجاري.', ['2024-12-29']],
    ['2024-08-02', 'وقعت الغارة في 30 من الشهر الجاري.', ['2024-07-30']],
    ['2025-01-08', 'It burned down on 30 December this year.', ['2024-12-30']],
    // A day to come in this month stays there.
    ['2024-07-17', 'تنتهي المهلة في 25 تموز الجاري.', ['2024-07-25']],
  ])('on %s: %s', (reference, text, expected) => {
    expect(values(text, reference)).toEqual(expected);
  });
});
