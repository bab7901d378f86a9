/** Arabic texts of tables of other programs: their columns, what is not understood, what a format loses. */
import { REFUSALS } from './refusals';
import type { TableWords } from '../en/tables';
import { countedEvents } from './counted';
import { grouped, plural } from '../plural';

const faults: TableWords['faults'] = {
  'no-date': 'بلا تاريخ',
  'not-a-date': 'ليس تاريخاً',
  'date-open': 'يحتمل يومين',
  'no-title': 'لا يقول ما الذي حدث',
  twice: 'معرّفه لصف آخر',
  'not-json': 'ليس JSON',
  'not-an-event': 'ليس حدثاً',
  'too-long': 'أطول من اللازم',
  'not-coordinates': 'ليس موقعاً',
  'not-a-number': 'ليس عدداً',
};

const rows = (n: number): string =>
  plural('ar', n, {
    one: 'صف واحد',
    two: 'صفين',
    few: `${grouped(n)} صفوف`,
    many: `${grouped(n)} صفاً`,
    other: `${grouped(n)} صف`,
  });

export const tables: TableWords = {
  targets: {
    id: 'المعرّف',
    date: 'التاريخ',
    end: 'تاريخ النهاية',
    year: 'السنة',
    month: 'الشهر',
    day: 'اليوم',
    time: 'الساعة',
    title: 'العنوان',
    titleAr: 'العنوان بالعربية',
    titleEn: 'العنوان بالإنكليزية',
    kind: 'النوع',
    place: 'المكان',
    area: 'المنطقة، حيث لا مكان',
    latitude: 'خط العرض',
    longitude: 'خط الطول',
    coordinates: 'الإحداثيات',
    uncertainty: 'عدم يقين الموقع بالكيلومترات',
    actor: 'من تُنسب إليه المسؤولية',
    claimant: 'من يتبنّى',
    source: 'المصدر',
    link: 'الرابط',
    note: 'الوصف',
    noteAr: 'الوصف بالعربية',
    noteEn: 'الوصف بالإنكليزية',
    killed: 'القتلى',
    injured: 'الجرحى',
    means: 'الوسيلة',
  },
  faults,
  losses: {
    'left-out': 'هذه الأحداث: تواريخها أوسع مما تستطيع الصيغة قوله',
    undated: 'الأحداث التي بلا تاريخ',
    'date-form': 'التواريخ التي ليست يوماً أو شهراً أو سنة: تُكتب المدة التي تشملها',
    'date-reading': 'كيف استُنتج التاريخ وعلامَ يعتمد',
    assessed: 'التواريخ المُقدَّرة',
    'second-language': 'العناوين والملاحظات بلغة ثانية',
    kind: 'الأنواع',
    'more-places': 'الأماكن الأخرى، والأماكن التي لم يقع الحدث فيها',
    position: 'الإحداثيات',
    uncertainty: 'عدم يقين الموقع',
    claims: 'من قال ماذا، وبأي كلمات',
    means: 'الوسائل',
    counts: 'أعداد الوسائل',
    casualties: 'الضحايا مع قائلها وكلماته',
    breakdown: 'الحصص بحسب المكان',
    relations: 'العلاقات بين الأحداث',
    contradictions: 'تعارض الروايات',
    quotes: 'الاقتباسات',
    'no-quote': 'الأحداث التي بلا اقتباس',
    note: 'الملاحظات',
    articles: 'نصوص المقالات',
  },
  refusals: REFUSALS,
  title: 'أعمدة الجدول',
  close: 'إغلاق',
  notRead: 'لا يُقرأ',
  columns: 'ما هو كل عمود',
  columnsHint:
    'العمود الذي لا يُقرأ يبقى في نص صفّه. يتذكّر هذا المتصفح ما تختاره للجداول التي لها الأعمدة نفسها.',
  unnamed: (n) => `العمود ${n}`,
  noValues: 'بلا قيم',
  byShape: (name) => `يُقرأ كتصدير من ${name} بحسب دليل رموزه`,
  shapes: {
    acled: 'ACLED',
    ucdp: 'UCDP GED',
    gtd: 'GTD',
    gdelt: 'GDELT',
    icews: 'ICEWS',
    'timeline-sheet': 'TimelineJS',
  },
  encoding: (name) => `ترميز نصه ${name}.`,
  dayOrMonth: (column) => `«${column}»: أيهما يُكتب أولاً، اليوم أم الشهر؟`,
  noneTells: 'لا يبيّن ذلك أي تاريخ في هذا العمود.',
  mixed: 'بعض تواريخه يقول هذا وبعضها ذاك.',
  written: 'المكتوب',
  dayFirst: 'اليوم أولاً',
  monthFirst: 'الشهر أولاً',
  line: (n) => `السطر ${n}`,
  serial: (value) => `التواريخ مثل ${value} أيام معدودة منذ سنة. منذ أيها؟`,
  since1900: (day) => `منذ 1900، كما في معظم برامج الجداول: ${day}`,
  since1904: (day) => `منذ 1904، كما في جداول ماك القديمة: ${day}`,
  preview: 'الأحداث الأولى',
  undated: 'بلا تاريخ',
  understood: (events, looked, all) => {
    const share = looked === 0 ? 0 : Math.floor((events / looked) * 100);
    const of = all > looked ? `أول ${grouped(looked)} من ${rows(all)}` : rows(looked);
    return `المفهوم: ${grouped(events)} من ${of} (${share}%).`;
  },
  notUnderstood: (n) =>
    plural('ar', n, {
      one: 'قيمة واحدة غير مفهومة',
      two: 'قيمتان غير مفهومتين',
      few: `${grouped(n)} قيم غير مفهومة`,
      many: `${grouped(n)} قيمة غير مفهومة`,
      other: `${grouped(n)} قيمة غير مفهومة`,
    }),
  fault: ({ column, why, value }) =>
    [column === '' ? '' : `«${column}»`, value === '' ? '' : `(${value})`, faults[why]]
      .filter((words) => words !== '')
      .join(' '),
  more: (n) => `و${grouped(n)} غيرها`,
  looking: 'جارٍ القراءة…',
  broken: 'لا يمكن متابعة قراءة الجدول.',
  unanswered: 'بيّن أولاً أيهما يُكتب أولاً، اليوم أم الشهر.',
  nothing: 'لم يُفهم أي صف بعد. تحتاج معظم الجداول إلى تاريخ، وإلى عنوان أو وصف.',
  open: 'فتح',
  read: (events, all) => `صفوف الجدول التي هي أحداث: ${grouped(events)} من ${grouped(all)}.`,
  otherwise: 'الأعمدة…',
  dismiss: 'إخفاء',
  out: {
    which: 'أي الأحداث',
    all: (n) => `كلها (${grouped(n)})`,
    shown: (n) => `ما تُظهره التصفية (${grouped(n)})`,
    form: 'الصيغة',
    formats: {
      csv: {
        name: 'CSV كامل',
        hint: 'لـ Sourceline وللبرامج: لا يضيع شيء، وتعديل الخلية تعديل. مع علامة ترتيب البايتات.',
      },
      sheet: {
        name: 'CSV لبرامج الجداول',
        hint: 'لـ Excel و LibreOffice: لا تُحسب أي خلية معادلة.',
      },
      xlsx: { name: 'XLSX', hint: 'مصنّف من ورقة واحدة لـ Excel و LibreOffice.' },
      json: { name: 'ملف بيانات Sourceline (JSON)', hint: 'المقالات والأحداث؛ يُفتح هنا من جديد.' },
      jsonl: { name: 'JSON Lines', hint: 'سجل في كل سطر، ولا يضيع شيء.' },
      geojson: { name: 'GeoJSON', hint: 'للخرائط: نقطة لكل حدث، مع عدم يقينها بالكيلومترات.' },
      acled: { name: 'CSV بأعمدة ACLED', hint: 'مع رموزه لدقة الزمن والمكان.' },
      timelinejs: { name: 'TimelineJS (JSON)', hint: 'لصفحة TimelineJS.' },
      markwhen: { name: 'Markwhen', hint: 'نص يرسمه Markwhen.' },
      ical: { name: 'iCalendar', hint: 'للتقويمات: كل حدث في أيامه.' },
      annotations: { name: 'Web Annotation (JSON-LD)', hint: 'الاقتباسات تعليقاتٍ على مصادرها.' },
    },
    cannotHold: 'لا تتسع هذه الصيغة لما يأتي:',
    loss: (what, n, ofArticles) =>
      ofArticles
        ? `${what} (${plural('ar', n, {
            one: 'مقال واحد',
            two: 'مقالان',
            few: `${grouped(n)} مقالات`,
            many: `${grouped(n)} مقالاً`,
            other: `${grouped(n)} مقال`,
          })})`
        : `${what} (${countedEvents(n)})`,
    noLoss: 'تتسع هذه الصيغة لها كلها.',
    tooMany: (most) =>
      `يُحفظ هنا حتى ${grouped(most)} من الأحداث. صفِّها، أو استعمل «sourceline convert».`,
    none: 'لا حدث يُحفظ.',
  },
};
