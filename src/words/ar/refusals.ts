/** Why a table is not read at all. */
import type { RefusalKey } from '../../exchange/format';

export const REFUSALS: Readonly<Record<RefusalKey, string>> = {
  empty: 'فارغ',
  'not-this-format': 'ليس بهذه الصيغة',
  'too-large': 'أكبر من اللازم',
  inflates: 'صغير لأنه مضغوط فحسب، ويتضخم عند فكّه بلا حد',
  'too-many-entries': 'فيه مدخلات أكثر من اللازم',
  'too-deep': 'تداخله أعمق من اللازم',
  'long-line': 'فيه سطر لا ينتهي',
  'too-many-columns': 'فيه أعمدة أكثر من اللازم',
  'no-rows': 'بلا صفوف',
  compression: 'مضغوط بطريقة غير معروفة هنا',
  broken: 'تالف',
};
