/**
 * Cuts a list of days into its days: of "on the 5th, 6th and 9th of May" each is a date of its own, so
 * that each can be marked and moved. Two days side by side in digits ("3 و4 أيار") stay one span.
 */
import type { Node } from '../../meaning';
import type { Value } from '../../value';

/** The rules that read one day of a list, in `day-lists.ts`. */
const DAY_RULES = new Set(['one day of a list', 'one ordinal day of a list', 'the day of a list']);

/** One time on two clocks, "23:30 (20:30 GMT)": two expressions of one day. */
const TWICE = 'told twice';

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** The days that a list names one by one, and its last date. */
function daysOf(node: Node): Node[] {
  if (DAY_RULES.has(node.rule)) return [node];
  if (node.meaning.cat === 'days' || node.meaning.cat === 'when') {
    const found = node.parts.flatMap(daysOf);
    return found.length > 0 || node.meaning.cat === 'days' ? found : [node];
  }
  return [];
}

/** The expression itself, or the days of a list. */
export function eachDay(node: Node, value: Value): Piece[] {
  const whole = [{ from: node.from, to: node.to, value }];
  if (value.kind !== 'allOf') return whole;
  if (node.rule === TWICE) return twice(node, value.members);
  const days = value.members.map((member) => (member.kind === 'fields' ? member.day : null));
  const pieces = daysOf(node);
  if (days.includes(null) || pieces.length !== days.length || !node.parts.some(isList))
    return whole;
  const [first, second] = days;
  const pair = days.length === 2 && (second ?? 0) - (first ?? 0) === 1;
  if (pair && pieces.every((piece) => piece.rule !== 'one ordinal day of a list')) return whole;
  return pieces.map((piece, at) => ({
    from: at === 0 ? node.from : piece.from,
    to: at === pieces.length - 1 ? node.to : piece.to,
    value: value.members[at] ?? value,
  }));
}

function twice({ parts }: Node, members: readonly Value[]): Piece[] {
  return [parts[0], parts[2]].flatMap((part, at) => {
    const value = members[at];
    return part && value ? [{ from: part.from, to: part.to, value }] : [];
  });
}

const isList = (node: Node): boolean =>
  node.meaning.cat === 'days' || (node.meaning.cat === 'when' && node.parts.some(isList));
