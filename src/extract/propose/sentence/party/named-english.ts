/** Armed groups that no table knows, where an English text says what they call themselves. */
import type { TextRange } from '../../../../article/quote';

const NAMED =
  /(?<!\p{L})(?:group|groups|militia|faction|organi[sz]ation|cell|brigade|movement|outfit|alliance|coalition)(?: [\p{L}-]+){0,3}? (?:(?:calling|calls|called|styling) (?:itself|themselves)|known as|identified as|named|dubbed|going by the name(?: of)?) (?:the )?["“‘']?(?<name>\p{Lu}[\p{L}’'-]*(?: (?:(?:al|el|ul|of|the|in|for)[ -])*\p{Lu}[\p{L}’'-]*){0,5})/gu;

interface Named extends TextRange {
  readonly id: string;
  readonly isKnown: false;
  readonly name: string;
  readonly kind: 'armed-group';
}

/** "A group calling itself Ashab al-Wadi". @param taken the names that are known. */
export function namedParties(text: string, taken: readonly TextRange[]): Named[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    const end = start + name.length;
    if (taken.some((one) => one.start < end && start < one.end)) return [];
    const id = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    return { id, isKnown: false as const, name, start, end, kind: 'armed-group' as const };
  });
}
