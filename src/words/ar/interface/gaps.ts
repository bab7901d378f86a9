/** Arabic texts of the live region about folded gaps. */
import type { gaps as english } from '../../en/interface/gaps';
import { noun, counted, withAdjective, withOne } from '../counted';

const ONE_GAP = withOne(
  withAdjective(noun('فترة', 'فترات'), { masculine: 'خالٍ', feminine: 'خالية' }),
);

export const gaps: typeof english = {
  count: (n) => (n === 0 ? 'لم تُطوَ أي فترة خالية' : `طُويت ${counted(n, ONE_GAP)}`),
  shown: 'تُعرض الفترات الخالية كاملة',
};
