/** Number and gender in every composed sentence of Arabic. All that is expected is written by hand. */
import { describe, expect, it } from 'vitest';
import type { Reason, ReasonArgs } from '../../extract/reason';
import { speakCasualties, speakDuration } from '../vocabulary/detail-words';
import { sayReason } from '../reasons';
import { app } from './app';
import {
  type Noun,
  countedEvents,
  counted,
  noun,
  verbFor,
  withAdjective,
  withOne,
  withWords,
} from './counted';
import { dates } from './dates';
import { vocabulary } from './vocabulary';

const NUMBERS = [0, 1, 2, 3, 11, 100] as const;
type Said = readonly [string, string, string, string, string, string];
const each = (say: (n: number) => string): string[] => NUMBERS.map(say);

const { interface: text, figure } = app;

const book = noun('كتاب', 'كتب');
const page = noun('صفحة', 'صفحات');
const fresh = { masculine: 'جديد', feminine: 'جديدة' };

describe('a counted noun', () => {
  it.each<[string, Noun, Said]>([
    ['masculine', book, ['لا كتب', 'كتاب', 'كتابان', '3 كتب', '11 كتاباً', '100 كتاب']],
    ['feminine', page, ['لا صفحات', 'صفحة', 'صفحتان', '3 صفحات', '11 صفحة', '100 صفحة']],
    [
      'masculine, one said to be one',
      withOne(book),
      ['لا كتب', 'كتاب واحد', 'كتابان', '3 كتب', '11 كتاباً', '100 كتاب'],
    ],
    [
      'feminine, one said to be one',
      withOne(page),
      ['لا صفحات', 'صفحة واحدة', 'صفحتان', '3 صفحات', '11 صفحة', '100 صفحة'],
    ],
    [
      'masculine with an adjective',
      withAdjective(book, fresh),
      [
        'لا كتب جديدة',
        'كتاب جديد',
        'كتابان جديدان',
        '3 كتب جديدة',
        '11 كتاباً جديداً',
        '100 كتاب جديد',
      ],
    ],
    [
      'feminine with an adjective',
      withAdjective(page, fresh),
      [
        'لا صفحات جديدة',
        'صفحة جديدة',
        'صفحتان جديدتان',
        '3 صفحات جديدة',
        '11 صفحة جديدة',
        '100 صفحة جديدة',
      ],
    ],
    [
      'with words that never change',
      withWords(book, 'بلا غلاف'),
      [
        'لا كتب بلا غلاف',
        'كتاب بلا غلاف',
        'كتابان بلا غلاف',
        '3 كتب بلا غلاف',
        '11 كتاباً بلا غلاف',
        '100 كتاب بلا غلاف',
      ],
    ],
  ])('%s', (_, of, said) => {
    expect(each((n) => counted(n, of))).toEqual(said);
  });

  it('has another dual after a preposition, in both genders', () => {
    const after = (of: Noun): string[] => each((n) => counted(n, of, 'after a preposition'));
    expect(after(withAdjective(book, fresh))).toEqual([
      '0 كتاب جديد',
      'كتاب جديد',
      'كتابين جديدين',
      '3 كتب جديدة',
      '11 كتاباً جديداً',
      '100 كتاب جديد',
    ]);
    expect(after(withAdjective(page, fresh))).toEqual([
      '0 صفحة جديدة',
      'صفحة جديدة',
      'صفحتين جديدتين',
      '3 صفحات جديدة',
      '11 صفحة جديدة',
      '100 صفحة جديدة',
    ]);
  });

  it('is governed by the last two digits', () => {
    expect([102, 103, 110, 111, 199, 200].map((n) => counted(n, book))).toEqual([
      '102 كتاب',
      '103 كتب',
      '110 كتب',
      '111 كتاباً',
      '199 كتاباً',
      '200 كتاب',
    ]);
    expect(counted(12_345, book)).toBe('12,345 كتاباً');
  });

  it('has a verb before it that agrees', () => {
    expect(each((n) => verbFor(n, book, 'فُتح', 'فُتحت'))).toEqual([
      'فُتح',
      'فُتح',
      'فُتح',
      'فُتحت',
      'فُتح',
      'فُتح',
    ]);
    expect(new Set(each((n) => verbFor(n, page, 'فُتح', 'فُتحت')))).toEqual(new Set(['فُتحت']));
  });
});

