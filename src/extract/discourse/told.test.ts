import { describe, expect, it } from 'vitest';
import { readDates } from '../index';

/** A Wednesday. */
const PUBLISHED = '2024-10-16';

const date = (text: string, words: string): string | null | undefined =>
  readDates(text, { reference: PUBLISHED }).expressions.find(({ text: said }) => said === words)
    ?.edtf;

describe('times counted from what an article told', () => {
  it.each([
    [
      'أغارت مسيّرة على مستودع في 5 تشرين الأول. وفي ذلك اليوم أُغلقت المدارس، ثم فُتحت في اليوم الذي تلاه.',
      'ذلك اليوم',
      '2024-10-05',
    ],
    [
      'أغارت مسيّرة على مستودع في 5 تشرين الأول. وفي ذلك اليوم أُغلقت المدارس، ثم فُتحت في اليوم الذي تلاه.',
      'اليوم الذي تلاه',
      '2024-10-06',
    ],
    [
      'ضبطت الجمارك شاحنة محملة بالكبتاغون يوم الجمعة، وقالت في بيان أمس إنها ضبطت أخرى في اليوم التالي.',
      'اليوم التالي',
      '2024-10-12',
    ],
    [
      'قال الدفاع المدني، الأربعاء، إن ثلاثة عمال قضوا في انهيار منجم وقع الأحد. وفي اليوم نفسه نُقل المصابون إلى المشفى.',
      'اليوم نفسه',
      '2024-10-13',
    ],
    [
      'تعرضت ناقلة لهجوم بزورق قبالة الحديدة عند الساعة 2:40 فجر الأحد، ثم تعرضت لهجوم ثانٍ بعد ثلاث ساعات.',
      'بعد ثلاث ساعات',
      '2024-10-13T05:40',
    ],
    ['فُقد الطفل عصر 2 أيلول، وعُثر على جثته بعدها بأربعة أيام.', 'بعدها بأربعة أيام', '2024-09-06'],
    [
      'وقع الزلزال في 6 شباط 2023. وبعد أسبوعين ضرب المنطقة زلزال آخر.',
      'بعد أسبوعين',
      '2023-02-20',
    ],
    [
      'اندلعت الاشتباكات في 3 آب وتوقفت في 9 منه، ثم تجددت في السابع والعشرين منه.',
      '9 منه',
      '2024-08-09',
    ],
    [
      'اندلعت الاشتباكات في 3 آب وتوقفت في 9 منه، ثم تجددت في السابع والعشرين منه.',
      'السابع والعشرين منه',
      '2024-08-27',
    ],
    [
      'انطلقت الحملة في 12 آذار 2021 وانتهت في أيار من العام نفسه.',
      'أيار من العام نفسه',
      '2021-05',
    ],
    ['سقطت بلدة في 14 حزيران، وبعد يومين من سقوطها نزح أهلها.', 'بعد يومين', '2024-06-16'],
    [
      'استهدف قصف مدفعي سوقاً يوم السبت. وقال الطبيب إن المشفى استقبل الجرحى عند الحادية عشرة صباحاً.',
      'الحادية عشرة صباحاً',
      '2024-10-12T11:00',
    ],
    ['بدأ الاعتصام مطلع أيلول واستمر حتى نهاية الشهر.', 'نهاية الشهر', '2024-09-21/2024-09-30'],
    ['أقر المجلس القانون عشية العيد الوطني في 3 أيلول.', 'عشية', '2024-09-02'],
    ['وصل المبعوث أمس، غداة انفجار هز العاصمة.', 'غداة', '2024-10-15'],
    [
      'أُصيب الوزير في محاولة اغتيال في 1 تموز، وتوفي متأثراً بجراحه بعد عشرة أيام.',
      'بعد عشرة أيام',
      '2024-07-11',
    ],
    ['انسحبت القوة في 20 آب، أي قبل يومين من دخول الهدنة حيز التنفيذ.', 'قبل يومين', '2024-08-20'],
    [
      'في 8 أيلول قُصف المطار. وكانت الهدنة قد انهارت قبل ذلك بأسبوع.',
      'قبل ذلك بأسبوع',
      '2024-09-01',
    ],
    [
      'نُفذت عملية إنزال ليل 20 أيلول، وعاد الجنود إلى قاعدتهم عند الساعة الرابعة فجراً.',
      'الساعة الرابعة فجراً',
      '2024-09-21T04:00',
    ],
    ['شيّعت البلدة قتلاها ظهر الإثنين. ومساءً خرجت مظاهرة.', 'مساءً', '2024-10-14'],
    [
      'هاجم التنظيم الحاجز في 11 أيار 2022، وفي الليلة نفسها هاجم حاجزاً ثانياً، وفي صباح اليوم التالي انسحب.',
      'الليلة نفسها',
      '2022-05-11',
    ],
    [
      'هاجم التنظيم الحاجز في 11 أيار 2022، وفي الليلة نفسها هاجم حاجزاً ثانياً، وفي صباح اليوم التالي انسحب.',
      'صباح اليوم التالي',
      '2022-05-12',
    ],
    ['اختُطف المهندس في 4 آب 2020 وأُفرج عنه بعد ثلاثة أشهر.', 'بعد ثلاثة أشهر', '2020-11'],
    [
      'قُتل القيادي يوم 19 أيلول. وفي وقت لاحق من ذلك اليوم تبنى التنظيم العملية.',
      'في وقت لاحق من ذلك اليوم',
      '2024-09-19',
    ],
    ['توقف الضخ الخميس الماضي، واستؤنف بعد ست ساعات فقط.', 'بعد ست ساعات', '2024-10-10'],
    [
      'أُسقطت المسيّرة الأولى عند الساعة 1:15 من فجر الثلاثاء والثانية بعد نصف ساعة.',
      'بعد نصف ساعة',
      '2024-10-15T01:45',
    ],
    [
      'زارت اللجنة القرية في 2 أيلول، وعادت إليها في الأسبوع التالي.',
      'الأسبوع التالي',
      '2024-09-09/2024-09-15',
    ],
    ['وُقّع الاتفاق في نيسان 2019 وانهار في الشهر التالي.', 'الشهر التالي', '2019-05'],
  ])('%s: %s', (text, words, edtf) => {
    expect(date(text, words)?.replaceAll('~', '')).toBe(edtf);
  });

  it.each([
    [
      'Rebels shelled the airport on 3 September. By that evening flights had stopped.',
      'that evening',
      '2024-09-03',
    ],
    [
      'The tanker ran aground on Sept. 9 and was refloated two days later.',
      'two days later',
      '2024-09-11',
    ],
    [
      'Police found the weapons cache on Friday, a spokesman said on Monday. The next morning they arrested two brothers.',
      'The next morning',
      '2024-10-12',
    ],
    [
      'The first drone struck at 1:20 a.m. on Sunday; a second followed 40 minutes later.',
      '40 minutes later',
      '2024-10-13T02:00',
    ],
    [
      'He was seized on 14 June 2019 and freed the following month.',
      'the following month',
      '2019-07',
    ],
    [
      'Shelling killed four people on Oct. 2. Six days after the shelling, the market reopened.',
      'Six days after',
      '2024-10-08',
    ],
    [
      'The ceasefire collapsed on 9 August. Three weeks earlier both sides had signed it in Geneva.',
      'Three weeks earlier',
      '2024-07-19',
    ],
    [
      'Protests began on 5 May and spread to the south by the end of the month.',
      'the end of the month',
      '2024-05-21/2024-05-31',
    ],
    [
      'The plant was shut on Thursday. At 6:45 p.m. an alarm had gone off in the turbine hall.',
      '6:45 p.m.',
      '2024-10-10T18:45',
    ],
    [
      'The bridge was opened on July 1 and closed again on the 9th after cracks were found.',
      'the 9th',
      '2024-07-09',
    ],
    [
      'Fighters took the village on 8 August and lost it on the 15th of the same month.',
      'the 15th of the same month',
      '2024-08-15',
    ],
    [
      'The convoy left Aleppo on Saturday morning and arrived five hours later.',
      'five hours later',
      '2024-10-12',
    ],
    [
      'On 3 March 2022 the plant caught fire. Later that year it was sold.',
      'Later that year',
      '2022',
    ],
    [
      'A strike hit the depot on 30 September. The previous day, residents had been told to leave.',
      'The previous day',
      '2024-09-29',
    ],
    [
      'The minister met rebels on 1 October. The following Tuesday he resigned.',
      'The following Tuesday',
      '2024-10-08',
    ],
    [
      'She disappeared on the night of 2 July. Her car was found at 5 a.m. in a forest.',
      '5 a.m.',
      '2024-07-03T05:00',
    ],
    [
      'The vessel was attacked on 6 March. On the day of the attack, it was carrying steel.',
      'the day of the attack',
      '2024-03-06',
    ],
    [
      'Gunmen stormed the village on Sunday evening, killing nine. They returned at about 3 a.m. and burned the school.',
      'about 3 a.m.',
      '2024-10-14T03:00',
    ],
    [
      'The mission ended on 30 June, a year after the army seized power.',
      'a year after',
      '2024-06-30',
    ],
    [
      'The quake struck on 6 February 2023; aftershocks went on for weeks. Two days later a boy was pulled alive from the rubble.',
      'Two days later',
      '2023-02-08',
    ],
    [
      'A mine killed a farmer on 4 April. In the same week two children were maimed.',
      'the same week',
      '2024-04-01/2024-04-07',
    ],
  ])('%s: %s', (text, words, edtf) => {
    expect(date(text, words)?.replaceAll('~', '')).toBe(edtf);
  });
});

