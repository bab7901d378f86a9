/** A chronology of an open case as a file: what it needs is loaded when one is made. */
import type { CaseDocument } from '../case/document';
import type { ReadingChoice } from '../event/event';
import { loadChronologyWords } from '../words/chronology';
import type { Language } from '../words/language';
import { type CountsBy, USUAL_STATUSES } from './input';
import { makeChronology } from './make-chronology';
import { ofCase } from './of-case';
import { type ChronologyForm, writeChronology } from './write/forms';

const TYPES: Readonly<Record<ChronologyForm, string>> = {
  md: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export interface ChronologyOptions {
  readonly languages: readonly [Language, ...Language[]];
  readonly reading: ReadingChoice;
  readonly countsBy: CountsBy;
  /** ISO 8601 day. */
  readonly made: string;
}

/** @param document without what is left out of it. The words of the app are loaded already. */
export async function chronologyBlob(
  { case: one }: CaseDocument,
  form: ChronologyForm,
  options: ChronologyOptions,
): Promise<Blob> {
  await loadChronologyWords();
  const chronology = makeChronology({
    ...ofCase(one),
    ...options,
    unread: 0,
    statuses: USUAL_STATUSES,
  });
  return new Blob([writeChronology(form, chronology)], { type: TYPES[form] });
}
