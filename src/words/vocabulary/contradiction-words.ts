/** Says on what the accounts of an event contradict each other, the same in print and in the figure. */
import type { TimelineEvent } from '../../event/event';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Language } from '../language';
import { figureWords } from '../figure/index';
import { labelText } from '../worded';
import { vocabulary } from './index';

/**
 * One line for each contradiction: "Contradictory accounts of the reason: Rozana: …; Pentagon: …".
 * @param apart sets a name or a label apart from the words around it.
 */
export function contradictionLines(
  { contradictions }: TimelineEvent,
  gazetteer: Gazetteer,
  language: Language,
  apart: (words: string) => string,
): string[] {
  const words = figureWords(language);
  return contradictions.map(({ about, accounts }) => {
    const said = accounts.map(({ by, says }) =>
      words.account(
        apart(labelText(gazetteer.actor(by).name, language)),
        apart(labelText(says, language)),
      ),
    );
    return `${vocabulary(language).accountsDiffer(apart(labelText(about, language)))} – ${said.join(words.semicolon)}`;
  });
}
