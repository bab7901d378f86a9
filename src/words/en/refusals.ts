/** Why a table is not read at all. */
import type { RefusalKey } from '../../exchange/format';

export const REFUSALS: Readonly<Record<RefusalKey, string>> = {
  empty: 'is empty',
  'not-this-format': 'is not of this format',
  'too-large': 'is too large',
  inflates: 'is small only because it is compressed; it inflates beyond all measure',
  'too-many-entries': 'has too many entries',
  'too-deep': 'is nested too deeply',
  'long-line': 'has a line that does not end',
  'too-many-columns': 'has too many columns',
  'no-rows': 'has no rows',
  compression: 'is compressed in a way that is not known here',
  broken: 'is broken',
};