describe('times that nothing told dates', () => {
  it.each([
    ['وصلت فرق الإطفاء بعد ساعة من اندلاع الحريق.', 'بعد ساعة'],
    ['وفي الليلة نفسها عاد التيار.', 'الليلة نفسها'],
    ['وجاء القرار عشية اجتماع للمانحين.', 'عشية'],
    ['The driver was found two days after he vanished.', 'two days after'],
    ['It reopened on the eve of a visit by donors.', 'the eve'],
  ])('%s', (text, words) => {
    expect(date(text, words)).toBeNull();
  });

  it.each([
    ['أعطاه خمسة كتب وباع 5 منه.'],
    ['The 4th Brigade was moved to the front.'],
    ['Smoke rose from a flat on the 4th floor.'],
    ['The shop sold 40 of the 50 it had.'],
  ])('%s: nothing', (text) => {
    expect(readDates(text, { reference: PUBLISHED }).expressions).toEqual([]);
  });
});

describe('clocks without a day', () => {
  it('are those of publication where nothing was told', () => {
    expect(date('The siren sounded at 18:40.', '18:40')).toBe('2024-10-16T18:40');
  });

  it('go past midnight in the order of a log', () => {
    const log = 'Watch log, 9 October 2024\n22:50 lights seen off the pier\n00:20 boat boarded';
    expect(date(log, '22:50')).toBe('2024-10-09T22:50');
    expect(date(log, '00:20')).toBe('2024-10-10T00:20');
  });

  it('keep to the day of a post or a page that is not the one of publication', () => {
    const page = 'Published: October 16, 2024\nA fire broke out on Saturday. It was seen at 21:30.';
    expect(date(page, '21:30')).toBe('2024-10-12T21:30');
  });
});

