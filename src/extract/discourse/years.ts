/** Which year a date without one takes: that of what was told just now, else that of publication. */
import type { Found } from '../find-expressions';
import type { Context } from './context';
import { givesYear } from './grain';
import type { Link } from './links';
import { OWN } from './links';
import type { Clauses } from './role';

/**
 * "In June 2021 the union struck; in October it gave in": a month without its year is in the one
 * that was told just now, as long as nothing between them is counted from publication.
 */
export function yearLink(context: Context, { value, first, future }: Found, at: number): Link {
  const { telling, clauses, found } = context;
  if (future) return OWN;
  const told = telling.last(at, ({ isCompared }) => !isCompared);
  if (!telling.isNear(told, at) || !told.givesYear || told.role === 'quoted') return OWN;
  const ante = found[told.index];
  if (!ante) return OWN;
  const isHere = told.sentence === telling.sentence(at);
  // "A day later a commission was promised. It met in August": the tale goes on.
  if (!isHere && !begins(clauses, first) && ante.value.kind !== 'anchor') return OWN;
  if (told.role === 'stamp' || told.role === 'header') return OWN;
  if (!isHere && told.role !== 'event' && telling.role(at) !== told.role) return OWN;
  const link = context.counted(told.index, value);
  if (told.grain === 'year' && givesYear(ante.value)) {
    // "Founded in 2015, it attacked in October" is not of 2015; "in 2019, …", "last year: in March".
    const opens = clauses.opens(ante.first) === 'sentence';
    const lists = clauses.text(ante.last + 1) === ':';
    return opens || lists ? { ...link, year: 'within' } : OWN;
  }
  const isBefore = told.role === 'statement' || telling.role(at) === 'background';
  return { ...link, year: isBefore && first > ante.last ? 'before' : 'nearest' };
}

/** An expression begins its clause: "In October it left", "…, but in October". */
function begins(clauses: Clauses, first: number): boolean {
  if (clauses.opens(first) !== null) return true;
  return [1, 2].some((back) => clauses.isJoined(first - back, first - back + 1));
}
