/** What is in a cell as text or as a number, whatever digits and marks it is written with. */
import { fold } from '../../article/orthography';
import type { Cell } from '../format';

/** Longest text of a field of an event, UTF-16 units. */
export const MAX_CELL = 64 * 1024;

export const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

/** Texts shorter than this are never part of a longer one in memory. */
const OWN = 13;

/** The same text by itself: a cell that is kept would keep the piece of the file that it was cut from. */
export const owned = (text: string): string => (text.length < OWN ? text : ` ${text}`.slice(1));

/** A cell that guards itself against being a formula, without the guard. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && /^'['=+\-@\t\r]/.test(text) ? text.slice(1) : text;

const finite = (number: number): number | null => (Number.isFinite(number) ? number : null);

/** Null where there is none. A comma is a decimal point where it can be nothing else. */
export function numberOf(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return finite(cell);
  const given = textOf(cell);
  // Most are plain, and folding a million of them takes most of the time of a table.
  if (given === '') return null;
  if (/^-?\d+(?:\.\d+)?$/.test(given)) return finite(Number(given));
  const text = fold(given).text.replaceAll('٫', '.').replaceAll('٬', '').replace(/^'/, '');
  if (text === '') return null;
  const plain = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)
    ? text.replaceAll(',', '')
    : text.replace(/^([-+]?\d+),(\d+)$/, '$1.$2');
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain) ? finite(Number(plain)) : null;
}

/** "36.05, 38.9", "POINT (38.9 36.05)", and what KoboToolbox writes: "36.05 38.9 0 0". */
export function coordinatesOf(text: string): { latitude: number; longitude: number } | null {
  const plain = fold(text).text;
  const numbers = [...plain.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return null;
  const [latitude, longitude] = /^\s*point/i.test(plain) ? [second, first] : [first, second];
  return isPosition(latitude, longitude) ? { latitude, longitude } : null;
}

export const isPosition = (latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