describe('the sentences of the interface', () => {
  const EVENTS: Said = ['لا أحداث', 'حدث واحد', 'حدثان', '3 أحداث', '11 حدثاً', '100 حدث'];
  const after = (before: string): string[] => EVENTS.map((events) => before + events);

  it('count events', () => {
    expect(each((n) => countedEvents(n))).toEqual(EVENTS);
    expect(each((n) => text.clusterTitle(n))).toEqual(EVENTS);
    expect(each((n) => text.gestures.announce.events(n))).toEqual(EVENTS);
    expect(each((n) => text.shown(n, n))).toEqual(EVENTS);
    expect(each((n) => text.moreInList(n))).toEqual(after('وغيرها في القائمة: '));
    expect(each((n) => text.gestures.picks.copied(n))).toEqual(after('نُسخ نصاً: '));
    expect(each((n) => text.gestures.announce.atMost(n))).toEqual(
      EVENTS.map((events) => `${events} على الأكثر`),
    );
    expect(each((n) => text.countBetween(n, n))).toEqual(EVENTS);
    expect(each((n) => text.beyond(n))).toEqual(
      EVENTS.map((events) => `يتعذّر الرسم قبل 10,000 ق.م وبعد سنة 9999: ${events}.`),
    );
    const head = (count: number): string =>
      text.lane.head('التنف', { count, own: null, pinned: false, folded: false });
    expect(each(head)).toEqual(after('التنف، '));
  });

  it.each<[string, (n: number) => string, Said]>([
    [
      'shown of all',
      (n) => text.shown(0, Math.max(1, n)),
      [
        '0 من أصل حدث واحد',
        '0 من أصل حدث واحد',
        '0 من أصل حدثين',
        '0 من أصل 3 أحداث',
        '0 من أصل 11 حدثاً',
        '0 من أصل 100 حدث',
      ],
    ],
    [
      'between two numbers',
      (n) => text.countBetween(n, n + 1),
      [
        'من 0 إلى 1 من الأحداث',
        'من 1 إلى 2 من الأحداث',
        'من 2 إلى 3 من الأحداث',
        'من 3 إلى 4 من الأحداث',
        'من 11 إلى 12 من الأحداث',
        'من 100 إلى 101 من الأحداث',
      ],
    ],
    [
      'further values of a filter',
      (n) => text.moreValues(n),
      [
        'ولا قيم أخرى أقل أحداثاً',
        'وقيمة أخرى أقل أحداثاً',
        'وقيمتان أخريان أقل أحداثاً',
        'و3 قيم أخرى أقل أحداثاً',
        'و11 قيمة أخرى أقل أحداثاً',
        'و100 قيمة أخرى أقل أحداثاً',
      ],
    ],
    [
      'contradictions',
      (n) => text.conflicts(n),
      [
        'النص لا يناقض نفسه',
        'النص يناقض نفسه في موضع واحد',
        'النص يناقض نفسه في موضعين',
        'النص يناقض نفسه في 3 مواضع',
        'النص يناقض نفسه في 11 موضعاً',
        'النص يناقض نفسه في 100 موضع',
      ],
    ],
    [
      'results of the palette',
      (n) => text.gestures.palette.results(n),
      ['لا نتائج', 'نتيجة واحدة', 'نتيجتان', '3 نتائج', '11 نتيجة', '100 نتيجة'],
    ],
    [
      'selected events',
      (n) => text.gestures.picks.count(n),
      ['لم يُحدَّد أي حدث', 'حُدّد حدث واحد', 'حُدّد حدثان', 'حُدّدت 3 أحداث', 'حُدّد 11 حدثاً', 'حُدّد 100 حدث'],
    ],
    [
      'days around an event',
      (n) => text.gestures.around.days(n),
      ['± 0 يوم', '± يوم', '± يومان', '± 3 أيام', '± 11 يوماً', '± 100 يوم'],
    ],
    [
      'folded gaps',
      (n) => text.gaps.count(n),
      [
        'لم تُطوَ أي فترة خالية',
        'طُويت فترة خالية واحدة',
        'طُويت فترتان خاليتان',
        'طُويت 3 فترات خالية',
        'طُويت 11 فترة خالية',
        'طُويت 100 فترة خالية',
      ],
    ],
    [
      'folds, short',
      (n) => text.gaps.short(n),
      ['لا طيّات', 'طيّة واحدة', 'طيّتان', '3 طيّات', '11 طيّة', '100 طيّة'],
    ],
    [
      'events without a date',
      (n) => text.list.undated(n),
      [
        'لا أحداث بلا تاريخ',
        'حدث واحد بلا تاريخ',
        'حدثان بلا تاريخ',
        '3 أحداث بلا تاريخ',
        '11 حدثاً بلا تاريخ',
        '100 حدث بلا تاريخ',
      ],
    ],
    [
      'events beyond what can be drawn',
      (n) => text.list.beyond(n),
      [
        'لا أحداث مؤرّخة قبل 10,000 ق.م أو بعد سنة 9999',
        'حدث واحد مؤرّخ قبل 10,000 ق.م أو بعد سنة 9999',
        'حدثان مؤرّخان قبل 10,000 ق.م أو بعد سنة 9999',
        '3 أحداث مؤرّخة قبل 10,000 ق.م أو بعد سنة 9999',
        '11 حدثاً مؤرّخاً قبل 10,000 ق.م أو بعد سنة 9999',
        '100 حدث مؤرّخ قبل 10,000 ق.م أو بعد سنة 9999',
      ],
    ],
    [
      'events that are printed',
      (n) => text.list.print.first(n, n),
      [
        'أول 0 حدث من أصل 0 حدث؛ اختر تصفية لطباعة غيرها.',
        'أول حدث من أصل حدث واحد؛ اختر تصفية لطباعة غيرها.',
        'أول حدثين من أصل حدثين؛ اختر تصفية لطباعة غيرها.',
        'أول 3 أحداث من أصل 3 أحداث؛ اختر تصفية لطباعة غيرها.',
        'أول 11 حدثاً من أصل 11 حدثاً؛ اختر تصفية لطباعة غيرها.',
        'أول 100 حدث من أصل 100 حدث؛ اختر تصفية لطباعة غيرها.',
      ],
    ],
    [
      'selected events in the figure',
      (n) => text.figure.picked(n),
      [
        'الأحداث المحددة فقط (0)',
        'الحدث المحدد فقط (1)',
        'الحدثان المحددان فقط (2)',
        'الأحداث المحددة فقط (3)',
        'الأحداث المحددة فقط (11)',
        'الأحداث المحددة فقط (100)',
      ],
    ],
    [
      'selected events that are hidden',
      (n) => text.figure.pickedHidden(n),
      [
        'لا تخفي التصفية أي حدث محدد.',
        'حدث محدد آخر تخفيه التصفية، فلا يظهر في الشكل.',
        'حدثان محددان آخران تخفيهما التصفية، فلا يظهران في الشكل.',
        '3 أحداث محددة أخرى تخفيها التصفية، فلا تظهر في الشكل.',
        '11 حدثاً محدداً آخر تخفيها التصفية، فلا تظهر في الشكل.',
        '100 حدث محدد آخر تخفيها التصفية، فلا تظهر في الشكل.',
      ],
    ],
    [
      'pages',
      (n) => text.figure.pages(n),
      ['لا صفحات', 'صفحة واحدة', 'صفحتان', '3 صفحات', '11 صفحة', '100 صفحة'],
    ],
    [
      'most events of a figure',
      (n) => text.figure.tooMany(n).replace(/\..*/u, ''),
      [
        'لا يتسع الشكل لأكثر من 0 حدث',
        'لا يتسع الشكل لأكثر من حدث واحد',
        'لا يتسع الشكل لأكثر من حدثين',
        'لا يتسع الشكل لأكثر من 3 أحداث',
        'لا يتسع الشكل لأكثر من 11 حدثاً',
        'لا يتسع الشكل لأكثر من 100 حدث',
      ],
    ],
    [
      'events that the figure does not draw',
      (n) => figure.beyond(n),
      [
        'لا أحداث مؤرّخة قبل 10,000 ق.م أو بعد سنة 9999.',
        'لم يُرسم حدث واحد مؤرّخ قبل 10,000 ق.م أو بعد سنة 9999.',
        'لم يُرسم حدثان مؤرّخان قبل 10,000 ق.م أو بعد سنة 9999.',
        'لم تُرسم 3 أحداث مؤرّخة قبل 10,000 ق.م أو بعد سنة 9999.',
        'لم يُرسم 11 حدثاً مؤرّخاً قبل 10,000 ق.م أو بعد سنة 9999.',
        'لم يُرسم 100 حدث مؤرّخ قبل 10,000 ق.م أو بعد سنة 9999.',
      ],
    ],
  ])('agree with their number: %s', (_, say, said) => {
    expect(each(say)).toEqual(said);
  });

  it('name a number beside words that stay as they are', () => {
    expect(each((n) => text.cluster(n, 'التنف', 'آب'))).toEqual(
      NUMBERS.map((n) => `أحداث متقاربة (${n})، التنف، آب؛ اعرضها في قائمة`),
    );
    expect(each((n) => text.densityLane('التنف', n))).toEqual(
      NUMBERS.map((n) => `التنف: أحداث معروضة أعداداً (${n})؛ قرّب لتراها واحداً واحداً`),
    );
    expect(each((n) => text.figure.crowdingFacts(n, 100))).toEqual(
      NUMBERS.map((n) => `علامات لا مكان لعناوينها: ${n} من 100.`),
    );
    expect(text.list.count(1, 2)).toBe('عدد الأحداث: 1 من 2');
    expect(text.list.count(27, 27)).toBe('عدد الأحداث: 27');
    expect(text.sharesTotal(2)).toBe('المجموع 2');
    expect(text.candidates(2)).toBe('أيام النشر التي يسمح بها النص نفسه (2)');
    expect(text.lane.moved('التنف', 2, 3)).toBe('التنف: الآن 2 من 3');
    expect(vocabulary.share(2, 40)).toBe('2 من 40');
  });
});

