/** Which day a clock time without one takes: that of the nearest event. */
import type { Found } from '../find-expressions';
import type { Context } from './context';
import type { FromToday } from './from-today';
import type { Link } from './links';
import { OWN } from './links';

export function clockLink(
  context: Context,
  fromToday: FromToday,
  { value, last, future }: Found,
  at: number,
): Link {
  const { telling, clauses, found } = context;
  const inOrder = telling.role(at) !== 'background';
  const here = telling.inSentence(at, ({ grain, role }) => grain === 'day' && role !== 'stamp');
  if (here) return context.counted(here.index, value, inOrder);
  if (context.isDateOfClause(at + 1, at) && !clauses.isComma(last + 1))
    return context.counted(at + 1, value);
  const header = telling.last(at, ({ role, grain }) => role === 'header' && grain === 'day');
  const told = telling.antecedent(at, 'day');
  const from = header && (told === null || header.index > told.index) ? header : told;
  if (from === null) return fromToday.quoted(value, at) ?? OWN;
  if (future && found[from.index]?.future !== true) return OWN;
  return context.counted(from.index, value, inOrder);
}
