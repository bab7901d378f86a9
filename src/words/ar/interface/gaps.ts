/** Arabic texts of folded gaps. */
import type { gaps as english } from '../../en/interface/gaps';
import { plural } from '../../plural';

export const gaps: typeof english = {
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