describe('lengths of time', () => {
  it.each<[Parameters<typeof dates.counted>[1], Said]>([
    ['minute', ['لا دقائق', 'دقيقة واحدة', 'دقيقتان', '3 دقائق', '11 دقيقة', '100 دقيقة']],
    ['hour', ['لا ساعات', 'ساعة واحدة', 'ساعتان', '3 ساعات', '11 ساعة', '100 ساعة']],
    ['day', ['لا أيام', 'يوم واحد', 'يومان', '3 أيام', '11 يوماً', '100 يوم']],
    ['month', ['لا أشهر', 'شهر واحد', 'شهران', '3 أشهر', '11 شهراً', '100 شهر']],
    ['year', ['لا سنوات', 'سنة واحدة', 'سنتان', '3 سنوات', '11 سنة', '100 سنة']],
  ])('agree with their number: %s', (unit, said) => {
    expect(each((n) => dates.counted(n, unit))).toEqual(said);
  });

  it('have the noun after each number of a range', () => {
    const range = (low: number, high: number): string[] => [
      dates.range(low, high, 'day'),
      dates.range(low, high, 'hour'),
    ];
    expect(range(1, 2)).toEqual(['من يوم إلى يومين', 'من ساعة إلى ساعتين']);
    expect(range(2, 3)).toEqual(['من يومين إلى 3 أيام', 'من ساعتين إلى 3 ساعات']);
    expect(range(3, 11)).toEqual(['من 3 إلى 11 يوماً', 'من 3 إلى 11 ساعة']);
    expect(range(11, 100)).toEqual(['من 11 إلى 100 يوم', 'من 11 إلى 100 ساعة']);
  });

  it.each<[string, Said]>([
    ['H', ['0 ساعة', 'ساعة', 'ساعتين', '3 ساعات', '11 ساعة', '100 ساعة']],
    ['D', ['0 يوم', 'يوم', 'يومين', '3 أيام', '11 يوماً', '100 يوم']],
    ['W', ['0 أسبوع', 'أسبوع', 'أسبوعين', '3 أسابيع', '11 أسبوعاً', '100 أسبوع']],
    ['Y', ['0 سنة', 'سنة', 'سنتين', '3 سنوات', '11 سنة', '100 سنة']],
  ])('between two events: %s', (unit, said) => {
    const written = (n: number): string => (unit === 'H' ? `PT${n}H` : `P${n}${unit}`);
    expect(each((n) => speakDuration(written(n), 'ar'))).toEqual(said);
  });

  const fromReference = (count: number, unit: ReasonArgs['units-from-reference']['unit']): string =>
    sayReason({ key: 'units-from-reference', args: { count, unit, side: 'after' } }, 'ar');

  it.each<[ReasonArgs['units-from-reference']['unit'], Said]>([
    ['day', ['0 يوم', 'يوم واحد', 'يومين', '3 أيام', '11 يوماً', '100 يوم']],
    ['hour', ['0 ساعة', 'ساعة واحدة', 'ساعتين', '3 ساعات', '11 ساعة', '100 ساعة']],
    [
      'quarter',
      ['0 ربع سنة', 'ربع سنة واحد', 'ربعي سنة', '3 أرباع سنة', '11 ربع سنة', '100 ربع سنة'],
    ],
    [
      'weekend',
      [
        '0 عطلة أسبوع',
        'عطلة أسبوع واحدة',
        'عطلتي أسبوع',
        '3 عطلات أسبوع',
        '11 عطلة أسبوع',
        '100 عطلة أسبوع',
      ],
    ],
    ['century', ['0 قرن', 'قرن واحد', 'قرنين', '3 قرون', '11 قرناً', '100 قرن']],
    ['second', ['0 ثانية', 'ثانية واحدة', 'ثانيتين', '3 ثوانٍ', '11 ثانية', '100 ثانية']],
  ])('from the reference date: %s', (unit, said) => {
    expect(each((n) => fromReference(n, unit))).toEqual(
      said.map((length) => `بعد تاريخ المرجع بمقدار ${length}`),
    );
  });

  it('are the same unit, in its gender', () => {
    const same = (unit: ReasonArgs['unit-of-reference']['unit']): string =>
      sayReason({ key: 'unit-of-reference', args: { unit } } as Reason, 'ar');
    expect(same('day')).toBe('اليوم نفسه الذي يقع فيه تاريخ المرجع');
    expect(same('quarter')).toBe('ربع السنة نفسه الذي يقع فيه تاريخ المرجع');
    expect(same('hour')).toBe('الساعة نفسها التي يقع فيها تاريخ المرجع');
    expect(same('year')).toBe('السنة نفسها التي يقع فيها تاريخ المرجع');
    expect(same('weekend')).toBe('عطلة الأسبوع نفسها التي يقع فيها تاريخ المرجع');
  });
});

