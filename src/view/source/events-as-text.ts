/** Events as plain text, for notes and messages. */
import type { Dataset } from '../../source/dataset';
import type { EventId, ReadingChoice } from '../../event/event';
import { speak } from '../../words/dates/speak';
import type { Language } from '../../words/language';
import { spokenDates } from '../timeline/drawing/drawing';
import { messages } from '../../words/interface';
import { isTried } from '../../article/article';
import { triedPublication } from '../../words/figure/trial';
import { isLost } from '../../article/quote';
import { inQuoteMarks } from '../../article/written-in';
import { glossText } from '../../words/gloss';
import { labelText } from '../../words/worded';

/** Title, spoken dates, main quote and source of each event, separated by empty lines. */
export function eventsAsText(
  dataset: Dataset,
  ids: readonly EventId[],
  reading: ReadingChoice,
  language: Language,
): string {
  const { comma, gestures, quoteLost, translation } = messages(language);
  return ids
    .map((id) => {
      const event = dataset.event(id);
      const article = dataset.article(event.article);
      const [quote] = event.quotes;
      const gloss = quote && glossText(quote, article.language, language);
      const day = article.published.date;
      return [
        labelText(event.title, language),
        ...spokenDates(dataset, id, reading, language),
        ...(quote?.exact ? [inQuoteMarks(quote.exact, article.language)] : []),
        ...(gloss ? [`${translation}: ${gloss}`] : []),
        ...(quote && isLost(quote, article.text) ? [quoteLost] : []),
        `${gestures.picks.sourceIn}: ${[
          labelText(article.publisher, language),
          article.headline,
          ...(isTried(article)
            ? [triedPublication(article, language)]
            : day
              ? [speak(day.value, language, { plain: true })]
              : []),
        ].join(comma)}`,
        ...(article.address ? [article.address] : []),
      ].join('\n');
    })
    .join('\n\n');
}