describe('what is quoted', () => {
  const quoted =
    'In a statement on 9 October the group said: “We struck the airfield yesterday and left.” Talks began on 12 October. The next day they ended.';

  it('counts from the day of the statement', () => {
    expect(date(quoted, 'yesterday')).toBe('2024-10-08');
  });

  it('does not carry the story on', () => {
    expect(date(quoted, 'The next day')).toBe('2024-10-13');
  });
});

describe('two dates and a length that do not agree', () => {
  const text = 'The envoy left on June 12, four days after talks opened on June 7.';

  it('are a contradiction', () => {
    const { published, expressions } = readDates(text, { reference: '2024-06-19' });
    expect(published.conflicts.map(({ explanation }) => explanation)).toEqual([
      {
        key: 'told-differs',
        args: { counted: 'four days after', named: 'June 7', date: '2024-06-12' },
      },
    ]);
    expect(expressions.find(({ text: said }) => said === 'four days after')?.edtf).toBe(
      '2024-06-12',
    );
  });

  it('agree otherwise', () => {
    const agreeing = text.replace('June 7', 'June 8');
    expect(readDates(agreeing, { reference: '2024-06-19' }).published.conflicts).toEqual([]);
  });
});

describe('the steps', () => {
  it('say what was counted, and from which words', () => {
    const text = 'A pump failed on October 3. Two days later it ran again.';
    const { expressions } = readDates(text, { reference: PUBLISHED });
    expect(expressions[1]?.steps).toEqual([
      { key: 'units-from-told', args: { count: 2, unit: 'day', side: 'after' } },
      { key: 'counted-from-told', args: { quote: 'October 3', date: '2024-10-03' } },
    ]);
    expect(expressions[1]?.from).toEqual({ start: 17, end: 26 });
  });
});

describe('another day of publication', () => {
  it('moves what counts from an expression that moves', () => {
    const text = 'The road was cut on Sunday. The next day it was clear.';
    const next = (reference: string | null) =>
      readDates(text, { reference }).expressions.find(({ text: said }) => said === 'The next day');
    expect(next('2024-10-16')?.edtf).toBe('2024-10-14');
    expect(next('2024-10-23')?.edtf).toBe('2024-10-21');
    expect(next(null)?.edtf).toBeNull();
  });
});

describe('a time counted from the publication of the text itself', () => {
  it.each([
    [
      'The base was hit on Monday. It came hours before this article went to press.',
      'hours before',
    ],
    [
      'The bridge fell on Monday. He left two days before the publication of this report.',
      'two days before',
    ],
    ['استُهدفت القاعدة الاثنين. ووقع الهجوم قبل ساعات من نشر هذا التقرير.', 'قبل ساعات'],
    ['انهار الجسر الاثنين. وغادر قبل يومين من إعداد هذا الخبر.', 'قبل يومين'],
  ])('is not counted from what it tells: %s', (text, words) => {
    expect(date(text, words)).toBeNull();
  });
});
