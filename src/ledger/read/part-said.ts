/** The part of a day that words name. */
import type { PartOfDay } from '../../time/bounds';

const PARTS: readonly (readonly [PartOfDay, RegExp])[] = [
  ['dawn', /(?<!\p{L})(?:ال)?(?:فجر|dawn|before sunrise|small hours)/iu],
  ['morning', /(?<!\p{L})(?:ال)?(?:صباح|morning|breakfast)/iu],
  ['noon', /(?<!\p{L})(?:ال)?(?:ظهر|noon|midday)/iu],
  ['evening', /(?<!\p{L})(?:ال)?(?:مساء|evening)/iu],
  ['night', /(?<!\p{L})(?:ال)?(?:ليل|night|midnight)/iu],
];
export const partIn = (words: string): PartOfDay | null =>
  PARTS.find(([, sign]) => sign.test(words))?.[0] ?? null;
