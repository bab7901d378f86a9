/** Arabic texts of the live region about folded gaps. */
import type { gaps as english } from '../../en/interface/gaps';
import { plural } from '../../plural';

export const gaps: typeof english = {
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
