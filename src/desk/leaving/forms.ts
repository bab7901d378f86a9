/** The forms in which a case leaves the machine. A new one is a line of `FORMS`, and its words. */
import { version } from '../../../package.json';
import { caseText } from '../../case/codec/case-file';
import type { CaseDocument } from '../../case/document';
import { leaving } from '../../case/leaving/leaving';
import type { Part } from '../../case/leaving/parts';
import { filledPage } from '../../case/page/fill-page';
import { NEVER_ON_A_PAGE, pageText } from '../../case/page/page-data';
import { headOf } from '../../case/records';
import type { ReadingChoice } from '../../event/event';
import { instantText } from '../../store/instant';
import { isoDay } from '../../time/civil';
import { civilToday } from '../../time/zone';
import type { Language } from '../../words/language';
import { ageApart } from '../sealed/age-apart';
import { chronologyApart } from './chronology-apart';

type DocumentForm = 'docx' | 'md' | 'html';
export type FormId = 'case' | 'sealed-case' | 'page' | `chronology-${DocumentForm}`;

/** How a file is made. */
export interface FormMaking {
  /** What is left out. */
  readonly parts: readonly Part[];
  readonly language: Language;
  /** Of a document, the first one leading. */
  readonly languages: readonly [Language, ...Language[]];
  readonly reading: ReadingChoice;
  /** Of a form that has one. */
  readonly passphrase: string;
  /** When, ms since 1970. */
  readonly made: number;
  readonly signal: AbortSignal;
}

interface Form {
  /** After the name of the case. */
  readonly extension: string;
  /** What it never holds. */
  readonly never: readonly Part[];
  readonly isSealed: boolean;
  /** It is written in the languages that are chosen. */
  readonly isDocument: boolean;
  /** With nothing left out, opening it gives the whole case back. */
  readonly isWhole: boolean;
  readonly make: (document: CaseDocument, making: FormMaking) => Promise<Blob>;
}

/** Its quotes are footnotes; full texts, reviewers' names, history and rejected events are no part of it. */
const NEVER_IN_A_CHRONOLOGY: readonly Part[] = ['originals', 'reviewers', 'history', 'rejected'];

const JSON_TYPE = 'application/json';

async function sealedCase(
  document: CaseDocument,
  { parts, passphrase, signal }: FormMaking,
): Promise<Blob> {
  const bytes = new TextEncoder().encode(caseText(leaving(document, parts)));
  const report = await ageApart({ way: 'seal', bytes, passphrase }, signal);
  if (report.ok) return new Blob([report.bytes as BlobPart], { type: 'application/octet-stream' });
  throw new Error(report.fault === 'failed' ? report.reason : report.fault);
}

/** The page that the build has made ready, beside the app. */
async function pageTemplate(signal: AbortSignal): Promise<string> {
  const answer = await fetch(new URL('page/page.html', globalThis.document.baseURI), { signal });
  if (!answer.ok) throw new Error(`page/page.html: ${answer.status}`);
  return answer.text();
}

async function casePage(
  document: CaseDocument,
  { parts, language, made, signal }: FormMaking,
): Promise<Blob> {
  const { name } = headOf(document.case);
  const template = await pageTemplate(signal);
  const page = filledPage(
    template,
    pageText(document, parts, { name, made: instantText(made), version, language }),
    name,
  );
  if (page === null) throw new Error('page/page.html');
  return new Blob([page], { type: 'text/html' });
}

/** A chronology for a report or a brief, made in a worker. */
const chronology = (form: DocumentForm): Form => ({
  extension: `.chronology.${form}`,
  never: NEVER_IN_A_CHRONOLOGY,
  isSealed: false,
  isDocument: true,
  isWhole: false,
  make: (document, { parts, languages, reading, made, signal }) =>
    chronologyApart(
      {
        // It needs the texts to give whole sentences, and holds no more of them.
        text: caseText(
          leaving(
            document,
            parts.filter((part) => part !== 'originals'),
          ),
        ),
        form,
        options: { languages, reading, countsBy: 'kind', made: isoDay(civilToday(made)) },
      },
      signal,
    ),
});

export const FORMS: Readonly<Record<FormId, Form>> = {
  case: {
    extension: '.case.json',
    never: [],
    isSealed: false,
    isDocument: false,
    isWhole: true,
    make: (document, { parts }) =>
      Promise.resolve(new Blob([caseText(leaving(document, parts))], { type: JSON_TYPE })),
  },
  'sealed-case': {
    extension: '.case.json.age',
    never: [],
    isSealed: true,
    isDocument: false,
    isWhole: true,
    make: sealedCase,
  },
  page: {
    extension: '.html',
    never: NEVER_ON_A_PAGE,
    isSealed: false,
    isDocument: false,
    isWhole: false,
    make: casePage,
  },
  'chronology-docx': chronology('docx'),
  'chronology-html': chronology('html'),
  'chronology-md': chronology('md'),
};

export const FORM_IDS = Object.keys(FORMS) as readonly FormId[];

/** What is left out of a form: what was chosen, and what it never holds. */
export const leftOut = (form: FormId, chosen: readonly Part[]): readonly Part[] => [
  ...new Set([...chosen, ...FORMS[form].never]),
];

export { PARTS } from '../../case/leaving/parts';
export { holdingOf } from '../../case/leaving/holding';
