/** What a field of names offers beyond the names of the case: entries of the wide gazetteer, while one types. */
import type { Bilingual } from '../../article/article';
import { foldKey } from '../../article/orthography';
import { WIDE_ACTORS, WIDE_PLACES } from '../../gazetteer/wide/entries';
import type { WideActor, WidePlace } from '../../gazetteer/wide/table';
import { parseEdtf } from '../../time/edtf/parse';
import { speak } from '../../words/dates/speak';
import type { Language } from '../../words/language';
import { labelText } from '../../words/worded';
import type { NamedList } from './own-names';

export interface WideOffer {
  readonly id: string;
  /** Its name; with its governorate or its period where others have the name, too. */
  readonly label: string;
}

interface Entry {
  readonly id: string;
  readonly name: Bilingual;
  readonly keys: readonly string[];
  /** What tells it from another of the same name. */
  readonly apart: (language: Language) => string;
}

/** Of fewer letters there would be hundreds. */
const FEWEST_LETTERS = 2;
const MOST = 20;

const spoken = (edtf: string | null, language: Language): string => {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  return parsed?.ok ? speak(parsed.value, language, { plain: true }) : '';
};

const entryOf = (
  { id, spellings: { ar, en } }: WidePlace | WideActor,
  apart: Entry['apart'],
): Entry => ({
  id,
  name: { ar: ar[0] ?? '', en: en[0] ?? '' },
  keys: [...ar, ...en].map(foldKey),
  apart,
});

const folded = (list: NamedList): readonly Entry[] =>
  list === 'places'
    ? [...WIDE_PLACES.values()].map((place) =>
        entryOf(place, (language) =>
          place.governorate ? labelText(place.governorate, language) : place.country,
        ),
      )
    : [...WIDE_ACTORS.values()].map((actor) =>
        entryOf(actor, (language) => spoken(actor.period, language)),
      );

/** Their spellings are folded once, when somebody first types a name. */
const made: Partial<Record<NamedList, readonly Entry[]>> = {};
const entriesOf = (list: NamedList): readonly Entry[] => (made[list] ??= folded(list));

/** 0: it is so; 1: it begins so; 2: a word of it does, with or without its article; null: none of these. */
function fit(key: string, typed: string): 0 | 1 | 2 | null {
  if (key === typed) return 0;
  if (key.startsWith(typed)) return 1;
  const isWord = key
    .split(/[\s-]+/u)
    .some((word) => word.startsWith(typed) || word.replace(/^ال/u, '').startsWith(typed));
  return isWord ? 2 : null;
}

/**
 * The entries with a spelling that begins as the words do, the nearest first.
 * @param known names that the field offers already.
 */
export function wideOffers(
  list: NamedList,
  words: string,
  language: Language,
  known: readonly { readonly id: string; readonly name: Bilingual }[],
): readonly WideOffer[] {
  const typed = foldKey(words);
  if (typed.length < FEWEST_LETTERS) return [];
  const taken = new Set(known.map(({ id }) => id));
  const entries = entriesOf(list).filter(({ id }) => !taken.has(id));
  const times = new Map<string, number>();
  for (const { name } of [...known, ...entries]) {
    const label = labelText(name, language);
    times.set(label, (times.get(label) ?? 0) + 1);
  }
  const found = entries.flatMap((entry) => {
    const fits = entry.keys.map((key) => fit(key, typed)).filter((one) => one !== null);
    return fits.length > 0 ? [{ entry, rank: Math.min(...fits) }] : [];
  });
  const offers = new Map<string, WideOffer>();
  for (const { entry } of found.sort((a, b) => a.rank - b.rank)) {
    const { id, name, apart } = entry;
    const own = labelText(name, language);
    const more = (times.get(own) ?? 0) > 1 ? apart(language) : '';
    const label = more === '' ? own : `${own} (${more})`;
    if (!offers.has(label)) offers.set(label, { id, label });
  }
  return [...offers.values()].slice(0, MOST);
}
