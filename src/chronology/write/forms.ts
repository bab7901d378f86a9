/** The forms in which a chronology is written. */
import type { Chronology } from '../model';
import { docx } from './docx/docx';
import { html } from './html';
import { markdown } from './markdown';

export const CHRONOLOGY_FORMS = ['md', 'html', 'docx'] as const;
export type ChronologyForm = (typeof CHRONOLOGY_FORMS)[number];

export function writeChronology(
  form: ChronologyForm,
  chronology: Chronology,
): string | Uint8Array<ArrayBuffer> {
  switch (form) {
    case 'md':
      return markdown(chronology);
    case 'html':
      return html(chronology);
    case 'docx':
      return docx(chronology);
  }
}
