/** The country that English words speak of without saying that something is there: "Iran's health ministry", "Ukrainian". */
import { WIDE_PLACES } from '../../../../gazetteer/wide/entries';
import type { NamedPlace } from '../names';

/** Adjectives, for ids of countries. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  iranian: 'iran',
  iraqi: 'iraq',
  israeli: 'israel',
  jordanian: 'jordan',
  lebanese: 'lebanon',
  libyan: 'libya',
  palestinian: 'palestine',
  russian: 'russia',
  saudi: 'saudi-arabia',
  sudanese: 'sudan',
  syrian: 'syria',
  turkish: 'turkey',
  ukrainian: 'ukraine',
  yemeni: 'yemen',
};

const byWord = new Map<string, string>();

function idOf(word: string): string | undefined {
  if (byWord.size === 0) {
    for (const { id, kind, spellings } of WIDE_PLACES.values())
      if (kind === 'country') for (const one of spellings.en) byWord.set(one.toLowerCase(), id);
    for (const [adjective, id] of Object.entries(ADJECTIVES))
      if (WIDE_PLACES.has(id)) byWord.set(adjective, id);
  }
  return byWord.get(word.toLowerCase());
}

/** The first one named between two offsets of a text. */
export function countryIn(text: string, from: number, to: number): NamedPlace | null {
  const pattern = /(\p{Lu}\p{L}+)/gu;
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const [, name = ''] = match;
    const id = idOf(name);
    if (id === undefined) continue;
    const start = from + match.index;
    return {
      id,
      isKnown: true,
      name,
      start,
      end: start + name.length,
      rank: 0,
      within: [id],
      sort: 'country',
    };
  }
  return null;
}