describe('casualties', () => {
  const range = (min: number, max: number | null, approximate = false) => ({
    min,
    max,
    approximate,
  });
  const say = (killed: ReturnType<typeof range>, injured?: ReturnType<typeof range>): string =>
    speakCasualties(
      { state: 'reported', killed, injured: injured ?? null, by: null, quote: null },
      'ar',
    );

  it('agree with their number', () => {
    expect(each((n) => say(range(n, n)))).toEqual([
      'لا قتلى',
      'قتيل واحد',
      'قتيلان',
      '3 قتلى',
      '11 قتيلاً',
      '100 قتيل',
    ]);
    expect(each((n) => say(range(1, 1), range(n, n)))).toEqual([
      'قتيل واحد، لا جرحى',
      'قتيل واحد، جريح واحد',
      'قتيل واحد، جريحان',
      'قتيل واحد، 3 جرحى',
      'قتيل واحد، 11 جريحاً',
      'قتيل واحد، 100 جريح',
    ]);
  });

  it('are in the genitive after “about” and “at least”', () => {
    expect(each((n) => say(range(n, null)))).toEqual([
      'ما لا يقل عن 0 قتيل',
      'ما لا يقل عن قتيل واحد',
      'ما لا يقل عن قتيلين',
      'ما لا يقل عن 3 قتلى',
      'ما لا يقل عن 11 قتيلاً',
      'ما لا يقل عن 100 قتيل',
    ]);
    expect(say(range(2, 2, true))).toBe('نحو قتيلين');
    expect(say(range(15, 15, true))).toBe('نحو 15 قتيلاً');
  });

  it('follow the upper number of a range', () => {
    expect(say(range(9, 12))).toBe('9–12 قتيلاً');
    expect(say(range(2, 3))).toBe('2–3 قتلى');
    expect(say(range(0, 2))).toBe('0–2 من القتلى');
    expect(say(range(90, 100, true))).toBe('نحو 90–100 قتيل');
  });
});

