/** Writes EDTF (ISO 8601-2:2019); `parseEdtf(printEdtf(x))` is `x`. */

import type { Edtf, EdtfDate, EdtfEnd, EdtfMember, Mask, PartQualifier } from './date';

const two = (value: number): string => String(value).padStart(2, '0');

function printOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A part with the signs around it. */
function withSigns(date: EdtfDate, part: PartQualifier['part'], text: string): string {
  const sign = (side: PartQualifier['side']): string =>
    date.qualifiers.find((one) => one.part === part && one.side === side)?.sign ?? '';
  return sign('before') + text + sign('after');
}

function printDate(date: EdtfDate): string {
  let text = withSigns(date, 'year', date.year);
  const month = date.group ?? date.month;
  const part = (value: number | Mask): string => (typeof value === 'number' ? two(value) : value);
  if (month !== null) text += `-${withSigns(date, 'month', part(month))}`;
  if (date.day !== null) text += `-${withSigns(date, 'day', part(date.day))}`;
  if (date.hour !== null) text += `T${two(date.hour)}`;
  if (date.minute !== null) text += `:${two(date.minute)}`;
  if (date.second !== null) text += `:${two(date.second)}`;
  if (date.fraction !== null) text += `.${date.fraction}`;
  if (date.offsetMinutes !== null) text += printOffset(date.offsetMinutes);
  const qualifier = date.approximate ? (date.uncertain ? '%' : '~') : date.uncertain ? '?' : '';
  return text + qualifier;
}

function printEnd(end: EdtfEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : printDate(end);
}

function printMember(member: EdtfMember): string {
  if (member.kind === 'date') return printDate(member);
  return `${member.from ? printDate(member.from) : ''}..${member.to ? printDate(member.to) : ''}`;
}

/** Writes EDTF; `parseEdtf(printEdtf(x))` is `x`. */
export function printEdtf(value: Edtf): string {
  switch (value.kind) {
    case 'date':
      return printDate(value);
    case 'interval':
      return `${printEnd(value.start)}/${printEnd(value.end)}`;
    case 'oneOf':
      return `[${value.members.map(printMember).join(',')}]`;
    case 'allOf':
      return `{${value.members.map(printMember).join(',')}}`;
  }
}
