/** Arabic texts of the lanes and their menus. */
import type { lanes as english } from '../../en/interface/lanes';
import { grouped } from '../../plural';
import { countedEvents as events } from '../counted';

export const lanes: typeof english = {
  heads: 'المسارات من الأعلى إلى الأسفل',
  others: (n) => `غيرها (${grouped(n)})`,
  othersHint: 'عددها أكبر من أن يكون لكل منها مسار. استعمل الترشيح أو البحث، فيظهر لما يبقى مساره.',
  head: (name, { count, own, pinned, folded }) =>
    [name, own && `اسمه الأصلي ${own}`, events(count), pinned && 'مثبّت', folded && 'مطوي']
      .filter(Boolean)
      .join('، '),
  menu: (name) => `مسار ${name}`,
  foldNamed: (name) => `اطوِ ${name}`,
  unfoldNamed: (name) => `ابسط ${name}`,
  pinnedLanes: 'المسارات المثبّتة',
  newName: (own) => `اسم «${own}» في هذا العرض؛ الفراغ يعيد اسمه الأصلي`,
  renamed: (name, own) => `${name} (اسمه الأصلي: ${own})`,
  moved: (name, at, of) => `${name}: الآن ${at} من ${of}`,
  options: 'المسارات: المستويات والترتيب',
  fold: 'اطوِ',
  unfold: 'ابسط',
  pin: 'ثبّت في الأعلى',
  unpin: 'ألغِ التثبيت',
  up: 'انقل إلى الأعلى',
  down: 'انقل إلى الأسفل',
  rename: 'غيّر الاسم في هذا العرض',
  only: 'اعرض هذا المسار وحده',
  then: 'داخل كل مسار',
  thenNone: 'بلا مسارات فرعية',
  sort: 'الترتيب',
  sorts: {
    count: 'الأكثر أحداثاً أولاً',
    first: 'الأسبق حدثاً أولاً',
    name: 'بحسب الاسم',
    hand: 'يدوي',
  },
  foldAll: 'اطوِ الكل',
  unfoldAll: 'ابسط الكل',
  reset: 'كما كانت أولاً',
};
