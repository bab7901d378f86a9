/** Makes look-up entries from compact tables. Keys are folded; one key may have several meanings. */
import { fold } from '../../article/orthography';
import type { Meaning } from '../meaning';

export type Entry = readonly [form: string, meaning: Meaning];

/** Entries for several spellings of one meaning. */
export function entries(forms: string, meaning: Meaning): Entry[] {
  return forms.split(' ').map((form) => [fold(form).text, meaning]);
}

/** Arabic nouns: the bare form and the one with the article. */
export function withArticle(forms: string, meaning: (definite: boolean) => Meaning): Entry[] {
  return [
    ...entries(forms, meaning(false)),
    ...entries(
      forms
        .split(' ')
        .map((form) => `ال${form}`)
        .join(' '),
      meaning(true),
    ),
  ];
}
