/** What an entry of the history changed, in the words of the reader. */
import type { Change } from '../../case/changes';
import type { Case, CaseRecord } from '../../case/records';
import { caseWords } from '../../words/case-words';
import type { Language } from '../../words/language';
import { type Labels, labelText } from '../../words/worded';

/** Fields of a record that may name it, the best first. */
const NAMING = ['title', 'headline', 'name', 'publisher'] as const;
/** Longest name that is shown. */
const MAX_NAME = 80;

function nameIn(record: unknown, language: Language): string {
  if (typeof record !== 'object' || record === null) return '';
  for (const field of NAMING) {
    const value: unknown = (record as Readonly<Record<string, unknown>>)[field];
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'object' && value !== null) {
      const words = labelText(value as Labels, language);
      if (words.trim() !== '') return words;
    }
  }
  // A decision on a proposal is named by its passage.
  const { quote } = record as { readonly quote?: { readonly exact?: unknown } };
  return typeof quote?.exact === 'string' ? quote.exact : '';
}

/** "Event · Attack on the mill · status · note". The name is that of now, or of then where it is gone. */
export function changeWords(now: Case, { list, id, from, to }: Change, language: Language): string {
  const { history: words, merge } = caseWords(language);
  const record: CaseRecord | undefined = now[list].get(id);
  const name = [record, to, from].map((one) => nameIn(one, language)).find(Boolean) ?? id;
  const what =
    from === null
      ? words.added
      : to === null
        ? words.gone
        : Object.keys(to)
            .map((key) => merge.fields[key] ?? key)
            .join(' · ');
  return `${words.lists[list] ?? list} · \u2068${name.slice(0, MAX_NAME)}\u2069 · ${what}`;
}
