/** Every time word, by its folded spelling. */
import type { Meaning } from '../meaning';
import { DAYS } from './days';
import { MONTHS } from './months';
import { NUMBERS } from './numbers';
import { RELATIONS } from './relations';
import { UNITS } from './units';

const LEXICON = new Map<string, Meaning[]>();
for (const [form, meaning] of [...MONTHS, ...DAYS, ...UNITS, ...NUMBERS, ...RELATIONS]) {
  const meanings = LEXICON.get(form);
  if (meanings) meanings.push(meaning);
  else LEXICON.set(form, [meaning]);
}

/** The meanings of a folded word; none for a word that has nothing to do with time. */
export function look(word: string): readonly Meaning[] {
  return LEXICON.get(word) ?? [];
}
