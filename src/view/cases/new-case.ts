/** Begins a case, with the name of a new one. */
import type { Session } from '../../desk/session.svelte';
import { caseWords } from '../../words/case-words';
import type { Language } from '../../words/language';

/** The id of the new case. */
export async function newCase(session: Session, language: Language): Promise<string> {
  const cases = await session.cases();
  return cases.create(caseWords(language).newName);
}
