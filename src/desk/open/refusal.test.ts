import { describe, expect, it } from 'vitest';
import { readDataset } from '../../format/dataset-file';
import type { Because } from '../../event/codec/because';
import type { FileFault } from '../../words/file-fault';
import { messages } from '../../words/interface';

const short = { id: 'a', kind: 'attack', title: 'Drones', date: '2023-11-13' };

function becauseOf(change: object): Because {
  const result = readDataset([{ ...short, ...change }]);
  if (result.ok) throw new Error('was read');
  return result.because;
}

describe('why a file was refused', () => {
  it.each([
    [
      { date: '2023-11-31' },
      '“2023-11-31” is not a date (EDTF): 31 November does not exist',
      '«2023-11-31» ليس تاريخاً: لا وجود ليوم 31 تشرين الثاني',
    ],
    [
      { date: '2023-12-02/2023-11-30' },
      '“2023-12-02/2023-11-30” is not a date (EDTF): it ends before it starts',
      '«2023-12-02/2023-11-30» ليس تاريخاً: ينتهي قبل أن يبدأ',
    ],
    [
      { date: '2023-13' },
      '“2023-13” is not a date (EDTF): month 13 does not exist',
      '«2023-13» ليس تاريخاً: لا وجود للشهر 13',
    ],
    [{ title: undefined }, 'is missing', 'غير موجود'],
    [{ kind: 7 }, 'is not text', 'ليس نصاً'],
    [{ id: '' }, 'is empty', 'فارغ'],
    [{ means: ['gas'] }, /is none of drone, rocket/, /ليس واحداً من: drone، rocket/],
    [
      { date: '2023-11-13T09:00+03:00/2023-11-13T08:00' },
      '“2023-11-13T09:00+03:00/2023-11-13T08:00” ends before it starts in Asia/Damascus',
      '«2023-11-13T09:00+03:00/2023-11-13T08:00» ينتهي قبل أن يبدأ بتوقيت Asia/Damascus',
    ],
  ])('is said in the reader’s language: %j', (change, english, arabic) => {
    const because = becauseOf(change);
    expect(messages('en').files.because(because)).toMatch(english);
    expect(messages('ar').files.because(because)).toMatch(arabic);
  });

  it.each([
    [{ kind: 'seems', what: 'table' }, /table \(CSV\)/, /جدولاً \(CSV\)/],
    [{ kind: 'seems', what: 'png' }, /PNG/, /PNG/],
    [{ kind: 'seems', what: 'html' }, /web page/, /صفحة ويب/],
    [
      { kind: 'broken-json', line: 3, column: 7, isCut: false },
      /line 3, column 7/,
      /السطر 3، العمود 7/,
    ],
    [{ kind: 'broken-json', line: 3, column: 7, isCut: true }, /breaks off/, /مبتورة/],
    [{ kind: 'failed', reason: 'x' }, /program failed \(x\)/, /تعطّل البرنامج \(x\)/],
  ] as [FileFault, RegExp, RegExp][])(
    'names what a file seems to be: %j',
    (fault, english, arabic) => {
      expect(messages('en').files.fault(fault)).toMatch(english);
      expect(messages('ar').files.fault(fault)).toMatch(arabic);
    },
  );
});
