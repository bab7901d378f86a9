/** Whether a table is read at once, shown with its columns first, or no table of events at all. */
import type { Look } from '../../exchange/look';
import type { Seeming } from '../../words/file-fault';

/** Share of the rows below which something is not understood of the columns. */
const LEAST_UNDERSTOOD = 0.5;

/** Nothing of it is a guess: dates by name or by a remembered choice, and no question is open. */
export function isCertain(look: Look, isRemembered: boolean): boolean {
  const { shape, isDatedByName, isAnswered, serial, events, looked } = look;
  if (!isAnswered || events < looked * LEAST_UNDERSTOOD) return false;
  return isRemembered || (serial === null && (shape !== null || isDatedByName));
}

/** Texts and JSON are tables only where their columns say so; a spreadsheet is one whatever they say. */
export function isTable({ format, header, targets, rows }: Look, seems: Seeming | null): boolean {
  if (rows === 0 || header.length < 2) return false;
  const told = targets.filter((target) => target !== null).length;
  if (format === 'csv') return seems === 'table' || told > 1;
  return format === 'json' || format === 'jsonl'
    ? targets.includes('date') || targets.includes('year')
    : true;
}
