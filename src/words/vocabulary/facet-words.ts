/** Names of facet values: what filters, lanes and legends call a base, a claimant, a kind, an article. */
import type { Article, ArticleId } from '../../article/article';
import { speak } from '../dates/speak';
import type { Language } from '../language';
import { actorById, isActorId } from '../../gazetteer/actors';
import { NONE } from '../../event/facet';
import type { EventKind } from '../../event/event';
import type { Facet } from '../../event/facet';
import { isPlaceId, placeById } from '../../gazetteer/places';
import { labelText } from '../worded';
import { vocabulary } from './index';

/** Whatever knows the articles. */
interface Articles {
  article(id: ArticleId): Article;
}

/** The name of a facet value in a language; the value itself if it is unknown. */
export function facetLabel(
  articles: Articles,
  facet: Facet,
  value: string,
  language: Language,
): string {
  switch (facet) {
    case 'base':
      if (value === NONE) return vocabulary(language).none.base;
      return isPlaceId(value) ? labelText(placeById(value).name, language) : value;
    case 'claimant':
      if (value === NONE) return vocabulary(language).none.claimant;
      return isActorId(value) ? labelText(actorById(value).name, language) : value;
    case 'kind':
      return vocabulary(language).kinds[value as EventKind];
    case 'article': {
      const article = articles.article(value as ArticleId);
      const day = article.published.date;
      const date = day ? ` · ${speak(day.value, language, { plain: true })}` : '';
      return `${labelText(article.publisher, language)}${date}`;
    }
  }
}
