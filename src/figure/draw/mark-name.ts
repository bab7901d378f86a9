/** What a screen reader says of a mark of the figure. */
import { labelText } from '../../words/worded';
import { actorById } from '../../gazetteer/actors';
import type { EventId } from '../../event/event';
import { vocabulary } from '../../words/vocabulary';
import { speakReading } from '../../words/vocabulary/event-words';
import { cleanLine, cleanTitle } from '../carry/clean';
import type { FigureInput } from '../input';
import { figureWords } from '../../words/figure/index';

/** Title, dates with their uncertainty, kind, claimants. */
export function markName(input: FigureInput, id: EventId): string {
  const { dataset, language } = input;
  const { comma, stated, assessed } = figureWords(language);
  const event = dataset.event(id);
  const dates = event.assessed
    ? [
        `${stated}: ${speakReading(event.stated, language)}`,
        `${assessed}: ${speakReading(event.assessed, language)}`,
      ]
    : [speakReading(event.stated, language)];
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
