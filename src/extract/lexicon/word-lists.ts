/** Lists of words as the text is compared with them: folded, and verbs in the forms that news writes. */
import { fold } from '../../article/orthography';

export const foldAll = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).map((word) => fold(word).text));

/**
 * The forms of Arabic verbs in the past: he, she, they, they two. What ends in a weak letter loses it
 * (نفى، نفت، نفوا).
 */
export function past(verbs: string): string {
  return verbs
    .split(/\s+/)
    .flatMap((verb) => {
      if (/[ىا]$/.test(verb)) {
        const stem = verb.slice(0, -1);
        return [verb, `${stem}ت`, `${stem}وا`];
      }
      if (verb.endsWith('ي')) return [verb, `${verb}ت`, `${verb.slice(0, -1)}وا`];
      return [verb, `${verb}ت`, `${verb}وا`, `${verb}ا`];
    })
    .join(' ');
}

/** The forms of Arabic verbs in the present: he, she, they. */
export function present(stems: string): string {
  return stems
    .split(/\s+/)
    .flatMap((stem) => [`ي${stem}`, `ت${stem}`, `ي${stem}ون`])
    .join(' ');
}
