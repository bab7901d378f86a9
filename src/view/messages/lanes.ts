/** Texts about the lanes, in both languages. */
import { grouped, plural } from './plural';

/** What the name of a lane tells a screen reader beside its name. */
interface HeadFacts {
  readonly count: number;
  /** Its own name, where the reader gave it another one. */
  readonly own: string | null;
  readonly pinned: boolean;
  readonly folded: boolean;
}

export const laneEn = {
  heads: 'Lanes from top to bottom',
  head: (name: string, { count, own, pinned, folded }: HeadFacts) =>
    [
      name,
      own && `own name ${own}`,
      plural('en', count, { one: '1 event', other: `${grouped(count)} events` }),
      pinned && 'pinned',
      folded && 'folded',
    ]
      .filter(Boolean)
      .join(', '),
  menu: (name: string) => `Lane ${name}`,
  fold: 'Fold',
  unfold: 'Unfold',
  foldNamed: (name: string) => `Fold ${name}`,
  unfoldNamed: (name: string) => `Unfold ${name}`,
  pin: 'Pin to the top',
  unpin: 'Unpin',
  pinnedLanes: 'Pinned lanes',
  up: 'Move up',
  down: 'Move down',
  rename: 'Rename in this view',
  only: 'Show only this lane',
  newName: (own: string) => `Name of “${own}” in this view; empty brings its own back`,
  renamed: (name: string, own: string) => `${name} (own name: ${own})`,
  moved: (name: string, at: number, of: number) => `${name}: now ${at} of ${of}`,
  options: 'Lanes: levels and order',
  then: 'In each lane',
  thenBy: {
    none: 'no lanes of its own',
    base: 'by base',
    claimant: 'by claimant',
    kind: 'by kind',
    article: 'by article',
  },
  sort: 'Order',
  sorts: {
    count: 'most events first',
    first: 'earliest event first',
    name: 'by name',
    hand: 'by hand',
  },
  foldAll: 'Fold all',
  unfoldAll: 'Unfold all',
  reset: 'As at first',
};

export const laneAr: typeof laneEn = {
  heads: 'المسارات من الأعلى إلى الأسفل',
  head: (name, { count, own, pinned, folded }) =>
    [
      name,
      own && `اسمه الأصلي ${own}`,
      plural('ar', count, {
        zero: 'بلا أحداث',
        one: 'حدث واحد',
        two: 'حدثان',
        few: `${grouped(count)} أحداث`,
        many: `${grouped(count)} حدثاً`,
        other: `${grouped(count)} حدث`,
      }),
      pinned && 'مثبّت',
      folded && 'مطوي',
    ]
      .filter(Boolean)
      .join('، '),
  menu: (name) => `مسار ${name}`,
  fold: 'اطوِ',
  unfold: 'ابسط',
  foldNamed: (name) => `اطوِ ${name}`,
  unfoldNamed: (name) => `ابسط ${name}`,
  pin: 'ثبّت في الأعلى',
  unpin: 'ألغِ التثبيت',
  pinnedLanes: 'المسارات المثبّتة',
  up: 'انقل إلى الأعلى',
  down: 'انقل إلى الأسفل',
  rename: 'غيّر الاسم في هذا العرض',
  only: 'اعرض هذا المسار وحده',
  newName: (own) => `اسم «${own}» في هذا العرض؛ الفراغ يعيد اسمه الأصلي`,
  renamed: (name, own) => `${name} (اسمه الأصلي: ${own})`,
  moved: (name, at, of) => `${name}: الآن ${at} من ${of}`,
  options: 'المسارات: المستويات والترتيب',
  then: 'داخل كل مسار',
  thenBy: {
    none: 'بلا مسارات فرعية',
    base: 'بحسب القاعدة',
    claimant: 'بحسب الجهة',
    kind: 'بحسب النوع',
    article: 'بحسب المقال',
  },
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
