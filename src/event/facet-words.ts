/** Names of facet values: what filters, lanes and legends call a base, a claimant, a kind, an article. */
import type { ArticleId } from '../article/article';
import { edtf } from '../time/edtf/parse';
import { type Language, speak } from '../time/speak';
import { actorById, isActorId } from './actors';
import { type Dataset } from './dataset';
import { NONE } from './facet';
import type { EventKind } from './event';
import type { Facet } from './facet';
import { isPlaceId, placeById } from './places';
import { KIND_WORDS } from './words';

const NONE_WORDS: Readonly<Record<'base' | 'claimant', Readonly<Record<Language, string>>>> = {
  base: { ar: 'بلا قاعدة محددة', en: 'No base named' },
  claimant: { ar: 'بلا جهة منسوبة', en: 'No claimant named' },
};

/** The name of a facet value in a language; the value itself where nothing is known of it. */
export function facetLabel(
  dataset: Dataset,
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
      const article = dataset.article(value as ArticleId);
      const day = article.published.edtf;
      const date = day ? ` · ${speak(edtf(day), language, { plain: true })}` : '';
      return `${article.publisher[language]}${date}`;
    }
  }
}
