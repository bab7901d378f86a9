/** Names of facet values: what filters, lanes and legends call a base, a claimant, a kind, an article. */
import type { Article, ArticleId } from '../../article/article';
import { edtf } from '../../time/edtf/parse';
import { speak } from '../dates/speak';
import type { Language } from '../language';
import { actorById, isActorId } from '../../gazetteer/actors';
import { NONE } from '../../event/facet';
import type { EventKind } from '../../event/event';
import type { Facet } from '../../event/facet';
import { isPlaceId, placeById } from '../../gazetteer/places';
import { KIND_WORDS } from './event-words';

const NONE_WORDS: Readonly<Record<'base' | 'claimant', Readonly<Record<Language, string>>>> = {
  base: { ar: 'بلا قاعدة محددة', en: 'No base named' },
  claimant: { ar: 'بلا جهة منسوبة', en: 'No claimant named' },
};

/** Whatever knows the articles. */
interface Articles {
  article(id: ArticleId): Article;
}

/** The name of a facet value in a language; the value itself where nothing is known of it. */
export function facetLabel(
  articles: Articles,
  facet: Facet,
  value: string,
  language: Language,
): string {
  switch (facet) {
    case 'base':
      if (value === NONE) return NONE_WORDS.base[language];
      return isPlaceId(value) ? placeById(value).name[language] : value;
    case 'claimant':
      if (value === NONE) return NONE_WORDS.claimant[language];
      return isActorId(value) ? actorById(value).name[language] : value;
    case 'kind':
      return KIND_WORDS[value as EventKind][language];
    case 'article': {
      const article = articles.article(value as ArticleId);
      const day = article.published.edtf;
      const date = day ? ` · ${speak(edtf(day), language, { plain: true })}` : '';
      return `${article.publisher[language]}${date}`;
    }
  }
}
