/** The spoken Levant: هالسنة, مبارح المسا, اليوم الصبح, من أسبوع. */
import type { Around, Rule } from '../../rule';
import { is, rule, w } from '../../rule';
import type { Value } from '../../value';
import { shift, told } from '../../value';
import { glued, unitOne, when } from '../common';
import { shiftBy } from './ago';
import { calendarUnit } from './relative-common';

/** The ه of هالسنة, which the lattice cuts off. */
const this_ = w('ه');
const definiteUnit = unitOne(
  (unit) => unit.definite && (calendarUnit(unit) || unit.unit === 'day'),
);

const shiftDay = is('when', ({ value }) => value.kind === 'shift' && value.unit === 'day');
const definitePart = is('part', ({ form }) => form === 'definite');

/** Verbs of speech before "من أسبوع". */
const SPOKEN = new Set(
  'قطعت قطعوا قطع راح راحوا راحت اجا اجت اجوا صار صارت طلع طلعت وصل وصلت وصلوا رجع رجعت رجعوا سافر سافرت مات توفي توفت بلش بلشت'.split(
    ' ',
  ),
);

/** Words of the spoken Levant: their neighbours say "من سنتين" for two years ago. */
const MARKER =
  /^(?:و|ف)?(?:كمان|هلق|هلا|مبارح|شو|حدا|عنا|عندنا|كتير|اللي|يلي|لهلق|هيك|مشان|منشان|لسا|لسه|رح|اجا|اجت|اجوا|صار|صارت|مو|مش|ليش|وين|عم|كلنا|كلهن|هون|هنيك|نحنا|احنا|تاني|بدنا|بدي|ضل|ضلينا|ضلوا|راح|راحوا|طلعنا|رجعنا|انخطف|انضرب|ايمتي|الضيعه|عال.+)$/;
const isSpoken = (around: Around, start: number, end: number): boolean =>
  [1, 2, 3, 4, 5].some(
    (step) => MARKER.test(around.before(start, step)) || MARKER.test(around.after(end, step)),
  );
const isToldDay = (value: Value): boolean =>
  value.kind === 'anchor' && value.counted?.kind === 'shift' && value.counted.unit === 'day';

export const LEVANTINE_RULES: Rule[] = [
  rule('هالسنة', [this_, definiteUnit], (_this, { unit }) => when(shift(0, unit)), {
    weight: 1,
    where: glued,
    examples: { 'رابع مرة هالشهر': '2023-11', 'غلا كل شي هالسنة': '2023' },
  }),
  rule(
    'هالصيف',
    [this_, is('season')],
    (_this, { season }) => when({ kind: 'season', season, of: null, toward: 'now' }),
    { weight: 1, where: glued, examples: { 'وهالصيف ما في مي': '2023-22' } },
  ),
  rule(
    'هالليلة',
    [this_, w('الليلة')],
    () => when({ kind: 'part', part: 'night', of: shift(0, 'day') }),
    {
      weight: 1,
      where: glued,
      examples: { 'جاي هالليلة': '2023-11-19' },
    },
  ),
  rule(
    'هالمسا',
    [this_, definitePart],
    (_this, { part }) => when({ kind: 'part', part, of: shift(0, 'day') }),
    {
      weight: 1,
      where: glued,
      examples: { 'وصلوا هالصبح': '2023-11-19' },
    },
  ),
  rule(
    'مبارح المسا',
    [shiftDay, definitePart],
    (day, { part }) => when({ kind: 'part', part, of: day.value }),
    {
      weight: 1,
      examples: { 'مبارح المسا': '2023-11-18', 'اليوم الصبح': '2023-11-19' },
    },
  ),
  rule(
    'مبارح بالليل',
    [shiftDay, w('ب'), definitePart],
    (day, _in, { part }) => when({ kind: 'part', part, of: day.value }),
    { weight: 1, examples: { 'مبارح بالليل': '2023-11-18' } },
  ),
  rule(
    'بعد شي ساعتين',
    [w('بعد'), w('شي'), is('length')],
    (_after, _some, { length }) => when({ kind: 'anchor', length, side: 'after' }),
    { weight: 1, examples: { 'وبعد شي ساعتين رجعوا': 'PT2H' } },
  ),
  rule(
    'من شي سنتين',
    [
      w('من', 'قبل'),
      w('شي'),
      is('length', ({ length }) => length.terms.every(({ n }) => n !== null)),
    ],
    (_from, _some, { length }) => {
      const value = shiftBy(length, -1);
      return value && when({ kind: 'about', of: value });
    },
    { weight: 1, examples: { 'من شي سنتين': '2021~' } },
  ),
  rule(
    'تاني يوم',
    [w('تاني', 'ثاني', 'تالت', 'ثالث'), w('يوم', 'نهار')],
    ({ word }) => when(told(shift(/^[تث]ا[نث]ي$/.test(word) ? 1 : 2, 'day'), 'after')),
    {
      weight: -0.5,
      where: (around, { start, end }) =>
        !/^(?:من|في|ب|ل|لل.*|علي|العيد|عيد|رمضان|عمل|دراسي|تصوير)$/.test(around.after(end)) &&
        !/^(?:في|ل|اول)$/.test(around.before(start)),
      examples: { 'تاني يوم رجعنا كلنا': '', 'في ثاني يوم من المعرض': null },
    },
  ),
  rule(
    'نفس اليوم المسا',
    [is('when', ({ value }) => isToldDay(value)), definitePart],
    ({ value }, { part }) =>
      value.kind === 'anchor' && value.counted !== undefined
        ? when({ ...value, counted: { kind: 'part', part, of: value.counted } })
        : null,
    { weight: 1, examples: { 'وبنفس اليوم المسا رجع أبي': '', 'وتاني يوم الصبح طلعنا': '' } },
  ),
  rule(
    'الشهر اللي فات',
    [
      unitOne((unit) => unit.definite && calendarUnit(unit)),
      w('اللي', 'يلي'),
      w('فات', 'فاتت', 'راح', 'راحت', 'مضى', 'مضت'),
    ],
    ({ unit }) => when(shift(-1, unit)),
    { weight: 1, examples: { 'الشهر اللي فات': '2023-10', 'السنة اللي راحت': '2022' } },
  ),
  rule(
    'من أسبوع',
    [w('من'), is('length', ({ length }) => length.terms.every(({ n }) => n !== null))],
    (_from, { length }) => {
      const value = shiftBy(length, -1);
      return value && when(value);
    },
    {
      weight: -0.5,
      // "من" before a length is "ago" in speech: after a verb or at the end, not "أكثر من أسبوع".
      where: (around, { start, end }) =>
        (SPOKEN.has(around.before(start)) && /^[.،,؛!؟?]?$/.test(around.after(end))) ||
        (isSpoken(around, start, end) &&
          !/^(?:اكثر|اقل|ازيد|مهله|هدنه|مده|فتره)$/.test(around.before(start))),
      examples: {
        'بيتنا انضرب كمان من سنتين وما حدا عوضنا': '2021',
        'من شهرين ما عنا كهربا': '2023-09',
        'مهلة من أسبوعين': 'P2W',
        'الكهربا قطعت من أسبوع.': '2023-11-06/2023-11-12',
        'أكثر من أسبوع': 'P1W',
      },
    },
  ),
];
