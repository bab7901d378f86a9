import { describe, expect, it } from 'vitest';
import type { Reason } from '../../extract/reason';
import { sayReason, sayReasonInAll } from './index';

describe('sayReason', () => {
  it.each<[Reason, string, string]>([
    [{ key: 'full-date', args: null }, 'a complete date', 'تاريخ مذكور كما هو'],
    [
      { key: 'unit-of-reference', args: { unit: 'day' } },
      'the day of the reference date',
      'اليوم نفسه الذي يقع فيه تاريخ المرجع',
    ],
    [
      { key: 'units-from-reference', args: { count: 1, unit: 'week', side: 'before' } },
      '1 week before the reference date',
      'قبل تاريخ المرجع بمقدار أسبوع واحد',
    ],
    [
      { key: 'units-from-reference', args: { count: 3, unit: 'day', side: 'after' } },
      '3 days after the reference date',
      'بعد تاريخ المرجع بمقدار 3 أيام',
    ],
    [
      { key: 'weekday', args: { weekday: 6, which: 'before' } },
      'the latest Saturday before the reference date',
      'آخر سبت قبل تاريخ المرجع',
    ],
    [
      { key: 'weekday', args: { weekday: 6, which: 'latest' } },
      'the latest Saturday up to the reference date, which counts too',
      'آخر سبت حتى تاريخ المرجع، وهو محسوب',
    ],
    [
      { key: 'weekday', args: { weekday: 0, which: 'of-same-week' } },
      'Sunday of the same week',
      'الأحد من الأسبوع نفسه',
    ],
    [
      { key: 'date-without-year', args: { month: 10, day: 13, which: 'most-recent' } },
      '13 October: the most recent, even in the month of the reference date',
      '13 تشرين الأول: الأحدث، ولو كان في شهر المرجع',
    ],
    [
      { key: 'date-without-year', args: { month: 11, day: null, which: 'latest' } },
      'November: the latest one past',
      'تشرين الثاني: آخر ما مضى',
    ],
    [
      { key: 'weekday-is-check', args: { weekday: 5 } },
      'the weekday said with it, Friday, is a check',
      'اليوم المذكور معه، الجمعة، للتحقق',
    ],
    [
      { key: 'unknown-time', args: { side: 'before' } },
      'an unknown time before the reference date',
      'قبل تاريخ المرجع بمدة غير محددة',
    ],
    [
      { key: 'reference', args: { date: '2023-11-19', of: 'article' } },
      'reference date: 19 November 2023',
      'تاريخ المرجع: 19 تشرين الثاني 2023',
    ],
    [
      { key: 'reference', args: { date: '2023-11-19', of: 'post' } },
      'the date of the post: 19 November 2023',
      'تاريخ المنشور: 19 تشرين الثاني 2023',
    ],
    [
      { key: 'units-from-told', args: { count: 3, unit: 'hour', side: 'after' } },
      '3 hours after what was told',
      'بعد ما ذُكر بمقدار 3 ساعات',
    ],
    [
      { key: 'unit-of-told', args: { unit: 'day' } },
      'the day of what was told',
      'اليوم الذي وقع فيه ما ذُكر',
    ],
    [
      { key: 'counted-from-told', args: { quote: 'يوم السبت', date: '2023-11-18' } },
      'counted from “\u2068يوم السبت\u2069”: 18 November 2023',
      'محسوب من «\u2068يوم السبت\u2069»: 18 تشرين الثاني 2023',
    ],
    [
      { key: 'time-of-clause', args: { quote: 'June 12', date: null } },
      'it says when its own sentence was: “\u2068June 12\u2069”',
      'يبيّن وقت جملته: «\u2068June 12\u2069»',
    ],
    [
      {
        key: 'told-differs',
        args: { counted: 'four days after', named: 'June 7', date: '2024-06-12' },
      },
      '“\u2068four days after\u2069” of “\u2068June 7\u2069” is not 12 June 2024, the date of its sentence',
      '«\u2068four days after\u2069» محسوبة من «\u2068June 7\u2069» لا توافق 12 حزيران 2024، تاريخ جملتها',
    ],
    [
      { key: 'repaired', args: { kind: 'this-last', date: '2023-10' } },
      '“this month” read as “last”; then it means October 2023',
      'يُقرأ «الجاري» كأنه «الماضي»؛ فيكون المقصود تشرين الأول 2023',
    ],
    [
      { key: 'weekday-differs', args: { date: '2023-10-14', actual: 6, said: 5 } },
      '14 October 2023 was a Saturday, not a Friday',
      '14 تشرين الأول 2023 كان يوم السبت، لا الجمعة',
    ],
  ])('says %j', (reason, english, arabic) => {
    expect(sayReason(reason, 'en')).toBe(english);
    expect(sayReason(reason, 'ar')).toBe(arabic);
    expect(sayReasonInAll(reason)).toEqual({ ar: arabic, en: english });
  });

  it('says what two passages ask of the day of publication', () => {
    const inMonth: Reason = { key: 'asks-month', args: { month: 10, side: 'in' } };
    const afterMonth: Reason = { key: 'asks-month', args: { month: 10, side: 'after' } };
    const both: Reason = {
      key: 'no-day-suits-both',
      args: { first: { quote: 'a', asks: inMonth }, second: { quote: 'b', asks: afterMonth } },
    };
    expect(sayReason(both, 'en')).toBe(
      '“a” supposes publication in October, “b” supposes publication after October had ended; no day of publication suits both',
    );
    expect(sayReason(both, 'ar')).toBe(
      '«a» يفترض أن النشر في تشرين الأول، و«b» يفترض أن النشر بعد انقضاء تشرين الأول؛ لا يوم نشر يوافق الاثنين',
    );
    const demand = { quote: 'c', asks: { key: 'asks-weekday', args: { weekday: 0 } } as const };
    const against: Reason = { key: 'against-publication', args: { demand, date: '2023-11-20' } };
    expect(sayReason(against, 'en')).toBe(
      '“c” supposes publication on a Sunday, but the publication date is 20 November 2023',
    );
    expect(sayReason(against, 'ar')).toBe(
      '«c» يفترض أن النشر يوم الأحد، لكن تاريخ النشر 20 تشرين الثاني 2023',
    );
  });

  it('gives a date that it cannot read as it is written', () => {
    const reason: Reason = { key: 'reference', args: { date: 'soon', of: 'article' } };
    expect(sayReason(reason, 'en')).toBe('reference date: soon');
  });
});
