/** Names of facet values: what filters, lanes and legends call them. */
import { FACET_RULES, type Facet } from '../../event/facet';
import type { Known } from '../../event/facets/rule';
import { speak } from '../dates/speak';
import { LANGUAGES, type Language } from '../language';
import { labelText } from '../worded';

/** The name of a facet value in a language; the value itself if it is unknown. */
export function facetLabel(known: Known, facet: Facet, value: string, language: Language): string {
  const words: Readonly<Record<string, string>> = LANGUAGES[language].facets[facet].values;
  if (Object.hasOwn(words, value)) return words[value] ?? value;
  const called = FACET_RULES[facet].called?.(value, known);
  if (!called) return value;
  const day = called.day ? ` · ${speak(called.day.value, language, { plain: true })}` : '';
  return `${labelText(called.name, language)}${day}`;
}
