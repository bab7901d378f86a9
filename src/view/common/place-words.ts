/** The places of an event in words. */
import { PLACE_ROLES, type TimelineEvent } from '../../event/event';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { vocabulary } from '../../words/vocabulary';
import type { Language } from '../../words/language';
import { messages } from '../../words/interface';
import { labelText } from '../../words/worded';

/** "at al-Tanf, al-Omar field" rather than the role before each name; empty without a place. */
export function spokenPlaces(
  event: TimelineEvent,
  gazetteer: Gazetteer,
  language: Language,
): string {
  const { comma } = messages(language);
  return PLACE_ROLES.map((role) => ({
    role,
    names: event.places
      .filter((place) => place.role === role)
      .map(({ place }) => labelText(gazetteer.place(place).name, language)),
  }))
    .filter(({ names }) => names.length > 0)
    .map(({ role, names }) => `${vocabulary(language).placeRoles[role]} ${names.join(comma)}`)
    .join(comma);
}
