/** Texts of folded gaps: long stretches in which nothing is dated. */
import type { Language } from '../../time/speak';
import { plural } from './plural';

const en = {
  toggle: 'Fold long empty stretches',
  folded: (stretch: string, length: string) =>
    `Folded: ${stretch} (${length}). No event shown here is dated then, which does not mean that nothing happened.`,
  none: 'nothing to fold',
  /** As short as the toolbar asks for. */
  short: (n: number) => `${n} folded`,
  count: (n: number) =>
    plural('en', n, {
      one: '1 empty stretch folded',
      other: `${n} empty stretches folded`,
    }),
  shown: 'empty stretches shown in full',
};

const ar: typeof en = {
  toggle: 'طيّ الفترات الطويلة الخالية',
  folded: (stretch, length) =>
    `فترة مطوية: ${stretch} (${length}). لا حدث من المعروض مؤرّخ فيها، ولا يعني ذلك أن شيئاً لم يقع.`,
  none: 'لا فترة خالية تُطوى',
  short: (n) =>
    plural('ar', n, {
      one: 'طيّة واحدة',
      two: 'طيّتان',
      few: `${n} طيّات`,
      other: `${n} طيّة`,
    }),
  count: (n) =>
    plural('ar', n, {
      one: 'طُويت فترة خالية واحدة',
      two: 'طُويت فترتان خاليتان',
      few: `طُويت ${n} فترات خالية`,
      many: `طُويت ${n} فترة خالية`,
      other: `طُويت ${n} فترة خالية`,
    }),
  shown: 'تُعرض الفترات الخالية كاملة',
};

export function gapMessages(language: Language): typeof en {
  return language === 'ar' ? ar : en;
}
