/** Text → time expressions → dates, the day of publication, and contradictions. */
export type { Conflict } from './publication/conflict';
export type { ReadOptions, ReadingResult, TimeExpression } from './read';
export { readDates } from './read';
