import { describe, expect, it } from 'vitest';
import { readDates } from '../../index';

const read = (text: string): (string | null)[][] =>
  readDates(text, {
    reference: '2023-11-19',
    language: /[a-z]{3}/.test(text) ? 'en' : 'ar',
  }).expressions.map(({ text: words, edtf }) => [words, edtf]);

describe('a time told on two clocks', () => {
  it.each<[string, (string | null)[][]]>([
    [
      'توقفت المضخة في الساعة 21,15 (18,15 ت غ).',
      [
        ['الساعة 21,15', '2023-11-19T21:15'],
        ['18,15 ت غ', '2023-11-19T18:15Z'],
      ],
    ],
    [
      'The siren sounded at 7 p.m. local time (1600 GMT) on Thursday.',
      [
        ['7 p.m. local time', '2023-11-16T19:00'],
        ['1600 GMT', '2023-11-16T16:00Z'],
      ],
    ],
    [
      'It began yesterday at 10:00 (08:00 UTC).',
      [
        ['yesterday at 10:00', '2023-11-18T10:00'],
        ['08:00 UTC', '2023-11-18T08:00Z'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a zone', () => {
  it.each<[string, (string | null)[][]]>([
    // The bracket belongs to the clock; the date behind it is its day.
    [
      'At 3:20 a.m. (Kabul time) Nov. 14, it fell.',
      [['3:20 a.m. (Kabul time) Nov. 14', '2023-11-14T03:20']],
    ],
    [
      'عند الساعة 4:10 عصراً (بتوقيت الخرطوم) في 14 تشرين الثاني',
      [['الساعة 4:10 عصراً (بتوقيت الخرطوم) في 14 تشرين الثاني', '2023-11-14T16:10']],
    ],
    [
      'Logged 2023-11-14T03:20:11.5-05:00.',
      [['2023-11-14T03:20:11.5-05:00', '2023-11-14T03:20-05:00']],
    ],
    ['Next report: 0630Z tomorrow.', [['0630Z tomorrow', '2023-11-20T06:30Z']]],
    // A name before "time" that belongs to no clock.
    ['For the First Time he left.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
