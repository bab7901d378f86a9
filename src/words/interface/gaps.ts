/** What breaks and the live region say of folded gaps; the button's words are the timeline's. */
import type { Language } from '../language';
import { plural } from '../plural';

const en = {
  folded: (stretch: string, length: string) =>
    `Folded: ${stretch} (${length}). No event shown here is dated then, which does not mean that nothing happened.`,
  count: (n: number) =>
    plural('en', n, {
      one: '1 empty stretch folded',
      other: `${n} empty stretches folded`,
    }),
  shown: 'empty stretches shown in full',
};

const ar: typeof en = {
  folded: (stretch, length) =>
    `فترة مطوية: ${stretch} (${length}). لا حدث من المعروض مؤرّخ فيها، ولا يعني ذلك أن شيئاً لم يقع.`,
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
