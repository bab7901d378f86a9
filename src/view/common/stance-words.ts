/** Whether a claimant claims, or is only named by others, across the articles, in words. */
import { messages } from '../../words/interface';
import type { Language } from '../../words/language';

export function stanceWords(found: ReadonlySet<string>, language: Language): string {
  const text = messages(language);
  if (!found.has('claims')) return text.namedOnly;
  return found.has('named') ? text.claimsAndNamed : text.claims;
}
