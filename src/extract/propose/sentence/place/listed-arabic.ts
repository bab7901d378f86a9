/** Places that are known by their names alone. */
import { ARABIC_PLACES } from '../../lexicon/arabic-places';
import type { Word } from '../../words';
import { type Cued, isJoined } from './cued';

const CLITICS = /^[وف]?[بلك]?$/u;

const TITLE = /^[وف]?(?:حاكم|والي|محافظ|قائد|رئيس|مدير|وزير|قائمقام|عمده|مفوض|ناطق|متحدث)$/u;

/** «حاكم الولاية عابدين …»: a man is called so. */
const isOfMan = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.isDefinite === true && TITLE.test(words[at - 2]?.text ?? '');

interface Listed extends Cued {
  readonly country: string;
}

/** The listed name that begins at a word. */
export function listedName(words: readonly Word[], at: number): Listed | null {
  const word = words[at];
  if (!word?.isArabic || isOfMan(words, at)) return null;
  for (const base of word.bases) {
    const clitics = word.text.slice(0, word.text.length - base.length);
    if (!word.text.endsWith(base) || !CLITICS.test(clitics)) continue;
    for (const { country, isProvince, rest } of ARABIC_PLACES.get(base) ?? []) {
      const follows = rest.every(
        (text, step) => words[at + 1 + step]?.text === text && isJoined(words[at + 1 + step]),
      );
      if (!follows) continue;
      return {
        start: word.start + clitics.length,
        end: words[at + rest.length]?.end ?? word.end,
        sort: isProvince ? 'governorate' : 'town',
        country,
      };
    }
  }
  return null;
}
