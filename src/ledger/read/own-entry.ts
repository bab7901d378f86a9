/** A running report has entries of their own: what another entry says is of an event only where it names its place. */
import { fold } from '../../article/orthography';
import type { Proposal } from '../../extract/propose/proposal';
import type { Telling } from '../telling';
import { placeOf } from './places-named';

/** A line that begins with a time or a number of a list: "21:10 …", «٢) …». */
const ENTRY_START = /^[ \t]*(?:\d{1,2}:\d{2}(?!\d)|[\d٠-٩۰-۹]{1,2}[)）])/gmu;
/** From so many on, a page is a running report. */
const FEWEST = 3;

const folded = (text: string): string => fold(text, 'search').text;

/** Where each entry of a running report begins; none of another page. */
function entriesOf(text: string): readonly number[] {
  const starts = [...text.matchAll(ENTRY_START)].map(({ index }) => index);
  return starts.length >= FEWEST ? starts : [];
}

function namesOf(places: readonly { readonly id: string; readonly name?: string }[]): string[] {
  return places.flatMap(({ id, name = '' }) => {
    const place = placeOf(id);
    const all = place ? [name, place.name.ar, place.name.en, ...place.variants] : [name];
    return all.filter((one) => one.trim() !== '').map(folded);
  });
}

type IsOwn = (at: number | undefined) => boolean;

/** Tells of an offset whether it is in the entry of a quote, or in another one with one of the names. */
function ownIn(text: string, first: number | undefined, names: readonly string[]): IsOwn {
  const starts = entriesOf(text);
  if (first === undefined || starts.length === 0) return () => true;
  const entryAt = (at: number): number => starts.findLastIndex((start) => start <= at);
  const own = entryAt(first);
  return (at) => {
    if (at === undefined) return true;
    const entry = entryAt(at);
    if (entry === own) return true;
    const said = folded(text.slice(starts[entry] ?? 0, starts[entry + 1] ?? text.length));
    return names.some((name) => said.includes(name));
  };
}

/** A proposal without the quotes and figures that belong to other entries of the page. */
export function ofOwnEntry(proposal: Proposal, text: string): Proposal {
  const { because, quotes, places } = proposal;
  const isOwn = ownIn(text, quotes[0]?.start, namesOf(places));
  return {
    ...proposal,
    quotes: quotes.filter(({ start }) => isOwn(start)),
    casualties: isOwn(because.casualties?.start) ? proposal.casualties : null,
    count: isOwn(because.count?.start) ? proposal.count : null,
  };
}

/** The same of a telling, to which more was read. */
export function tellingOfOwnEntry(telling: Telling, text: string): Telling {
  const { quotes, places, killed, wounded, counts } = telling;
  const isOwn = ownIn(text, quotes[0]?.start, namesOf(places.map((id) => ({ id }))));
  return {
    ...telling,
    quotes: quotes.filter(({ start }) => isOwn(start)),
    counts: counts.filter(({ passage }) => isOwn(passage?.start)),
    killed: isOwn(killed?.passage?.start) ? killed : null,
    wounded: isOwn(wounded?.passage?.start) ? wounded : null,
  };
}
