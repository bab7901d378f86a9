/** Names of facet values: what filters, lanes and legends call a base, a claimant, a kind, an article. */
import type { Article, ArticleId } from '../../article/article';
import { speak } from '../dates/speak';
import type { Language } from '../language';
import type { ActorId } from '../../gazetteer/actors';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { NONE } from '../../event/facet';
import type { EventKind } from '../../event/event';
import type { Facet } from '../../event/facet';
import type { PlaceId } from '../../gazetteer/places';
import { labelText } from '../worded';
import { kindWord } from './kind-words';
import { vocabulary } from './index';

/** Whatever knows the articles and the names: a dataset. */
interface Known {
  readonly gazetteer: Gazetteer;
  article(id: ArticleId): Article;
}

/** The name of a facet value in a language. */
export function facetLabel(known: Known, facet: Facet, value: string, language: Language): string {
  switch (facet) {
    case 'base':
      if (value === NONE) return vocabulary(language).none.base;
      return labelText(known.gazetteer.place(value as PlaceId).name, language);
    case 'claimant':
      if (value === NONE) return vocabulary(language).none.claimant;
      return labelText(known.gazetteer.actor(value as ActorId).name, language);
    case 'kind':
      return kindWord(known.gazetteer, value as EventKind, language);
    case 'article': {
      const article = known.article(value as ArticleId);
      const day = article.published.date;
      const date = day ? ` · ${speak(day.value, language, { plain: true })}` : '';
      return `${labelText(article.publisher, language)}${date}`;
    }
  }
}
