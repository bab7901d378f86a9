/**
 * Events that an article can only name after they began. World knowledge, kept apart from the text
 * and cited; it narrows the year when no words do.
 */
import type { CivilDay } from '../../time/civil';
import { civilDay } from '../../time/civil';
import { fold } from '../../article/orthography';

export interface NamedEvent {
  readonly names: readonly string[];
  /** First civil day. */
  readonly began: CivilDay;
  readonly source: string;
}

export const NAMED_EVENTS: readonly NamedEvent[] = [
  {
    names: ['طوفان الأقصى', 'Al-Aqsa Flood', 'Aqsa Flood'],
    began: civilDay(2023, 10, 7),
    source: 'Reuters, 7 October 2023: Hamas announces the operation of that name',
  },
  {
    names: ['السيوف الحديدية', 'Swords of Iron'],
    began: civilDay(2023, 10, 7),
    source: 'Israel Defense Forces, 7 October 2023',
  },
  {
    names: ['كوفيد-19', 'كوفيد 19', 'COVID-19'],
    began: civilDay(2020, 2, 11),
    source: 'WHO, 11 February 2020: the disease is given its name',
  },
];

export interface NamedPlace {
  readonly event: NamedEvent;
  /** UTF-16 offsets of the first mention. */
  readonly start: number;
  readonly end: number;
}

/** Their names as they are compared: folded once, not for each text. */
const FOLDED_NAMES = new Map(
  NAMED_EVENTS.map((event) => [event, event.names.map((name) => fold(name).text)]),
);

/** The named events that a text mentions, each at its first mention. */
export function namedEvents(text: string): NamedPlace[] {
  const folded = fold(text);
  return NAMED_EVENTS.flatMap((event) => {
    for (const key of FOLDED_NAMES.get(event) ?? []) {
      const at = folded.text.indexOf(key);
      if (at >= 0) {
        return [{ event, start: folded.toSource(at), end: folded.toSourceEnd(at + key.length) }];
      }
    }
    return [];
  });
}
