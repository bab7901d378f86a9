/** Why a value of a file was not read, in English. */
import { type Because, type BecauseWords, IN_ENGLISH } from '../../event/codec/because';
import type { EdtfFault } from '../../time/edtf/parse';
import { dates } from './dates';

/** "31 November", as far as it was written. */
const dayName = (day: string, month: string): string =>
  [day, dates.months[Number(month) - 1]].filter(Boolean).join(' ');

const DATES: Readonly<Record<EdtfFault, (day: string, month: string) => string>> = {
  'not-a-date': () => 'it is not EDTF',
  month: (_day, month) => `month ${month} does not exist`,
  day: (day, month) => `${dayName(day, month)} does not exist`,
  clock: () => 'that clock time does not exist',
  reversed: () => 'it ends before it starts',
  'no-end': () => 'it needs at least one date',
  'significant-digits': () =>
    'a year has no more significant digits (S) than digits, and none beside X',
  'long-year': () => 'a year of more than four digits stands alone',
  year: () => 'that year cannot be read',
};

const words: BecauseWords = {
  ...IN_ENGLISH,
  date: (text = '', fault = '', day = '', month = '') =>
    `“${text}” is not a date (EDTF): ${DATES[fault as EdtfFault](day, month)}`,
};

export const becauseIn = ({ key, args }: Because): string => words[key](...args);