describe('what depends on the gender of a party', () => {
  it('is said with a noun, which fits a monitor, a ministry and militias alike', () => {
    expect(vocabulary.claimRoles).toEqual({
      'claims-responsibility': 'تبنٍّ',
      attributes: 'نسبة إلى',
      reports: 'نقل',
      confirms: 'تأكيد',
      denies: 'نفي',
    });
    expect([text.claims, text.namedOnly, text.claimsAndNamed]).toEqual([
      'تبنٍّ معلن',
      'نسبة من آخرين',
      'تبنٍّ معلن ونسبة من آخرين',
    ]);
    expect(figure.stances).toEqual({
      claims: 'تبنٍّ معلن',
      named: 'نسبة من آخرين',
      both: 'تبنٍّ معلن ونسبة من آخرين',
    });
    expect(figure.roles['claims-responsibility']('ميليشيات', '')).toBe('تبنٍّ: ميليشيات');
    expect(figure.roles.attributes('المرصد', 'حركة حماس')).toBe('نسبة إلى حركة حماس بحسب المرصد');
    expect(figure.roles.reports('وكالة', '')).toBe('نقل: وكالة');
    expect(figure.roles.confirms('وزارة', '')).toBe('تأكيد: وزارة');
    expect(figure.roles.denies('وزارة', '')).toBe('نفي: وزارة');
    expect(vocabulary.relations.announces).toBe('إعلان عن');
  });
});

