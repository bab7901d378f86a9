/** The accessible name of a mark in the figure. */
import { labelText } from '../../words/worded';
import { actorById } from '../../gazetteer/actors';
import type { DateReading, EventId } from '../../event/event';
import { speakReading } from '../../words/vocabulary/event-words';
import { cleanLine, cleanTitle } from '../carry/clean';
import type { FigureInput } from '../input';
import { figureWords } from '../../words/figure/index';
import { eventZone } from '../../event/event-zone';
import { vocabulary } from '../../words/vocabulary';

/** Title, dates with their uncertainty, kind, claimants. */
export function markName(input: FigureInput, id: EventId): string {
  const { dataset, language } = input;
  const { comma, stated, assessed } = figureWords(language);
  const event = dataset.event(id);
  const zone = eventZone(event);
  const say = (reading: DateReading): string => speakReading(reading, language, false, zone);
  const dates = event.assessed
    ? [`${stated}: ${say(event.stated)}`, `${assessed}: ${say(event.assessed)}`]
    : [say(event.stated)];
  const claimants = dataset
    .claimants(id)
    .map(({ actor }) => labelText(actorById(actor).name, language));
  return [
    cleanTitle(labelText(event.title, language)),
    ...dates,
    vocabulary(language).kinds[event.kind],
    ...claimants,
  ]
    .map(cleanLine)
    .join(comma);
}
