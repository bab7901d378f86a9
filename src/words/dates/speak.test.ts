import { describe, expect, it } from 'vitest';
import { edtf } from '../../time/edtf/parse';
import { speak, speakUndated, spokenMonth, weekdayName } from './speak';
import type { Language } from '../language';

const say = (text: string, language: Language): string => speak(edtf(text), language);

describe('speak', () => {
  it.each([
    // Days, months, years.
    ['2023-11-18', 'on 18 November 2023', '18 تشرين الثاني 2023'],
    ['2023-10-07', 'on 7 October 2023', '7 تشرين الأول 2023'],
    ['2023-11', 'in November 2023', 'في تشرين الثاني 2023'],
    ['2023-11-XX', 'in November 2023', 'في تشرين الثاني 2023'],
    ['2023', 'in 2023', 'في 2023'],
    ['2023-XX', 'in 2023', 'في 2023'],
    ['202X', 'in the 2020s', 'في عقد 2020'],
    ['20XX', 'in the 21st century', 'في القرن 21'],
    ['19XX', 'in the 20th century', 'في القرن 20'],
    ['12XX', 'in the 13th century', 'في القرن 13'],
    // Before the year 1000, and beyond 9999.
    ['-0043-03-15', 'on 15 March 44 BC', '15 آذار 44 ق.م'],
    ['-0043', 'in 44 BC', 'في 44 ق.م'],
    ['0000', 'in 1 BC', 'في 1 ق.م'],
    ['0001', 'in AD 1', 'في 1 م'],
    ['0622-07-16', 'on 16 July AD 622', '16 تموز 622 م'],
    ['0999', 'in AD 999', 'في 999 م'],
    ['1000', 'in 1000', 'في 1000'],
    ['-01XX', 'in the 2nd century BC', 'في القرن 2 ق.م'],
    ['-00XX', 'in the 1st century BC', 'في القرن 1 ق.م'],
    ['00XX', 'in the 1st century', 'في القرن 1'],
    ['-004X', 'in 50–41 BC', 'في 50–41 ق.م'],
    ['062X', 'in AD 620–629', 'في 620–629 م'],
    ['000X', 'in 1 BC to AD 9', 'في 1 ق.م إلى 9 م'],
    ['-9999', 'in 10,000 BC', 'في 10,000 ق.م'],
    ['Y-12345', 'in 12,346 BC', 'في 12,346 ق.م'],
    ['Y12345', 'in the year 12,345', 'في سنة 12,345'],
    ['Y17E7', 'in the year 170,000,000', 'في سنة 170,000,000'],
    [
      '-0048-01-10/-0043-03-15',
      'from 10 January 49 BC to 15 March 44 BC',
      'من 10 كانون الثاني 49 ق.م إلى 15 آذار 44 ق.م',
    ],
    ['XXXX-11-18', 'on 18 November (year not stated)', '18 تشرين الثاني (السنة غير مذكورة)'],
    ['XXXX-11', 'in November (year not stated)', 'في تشرين الثاني (السنة غير مذكورة)'],
    // Parts of a year.
    ['2023-22', 'in summer 2023', 'في صيف 2023'],
    ['2023-33', 'in the first quarter of 2023', 'في الربع الأول من 2023'],
    ['2023-36', 'in the last quarter of 2023', 'في الربع الأخير من 2023'],
    ['2023-38', 'in the middle four months of 2023', 'في الثلث الثاني من 2023'],
    ['2023-41', 'in the second half of 2023', 'في النصف الثاني من 2023'],
    ['2001-25', 'in northern spring 2001', 'في ربيع نصف الأرض الشمالي 2001'],
    ['2001-32', 'in southern winter 2001', 'في شتاء نصف الأرض الجنوبي 2001'],
    // Unspecified digits, significant digits, parts in doubt.
    ['1XXX', 'in AD 1000–1999', 'في 1000–1999 م'],
    ['1XX3', 'in a year between 1003 and 1993 (1XX3)', 'في سنة بين 1003 و1993 (\u20661XX3\u2069)'],
    [
      '1984-1X',
      'in October, November or December 1984',
      'في تشرين الأول أو تشرين الثاني أو كانون الأول 1984',
    ],
    ['1984-0X', 'between January and September 1984', 'بين كانون الثاني وأيلول 1984'],
    ['1500-01-3X', 'on 30 or 31 January 1500', '30 أو 31 كانون الثاني 1500'],
    ['1500-01-1X', 'between 10 and 19 January 1500', 'بين 10 و19 كانون الثاني 1500'],
    ['1985-XX-XX', 'in 1985', 'في 1985'],
    [
      '156X-12-25',
      'on 25 December of a year in the 1560s',
      '25 كانون الأول من إحدى سنوات عقد 1560',
    ],
    [
      '15XX-12',
      'in December of a year in the 16th century',
      'في كانون الأول من إحدى سنوات القرن 16',
    ],
    ['XXXX-12-XX', 'in December (year not stated)', 'في كانون الأول (السنة غير مذكورة)'],
    ['1950S2', 'about 1950 (between 1900 and 1999)', 'نحو 1950 (بين 1900 و1999)'],
    [
      'Y171010000S3',
      'about the year 171,010,000 (between the year 171,000,000 and the year 171,999,999)',
      'نحو سنة 171,010,000 (بين سنة 171,000,000 وسنة 171,999,999)',
    ],
    [
      '2004-06~-11',
      'on 11 June 2004 (year approximate, month approximate)',
      '11 حزيران 2004 (السنة تقريبية، الشهر تقريبي)',
    ],
    [
      '?2004-06-~11',
      'on 11 June 2004 (year uncertain, day approximate)',
      '11 حزيران 2004 (السنة غير مؤكدة، اليوم تقريبي)',
    ],
    [
      '2004-%06-11',
      'on 11 June 2004 (month uncertain and approximate)',
      '11 حزيران 2004 (الشهر غير مؤكد وتقريبي)',
    ],
    ['?2001', 'in 2001 (uncertain)', 'في 2001 (غير مؤكد)'],
    [
      '2004-06-~01/2004-06-~20',
      'from 1 June (day approximate) to 20 June 2004 (day approximate)',
      'من 1 حزيران (اليوم تقريبي) إلى 20 حزيران 2004 (اليوم تقريبي)',
    ],
    // The clock.
    ['2016-05-02T16:54:59.042', 'on 2 May 2016, 16:54:59.042', '2 أيار 2016، 16:54:59.042'],
    ['2023-11-18T15:30', 'on 18 November 2023, 15:30', '18 تشرين الثاني 2023، 15:30'],
    ['2023-11-18T15', 'on 18 November 2023, 15:00–16:00', '18 تشرين الثاني 2023، بين 15:00 و16:00'],
    ['2023-11-18T03:15:20', 'on 18 November 2023, 03:15:20', '18 تشرين الثاني 2023، 03:15:20'],
    [
      '2023-11-18T12:30Z',
      'on 18 November 2023, 12:30 GMT',
      '18 تشرين الثاني 2023، 12:30 بتوقيت غرينتش',
    ],
    ['2023-11-18T12:30+03:00', 'on 18 November 2023, 12:30', '18 تشرين الثاني 2023، 12:30'],
    [
      '2023-11-12T19:00-05:00',
      'on 12 November 2023, 19:00 (UTC−5)',
      '12 تشرين الثاني 2023، 19:00 (UTC−5)',
    ],
    [
      '2023-11-12T19:00+03:30',
      'on 12 November 2023, 19:00 (UTC+3:30)',
      '12 تشرين الثاني 2023، 19:00 (UTC+3:30)',
    ],
    // Damascus kept UTC+2 in winter until 2022.
    ['2018-01-15T12:30+02:00', 'on 15 January 2018, 12:30', '15 كانون الثاني 2018، 12:30'],
    [
      '2018-01-15T12:30+03:00',
      'on 15 January 2018, 12:30 (UTC+3)',
      '15 كانون الثاني 2018، 12:30 (UTC+3)',
    ],
    // About, doubted.
    ['2023-12-13~', 'about 13 December 2023', 'نحو 13 كانون الأول 2023'],
    ['2023-05~', 'about May 2023', 'نحو أيار 2023'],
    ['2023-11-18?', 'on 18 November 2023 (uncertain)', '18 تشرين الثاني 2023 (غير مؤكد)'],
    ['2023-11-18%', 'about 18 November 2023 (uncertain)', 'نحو 18 تشرين الثاني 2023 (غير مؤكد)'],
    // Intervals.
    [
      '2023-10-07/2023-11-19',
      'from 7 October to 19 November 2023',
      'من 7 تشرين الأول إلى 19 تشرين الثاني 2023',
    ],
    [
      '2023-12-30/2024-01-02',
      'from 30 December 2023 to 2 January 2024',
      'من 30 كانون الأول 2023 إلى 2 كانون الثاني 2024',
    ],
    ['2019/2023', 'from 2019 to 2023', 'من 2019 إلى 2023'],
    ['2023-10-07/..', 'since 7 October 2023', 'منذ 7 تشرين الأول 2023'],
    [
      '2023-10-07/',
      'since 7 October 2023, end not known',
      'منذ 7 تشرين الأول 2023، والنهاية غير معروفة',
    ],
    ['../2023-12-13', 'until 13 December 2023', 'حتى 13 كانون الأول 2023'],
    [
      '/2023-12-13',
      'until 13 December 2023, start not known',
      'حتى 13 كانون الأول 2023، والبداية غير معروفة',
    ],
    [
      '2023-11-01~/2023-11-10~',
      'from about 1 November to about 10 November 2023',
      'من نحو 1 تشرين الثاني إلى نحو 10 تشرين الثاني 2023',
    ],
    // One of several.
    ['[2023-11-12,2023-11-13]', 'on 12 or 13 November 2023', '12 أو 13 تشرين الثاني 2023'],
    [
      '[2023-11-30,2023-12-01]',
      'on 30 November or 1 December 2023',
      '30 تشرين الثاني أو 1 كانون الأول 2023',
    ],
    [
      '[2023-12-31,2024-01-01]',
      'on 31 December 2023 or 1 January 2024',
      '31 كانون الأول 2023 أو 1 كانون الثاني 2024',
    ],
    [
      '[2023-11-11,2023-11-12,2023-11-14]',
      'on 11, 12 or 14 November 2023',
      '11 أو 12 أو 14 تشرين الثاني 2023',
    ],
    ['[2023-12-12~,2023-12-13~]', 'about 12 or 13 December 2023', 'نحو 12 أو 13 كانون الأول 2023'],
    [
      '[2023-10-30~,2023-11-13~]',
      'about 30 October or 13 November 2023',
      'نحو 30 تشرين الأول أو 13 تشرين الثاني 2023',
    ],
    ['[2023-10,2023-11]', 'in October or November 2023', 'في تشرين الأول أو تشرين الثاني 2023'],
    ['[2022,2023]', 'in 2022 or 2023', 'في 2022 أو 2023'],
    [
      '[2023-11-12~,2023-11-14]',
      'about 12 November 2023 or 14 November 2023',
      'نحو 12 تشرين الثاني 2023 أو 14 تشرين الثاني 2023',
    ],
    [
      '[2023-11-12?,2023-11-13]',
      'on 12 or 13 November 2023 (uncertain)',
      '12 أو 13 تشرين الثاني 2023 (غير مؤكد)',
    ],
    [
      '[2023-12-01..2023-12-08]',
      'at some time between 1 December and 8 December 2023',
      'في وقت ما بين 1 كانون الأول و8 كانون الأول 2023',
    ],
    [
      '[2023-12-01?..2023-12-08]',
      'at some time between 1 December and 8 December 2023 (uncertain)',
      'في وقت ما بين 1 كانون الأول و8 كانون الأول 2023 (غير مؤكد)',
    ],
    [
      '[2023-12-01~..2023-12-08]',
      'at some time between about 1 December and 8 December 2023',
      'في وقت ما بين نحو 1 كانون الأول و8 كانون الأول 2023',
    ],
    ['[..2023-12-08]', 'on or before 8 December 2023', 'في 8 كانون الأول 2023 أو قبله'],
    ['[2023-12-08..]', 'on or after 8 December 2023', 'في 8 كانون الأول 2023 أو بعده'],
    ['[..2023-11]', 'in or before November 2023', 'في تشرين الثاني 2023 أو قبله'],
    ['[2021..]', 'in or after 2021', 'في 2021 أو بعده'],
    [
      '[2023-11-12T04:00,2023-11-13]',
      '12 November 2023, 04:00 or 13 November 2023',
      '12 تشرين الثاني 2023، 04:00 أو 13 تشرين الثاني 2023',
    ],
    // All of several.
    [
      '{2023-11-12,2023-11-14..2023-11-16}',
      '12 November 2023 and between 14 November and 16 November 2023',
      '12 تشرين الثاني 2023 وبين 14 تشرين الثاني و16 تشرين الثاني 2023',
    ],
    ['{2023-11-12,2023-11-13}', 'on 12 and 13 November 2023', '12 و13 تشرين الثاني 2023'],
    [
      '{2023-11-11,2023-11-12,2023-11-14}',
      'on 11, 12 and 14 November 2023',
      '11 و12 و14 تشرين الثاني 2023',
    ],
  ])('says %s as “%s” and “%s”', (text, english, arabic) => {
    expect(say(text, 'en')).toBe(english);
    expect(say(text, 'ar')).toBe(arabic);
  });

  it('names the part of the day', () => {
    const parts = (['dawn', 'morning', 'noon', 'night', 'midnight'] as const).map((part) => [
      speak(edtf('2023-10-13'), 'en', { part }),
      speak(edtf('2023-10-13'), 'ar', { part }),
    ]);
    expect(parts).toEqual([
      ['on 13 October 2023 at dawn', '13 تشرين الأول 2023 فجراً'],
      ['on 13 October 2023 in the morning', '13 تشرين الأول 2023 صباحاً'],
      ['on 13 October 2023 around noon', '13 تشرين الأول 2023 ظهراً'],
      ['on 13 October 2023 at night', '13 تشرين الأول 2023 ليلاً'],
      ['on 13 October 2023 at midnight', '13 تشرين الأول 2023 عند منتصف الليل'],
    ]);
  });

  it('names the day of the week on request, and only of a day whose year is known', () => {
    const weekday = true;
    expect(speak(edtf('2023-10-13'), 'en', { weekday })).toBe('on Friday 13 October 2023');
    expect(speak(edtf('2023-11-18'), 'ar', { weekday })).toBe('السبت 18 تشرين الثاني 2023');
    expect(speak(edtf('XXXX-11-18'), 'en', { weekday })).toBe('on 18 November (year not stated)');
    expect(speak(edtf('2023-11'), 'en', { weekday })).toBe('in November 2023');
  });

  it('names no day if the month is unknown', () => {
    expect(say('2023-XX-18', 'en')).toBe('on day 18 of a month in 2023');
    expect(say('2023-XX-18', 'ar')).toBe('في اليوم 18 من أحد أشهر 2023');
  });

  it('names the bounds of an event that no text dates', () => {
    expect(speakUndated('en')).toBe('undated');
    expect(speakUndated('ar')).toBe('بلا تاريخ');
  });
});

describe('names of days and months', () => {
  it('begin the week on Sunday', () => {
    expect([weekdayName(0, 'en'), weekdayName(6, 'en')]).toEqual(['Sunday', 'Saturday']);
    expect([weekdayName(0, 'ar'), weekdayName(5, 'ar')]).toEqual(['الأحد', 'الجمعة']);
  });

  it('are Levantine in Arabic', () => {
    const names = [1, 2, 4, 8, 10, 11, 12].map((month) => spokenMonth(month, 'ar'));
    expect(names).toEqual([
      'كانون الثاني',
      'شباط',
      'نيسان',
      'آب',
      'تشرين الأول',
      'تشرين الثاني',
      'كانون الأول',
    ]);
  });

  it('throw if there is no such day or month', () => {
    expect(() => weekdayName(7, 'en')).toThrow('7');
    expect(() => spokenMonth(13, 'en')).toThrow('13');
    expect(() => spokenMonth(0, 'ar')).toThrow('0');
  });
});
