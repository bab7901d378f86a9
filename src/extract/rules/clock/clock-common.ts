/** Shared by the rules of this family (hours, clock, zones). */
import type { PartOfDay } from '../../../time/bounds';
import type { Of } from '../../meaning';
import type { Where } from '../../rule';
import { is, w } from '../../rule';
import type { Value } from '../../value';
import { after, when } from '../common';

export const hour = is('hour');

export function time(
  found: Of<'hour'>,
  part: PartOfDay | null,
  half: 'am' | 'pm' | null,
  of: Value | null,
  alone = true,
) {
  return when(
    { kind: 'clock', hour: found.hour, minute: found.minute, half, part, zone: null, of },
    alone,
  );
}

export const half = w('am', 'a.m.', 'a.m', 'pm', 'p.m.', 'p.m', 'ص', 'م');

/** Ordinals that count something else: للمرة الثانية ظهرا. */
export const counting: Where = after(
  'المرة الدرجة الطبقة الدورة المرحلة الجولة الليلة السنة الحلقة المادة الفقرة الفرقة',
);

export function utc(found: Of<'when'>) {
  return found.value.kind === 'clock' ? when({ ...found.value, zone: 'utc' as const }) : null;
}
