import { dateReading } from '../../event/date-reading';
import { describe, expect, it } from 'vitest';
import type { Casualties } from '../../event/event';
import { readingOf } from '../../event/testing/events';
import { speakCasualties, speakCount, speakDuration, speakRange } from './detail-words';
import { speakReading, speakShare } from './event-words';

const range = (min: number, max: number | null, approximate = false) => ({ min, max, approximate });

describe('speakRange', () => {
  it.each([
    [range(15, 15, true), 'about 15', 'نحو 15'],
    [range(1, null), 'at least 1', 'ما لا يقل عن 1'],
    [range(3, null, true), 'at least 3', 'ما لا يقل عن 3'],
    [range(9, 12), '9–12', '9–12'],
    [range(9, 12, true), 'about 9–12', 'نحو 9–12'],
    [range(40, 40), '40', '40'],
    [range(0, 0), '0', '0'],
  ])('says %o', (value, english, arabic) => {
    expect(speakRange(value, 'en')).toBe(english);
    expect(speakRange(value, 'ar')).toBe(arabic);
  });
});

describe('speakCount', () => {
  const several = { ...range(3, null, true), said: { exact: 'عدة', gloss: { en: 'several' } } };

  it('says the source’s own word first, and marks the number as the reviewer’s', () => {
    expect(speakCount(several, 'ar', 'en')).toBe('“several” (عدة), read here as at least 3');
    expect(speakCount(several, 'ar', 'ar')).toBe('«عدة»، وتُقرأ هنا: ما لا يقل عن 3');
  });

  it('gives a word that nobody translated as it is', () => {
    const dozens = { ...range(24, null, true), said: { exact: 'dozens' } };
    expect(speakCount(dozens, 'en', 'ar')).toBe('«dozens»، وتُقرأ هنا: ما لا يقل عن 24');
    expect(speakCount(dozens, 'en', 'en')).toBe('“dozens”, read here as at least 24');
  });

  it('says the number alone where the source gives it', () => {
    expect(speakCount({ ...range(15, 15, true), said: null }, 'ar', 'en')).toBe('about 15');
  });
});

describe('speakDuration', () => {
  it.each([
    ['PT1H', 'one hour', 'ساعة'],
    ['PT2H', '2 hours', 'ساعتين'],
    ['PT3H', '3 hours', '3 ساعات'],
    ['PTXH', 'hours', 'ساعات'],
    ['PT30M', '30 minutes', '30 دقيقة'],
    ['P1D', 'one day', 'يوم'],
    ['P2D', '2 days', 'يومين'],
    ['P10D', '10 days', '10 أيام'],
    ['P11D', '11 days', '11 يوماً'],
    ['P100D', '100 days', '100 يوم'],
    ['P103D', '103 days', '103 أيام'],
    ['PXD', 'days', 'أيام'],
    ['PXW', 'weeks', 'أسابيع'],
    ['P2M', '2 months', 'شهرين'],
    ['P6Y', '6 years', '6 سنوات'],
  ])('says %s', (duration, english, arabic) => {
    expect(speakDuration(duration, 'en')).toBe(english);
    expect(speakDuration(duration, 'ar')).toBe(arabic);
  });

  it('tells minutes from months', () => {
    expect(speakDuration('PT5M', 'en')).toBe('5 minutes');
    expect(speakDuration('P5M', 'en')).toBe('5 months');
  });

  it('returns text it cannot parse unchanged', () => {
    expect(speakDuration('P1DT2H', 'en')).toBe('P1DT2H');
    expect(speakDuration('PT5W', 'ar')).toBe('PT5W');
  });
});

describe('speakReading', () => {
  it('says a date with its part of day and, when asked, its weekday', () => {
    const reading = readingOf('2023-10-13', { part: 'dawn' });
    expect(speakReading(reading, 'en')).toBe('on 13 October 2023 at dawn');
    expect(speakReading(reading, 'ar', true)).toBe('الجمعة 13 تشرين الأول 2023 فجراً');
  });

  it('says an offset, but not the one that the place had', () => {
    const reading = readingOf('2018-01-15T13:00+03:00');
    expect(speakReading(reading, 'en')).toBe('on 15 January 2018, 13:00 (UTC+3)');
    const inBaghdad = dateReading({ ...reading, zone: 'Asia/Baghdad' });
    expect(speakReading(inBaghdad, 'en')).toBe('on 15 January 2018, 13:00');
  });

  it('says what is known of an undated event', () => {
    expect(speakReading(readingOf(null), 'en')).toBe('undated');
    expect(speakReading(readingOf(null), 'ar')).toBe('بلا تاريخ');
    const before = readingOf(null, { before: '2023-11-19' });
    expect(speakReading(before, 'en')).toBe('undated, before 19 November 2023');
    expect(speakReading(before, 'ar')).toBe('بلا تاريخ، قبل 19 تشرين الثاني 2023');
    const between = readingOf(null, { after: '2023-10', before: '2023-11-19' });
    expect(speakReading(between, 'en')).toBe(
      'undated, after October 2023 and before 19 November 2023',
    );
    expect(speakReading(between, 'ar')).toBe(
      'بلا تاريخ، بعد تشرين الأول 2023 وقبل 19 تشرين الثاني 2023',
    );
  });
});

describe('speakCasualties', () => {
  const say = (state: Casualties['state'], killed = -1, injured = -1) =>
    speakCasualties(
      {
        state,
        killed: killed < 0 ? null : range(killed, killed),
        injured: injured < 0 ? null : range(injured, null),
        by: null,
        quote: null,
      },
      'en',
    );

  it('distinguishes "not entered" from "not stated", and this from "none reported"', () => {
    expect(say('not-entered')).toBe('not entered');
    expect(say('not-stated')).toBe('not stated');
    expect(say('none-reported')).toBe('none, according to the source');
  });

  it('says the numbers that are given', () => {
    expect(say('reported', 3, 5)).toBe('3 killed, at least 5 injured');
    expect(say('reported', 0)).toBe('0 killed');
    expect(say('reported')).toBe('reported without a number');
  });
});

describe('speakShare', () => {
  it('says how many of the whole', () => {
    expect(speakShare(7, 40, 'en')).toBe('7 of 40');
    expect(speakShare(7, 40, 'ar')).toBe('7 من 40');
  });
});
