/** The words of a given event, without reading all of it: what `searchText` takes of a whole event. */
import { claimantsOf } from '../../event/claims';
import type { Claim, EventPlace } from '../../event/event';
import type { Gazetteer } from '../../gazetteer/gazetteer';

type Raw = Readonly<Record<string, unknown>>;

const isObject = (given: unknown): given is Raw => typeof given === 'object' && given !== null;

/** The texts of a field: of a text itself, or of those in it. */
function textsOf(given: unknown): string[] {
  if (typeof given === 'string') return [given];
  return isObject(given)
    ? Object.values(given).filter((text): text is string => typeof text === 'string')
    : [];
}

/** The words of a quote, and their translation. */
const wordsOf = (quote: unknown): string[] =>
  isObject(quote) ? [...textsOf(quote.exact), ...textsOf(quote.gloss)] : textsOf(quote);

const listOf = (given: unknown): readonly Raw[] =>
  Array.isArray(given) ? given.filter(isObject) : [];

export function givenText(given: unknown, gazetteer: Gazetteer): string {
  if (!isObject(given)) return '';
  const claims = listOf(given.claims);
  const named = [
    ...listOf(given.places).map((one) =>
      gazetteer.place((one as Partial<EventPlace>).place as never),
    ),
    ...claimantsOf({ claims: claims as unknown as readonly Claim[] }).map(({ actor }) =>
      gazetteer.actor(actor),
    ),
  ];
  return [
    ...textsOf(given.title),
    ...(Array.isArray(given.quotes) ? given.quotes.flatMap(wordsOf) : []),
    ...claims.flatMap(({ quote }) => wordsOf(quote)),
    ...named.flatMap(({ name, variants }) => [...Object.values(name), ...variants]),
  ].join('\n');
}
