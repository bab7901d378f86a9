/** What a place or a party of a proposal is called: as the case or the gazetteers know it, else as the text does. */
import type { Bilingual } from '../../article/article';
import type { ProposedParty } from '../../extract/propose/proposal';
import type { ActorId } from '../../gazetteer/actors';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { PlaceId } from '../../gazetteer/places';
import { ownActor, ownPlace } from '../../gazetteer/wide/entries';
import { nameOf } from '../cases/own-names';

export function placeName({ id, isKnown, name }: ProposedParty, gazetteer: Gazetteer): Bilingual {
  const known = gazetteer.place(id as PlaceId).name;
  if (known.en !== id) return known;
  return (isKnown ? ownPlace(id)?.name : null) ?? nameOf(name);
}

export function actorName({ id, isKnown, name }: ProposedParty, gazetteer: Gazetteer): Bilingual {
  const known = gazetteer.actor(id as ActorId).name;
  if (known.en !== id) return known;
  return (isKnown ? ownActor(id)?.name : null) ?? nameOf(name);
}
