/** Text → time expressions → dates, the day of publication, and contradictions. */
export type { Conflict, Repair, Span } from './publication/conflict';
export type { RelaxationKind } from './publication/constraint';
export type {
  DateCandidate,
  PublicationCandidate,
  ReadOptions,
  ReadingResult,
  Relaxed,
  TimeExpression,
} from './read';
export { readDates, resolveExpression } from './read';
export type { ReferenceDate } from './expression';
export { parseReference } from './expression';
export type { ReadingName } from './resolve';
export type { ScopeKind } from './scope';
export type { ExpressionKind, Value } from './value';
