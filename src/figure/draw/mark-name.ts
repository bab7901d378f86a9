/** The accessible name of a mark in the figure. */
import { labelText } from '../../words/worded';
import type { DateReading, EventId } from '../../event/event';
import { speakReading } from '../../words/vocabulary/event-words';
import { cleanLine, cleanTitle } from '../carry/clean';
import type { FigureInput } from '../input';
import { figureWords } from '../../words/figure/index';
import { facetLabel } from '../../words/vocabulary/facet-words';

/** Title, dates with their uncertainty, kind, claimants. */
export function markName(input: FigureInput, id: EventId): string {
  const { dataset, language } = input;
  const { comma, stated, assessed, trial } = figureWords(language);
  const event = dataset.event(id);
  const say = (reading: DateReading): string =>
    event.reviewed && reading === event.stated
      ? trial.date(speakReading(reading, language), speakReading(event.reviewed, language))
      : speakReading(reading, language);
  const dates = event.assessed
    ? [`${stated}: ${say(event.stated)}`, `${assessed}: ${say(event.assessed)}`]
    : [say(event.stated)];
  const claimants = dataset
    .claimants(id)
    .map(({ actor }) => labelText(dataset.gazetteer.actor(actor).name, language));
  return [
    cleanTitle(labelText(event.title, language)),
    ...dates,
    facetLabel(dataset, 'kind', event.kind, language),
    ...claimants,
  ]
    .map(cleanLine)
    .join(comma);
}
