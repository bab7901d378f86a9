import { describe, expect, it } from 'vitest';
import { readDates } from '../index';

/** Wednesday 12 June 2024. */
const REFERENCE = '2024-06-12';

const values = (text: string): (string | null)[] =>
  readDates(text, {
    reference: REFERENCE,
    language: /[a-z]/.test(text) ? 'en' : 'ar',
  }).expressions.map(({ edtf }) => edtf);

describe('a weekday is to come where a verb of the future governs it', () => {
  it.each<[string, (string | null)[]]>([
    ['ستجتمع اللجنة الجمعة.', ['2024-06-14']],
    ['تُعقد الجلسة الأحد.', ['2024-06-16']],
    ['من المقرر أن يصل الوفد السبت.', ['2024-06-15']],
    ['أُرجئت المحاكمة إلى الإثنين.', ['2024-06-17']],
    ['دعت النقابة إلى إضراب عام الخميس.', ['2024-06-13']],
    ['يستمر المعرض حتى السبت.', ['2024-06-15']],
    ['The council will vote on Monday.', ['2024-06-17']],
    ['The two sides agreed to meet again on Friday.', ['2024-06-14']],
    ['The hearing was adjourned until Thursday.', ['2024-06-13']],
    ['He said he would resign on Sunday.', ['2024-06-16']],
    ['The exhibition opens Saturday.', ['2024-06-15']],
    ['The roads are closed until Monday.', ['2024-06-17']],
    ['Shops will be shut when the curfew begins on Friday.', ['2024-06-14']],
    [
      'The envoy will arrive the day after tomorrow and leave on Sunday.',
      ['2024-06-14', '2024-06-16'],
    ],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('a weekday is past', () => {
  it.each<[string, (string | null)[]]>([
    // A verb of threatening or promising is itself past.
    ['توعدت الحركة الأحد بالرد.', ['2024-06-09']],
    ['تعهد الوزير السبت بأن تُفتح الطريق.', ['2024-06-08']],
    ['The minister promised on Monday to act.', ['2024-06-10']],
    // A noun of what happened, whatever the verb.
    ['ستحقق الشرطة في انفجار الجمعة.', ['2024-06-07']],
    ["Police will examine Saturday's bombing.", ['2024-06-08']],
    // The verb of another clause.
    ['سيعود النازحون قريباً، وشيّع الأهالي السبت ثلاثة قتلى.', ['2024-06-12/', '2024-06-08']],
    ['ستنطلق القافلة غداً، فيما تظاهر العشرات الجمعة.', ['2024-06-13', '2024-06-07']],
    ['تظاهر العشرات الجمعة وسيواصلون الاعتصام.', ['2024-06-07']],
    ['Talks will resume, but the envoy left on Monday.', ['2024-06-10']],
    ['Ministers left on Sunday and are expected back soon.', ['2024-06-09', '2024-06-12/']],
    // What was to come, told from a later day.
    ['كانت الجلسة مقررة الإثنين.', ['2024-06-10']],
    ['The vote was scheduled for Sunday.', ['2024-06-09']],
    ['He must have left on Monday.', ['2024-06-10']],
    // A name is no verb: the month of May, a man called Will.
    ['It rained in May and again on Sunday.', ['2024-05', '2024-06-09']],
    ['قد نشرت الصحيفة الخبر السبت.', ['2024-06-08']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});
