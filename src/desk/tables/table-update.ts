/** Finds the case of which a table is a newer export, and compares the two in steps that can be stopped. */
import { type UpdatePlan, updatePlan } from '../../case/update/update';
import type { DatasetContent } from '../../event/codec/read';
import { comparableField, isSameData } from '../../exchange/newer-export';
import { Pace } from '../../figure/page/pace';
import { instantText } from '../../store/instant';
import { LANGUAGE_IDS } from '../../words/language-choice';
import type { Language } from '../../words/language';
import { loadTableWords, tableWords } from '../../words/table-words';
import type { CaseSession } from '../cases/case-session.svelte';

/** Whether the case has events of the same data. */
export const isOfSameData = ({ case: one }: CaseSession, { events }: DatasetContent): boolean =>
  isSameData((id) => one.events.get(id), events);

export interface ComparingTable {
  /** Name of its file. */
  readonly file: string;
  readonly language: Language;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** What the table would change in the case. Rejects when the signal is aborted. */
export async function updateFrom(
  work: CaseSession,
  content: DatasetContent,
  { file, language, onProgress, signal }: ComparingTable,
): Promise<UpdatePlan> {
  await loadTableWords();
  const goneTags = LANGUAGE_IDS.map((one) => tableWords(one).update.goneTag);
  const comparison = updatePlan(work.document, content, {
    file,
    at: instantText(Date.now()),
    by: work.by,
    goneTag: tableWords(language).update.goneTag,
    goneTags: new Set(goneTags),
    comparable: comparableField,
  });
  return new Pace(onProgress, signal).run(comparison);
}
