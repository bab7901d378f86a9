/** Texts of the lanes' menus, loaded with them. */
import type { Language } from '../language';

export const laneMenuEn = {
  fold: 'Fold',
  unfold: 'Unfold',
  pin: 'Pin to the top',
  unpin: 'Unpin',
  up: 'Move up',
  down: 'Move down',
  rename: 'Rename in this view',
  only: 'Show only this lane',
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

export const laneMenuAr: typeof laneMenuEn = {
  fold: 'اطوِ',
  unfold: 'ابسط',
  pin: 'ثبّت في الأعلى',
  unpin: 'ألغِ التثبيت',
  up: 'انقل إلى الأعلى',
  down: 'انقل إلى الأسفل',
  rename: 'غيّر الاسم في هذا العرض',
  only: 'اعرض هذا المسار وحده',
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

export function laneMenuMessages(language: Language): typeof laneMenuEn {
  return language === 'ar' ? laneMenuAr : laneMenuEn;
}