describe('the words that a second reader corrected', () => {
  it.each<[string, string]>([
    [text.clearFacet(text.facets.base), 'أزل التصفية بحسب القاعدة'],
    [text.facets.claimant, 'الجهة'],
    [text.list.columns.claimant, 'الجهة'],
    [text.list.print.claimedBy, 'الجهة'],
    [figure.keys.claimant, 'الجهة'],
    [text.undatedHint, 'لا تذكر المقالات تاريخاً لهذه الأحداث، لذا لا توضع على المحور.'],
    [text.shown(1, 2), '1 من أصل حدثين'],
    [text.namedAs, 'بتعبير المصدر:'],
    [text.undatedUnder, 'التاريخ المرجَّح مرسوم بإطار منقّط'],
    [text.publishedTried('19', '26'), 'تاريخ نشر تجريبي: 26؛ المعتمد: 19.'],
    [text.backToReviewed, 'عُد إلى تاريخ النشر المعتمد'],
    [text.nothingMoved, 'لا يُحسب منه أي تاريخ وارد.'],
    [text.exportScope, 'المحتوى'],
    [text.exporting, 'جارٍ رسم الشكل…'],
    [text.list.loading, 'جارٍ تحميل القائمة…'],
    [text.preview, 'معاينة الشكل'],
    [text.exportFailed, 'تعذّر إنشاء الشكل'],
    [text.commands.export, 'صدّر شكل SVG'],
    [text.characterKeys, 'اختصارات الحروف والرموز'],
    [text.commands.open, 'افتح الحدث الذي عليه التركيز'],
    [text.openFault({ kind: 'foreign' }), 'الملف على موقع آخر، ولا تُفتح إلا ملفات هذا الموقع.'],
    [text.openFault({ kind: 'missing' }), 'لا ملف بهذا الاسم، أو لم يستجب الخادم.'],
    [text.openFault({ kind: 'large' }), 'الملف أكبر من 200 ميغابايت.'],
    [text.gestures.ruler.undated, 'لا يمكن حساب الفارق، لأن أحدهما بلا تاريخ'],
    [dates.distanceNotKnown, 'الفارق الزمني غير معروف'],
    [text.list.titlesTooMany, 'العناوين أكثر من أن تُرتَّب؛ ابحث عن أحدها بدلاً من ذلك.'],
    [vocabulary.kinds.incident, 'واقعة أخرى'],
    [vocabulary.means.rocket, 'صواريخ'],
    [vocabulary.relations['conflicting-account-of'], 'رواية تخالف'],
    [text.figure.range, 'مدة محددة'],
    [text.figure.titleHint, 'إن تُرك فارغاً وُضعت أسماء الناشرين'],
  ])('%s', (now, better) => {
    expect(now).toBe(better);
  });

  it('speak of pinching, of room and of a crowded figure', () => {
    expect(text.helpMouse[0]).toContain('ضمّ إصبعين أو باعد بينهما');
    expect(text.helpMouse[0]).toContain('حين لا تتسع الشاشة للمسارات');
    expect(text.figure.crowding.crowded).toContain('الشكل مزدحم ولا يُقرأ');
    expect(text.languageNames.en).toBe('الإنكليزية');
  });

  it('tell rockets from missiles, as the other languages do', () => {
    const { rocket, missile } = vocabulary.means;
    expect(rocket).not.toBe(missile);
    expect(new Set(Object.values(vocabulary.counts)).size).toBe(7);
  });
});
