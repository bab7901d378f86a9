/** Reads passages with their events, and says which of the events a proposal is. */
import type { ArticleLanguage } from '../../../article/article';
import { proposeEvents } from '../engine';
import type { Proposal } from '../proposal';

export interface Passage {
  readonly published: string;
  readonly text: string;
  /** As they are written: kind, date, places, claimant, tellings. */
  readonly events: readonly string[];
}

export function passagesOf(table: string): Passage[] {
  return table
    .split('\n# ')
    .slice(1)
    .map((block) => {
      const [published = '', ...lines] = block.trim().split('\n');
      const isEvent = (line: string): boolean => line.startsWith('> ');
      return {
        published,
        text: lines.filter((line) => !isEvent(line)).join('\n'),
        events: lines.filter(isEvent).map((line) => line.slice(2)),
      };
    });
}

const idsOf = (places: Proposal['places']): string =>
  places
    .map(({ id }) => id)
    .sort()
    .join('+') || '-';

const written = ({ kind, date, places, claimant, quotes }: Proposal): string =>
  [kind, date?.slice(0, 21) ?? '-', idsOf(places), claimant?.id ?? '-', quotes.length].join(' ');

/** Hours and "about" are no matter here; the days are. */
const dayOf = (line: string): string => line.replaceAll(/T[\d:]+|~/gu, '');

const sorted = (line: string): string => {
  const [kind, date, places = '', ...rest] = line.split(' ');
  return [kind, date, places.split('+').sort().join('+'), ...rest].join(' ');
};

/** The events expected and those proposed, in one order. */
export function compared(
  { text, published, events }: Passage,
  language: ArticleLanguage,
): { expected: string[]; proposed: string[] } {
  const proposed = proposeEvents(text, { language, published }).events;
  return {
    expected: events.map(sorted).sort(),
    proposed: proposed.map((one) => dayOf(written(one))).sort(),
  };
}
