/** Tellings for tests. */
import fc from 'fast-check';
import { PLACES, type PlaceId } from '../../gazetteer/places';
import {
  type Atlas,
  type Figure,
  type Passage,
  SAYS_NOTHING,
  type Telling,
  type Told,
  type ToldArticle,
} from '../telling';
import { tellingWords } from '../read/telling-words';
import { whenOf } from '../when';

export const ATLAS: Atlas = (id) => PLACES.get(id as PlaceId) ?? null;

export const passage = (exact: string, start = 0): Passage => ({
  exact,
  start,
  end: start + exact.length,
});

export const figure = (min: number | null, max: number | null = min, isAbout = false): Figure => ({
  min,
  max,
  isAbout,
  passage: null,
});

type Given = Partial<Omit<Telling, 'when' | 'words'>> & {
  readonly on?: string | null;
  readonly text?: string;
};

/** An attack with rockets on Conoco on 18 November, unless something else is given. */
export function telling(
  id: string,
  { on = '2023-11-18', text = '', ...more }: Given = {},
): Telling {
  return {
    ...SAYS_NOTHING,
    id,
    article: id.slice(0, 1),
    kind: 'attack',
    when: whenOf(on),
    places: ['conoco'],
    means: ['rocket'],
    quotes: [passage(text || id)],
    words: tellingWords(text),
    isAnother: false,
    ...more,
  };
}

export const article = (id: string, published: string | null = '2023-11-20'): ToldArticle => ({
  id,
  text: '',
  language: 'en',
  published,
});

export function told(tellings: readonly Telling[], articles?: readonly ToldArticle[]): Told {
  const ids = [...new Set(tellings.map((one) => one.article))];
  return { tellings, articles: articles ?? ids.map((id) => article(id)), atlas: ATLAS };
}

const anyFigure = fc.option(
  fc
    .tuple(fc.nat(9), fc.nat(3), fc.boolean())
    .map(([min, more, isAbout]) => figure(min, min + more, isAbout)),
);
const anyParty = fc.constantFrom('kataib-hizballah', 'irgc', 'us-forces').map((id) => ({
  id,
  name: id,
  passage: null,
}));

const anyTelling = fc.record({
  article: fc.constantFrom('a', 'b', 'c', 'd'),
  kind: fc.constantFrom('attack', 'strike', 'interception', 'pause', 'tally'),
  on: fc.constantFrom('2023-11-17', '2023-11-18', '2023-11-18T21', '2023-11-19', '2023-11', null),
  places: fc.subarray(['conoco', 'tanf', 'shaddadi', 'khasham', 'deir-ez-zor'], { maxLength: 2 }),
  means: fc.subarray(['rocket', 'drone', 'aircraft'], { maxLength: 2 }),
  claimants: fc.array(anyParty, { maxLength: 1 }),
  actors: fc.array(anyParty, { maxLength: 1 }),
  deniers: fc.array(anyParty, { maxLength: 1 }),
  counts: anyFigure.map((one) => (one ? [{ ...one, of: 'rockets' }] : [])),
  killed: anyFigure,
  text: fc.constantFrom(
    '',
    'a generator hut burned beside the helipad',
    'a lorry near the orchard',
  ),
});

/** Tellings of several articles, each with an id of its own. */
export const anyTellings: fc.Arbitrary<Telling[]> = fc
  .array(anyTelling, { maxLength: 14 })
  .map((all) => all.map(({ article: of, ...given }, at) => telling(`${of}${at}`, given)));
