/** English texts of what leaves the machine: what a file holds, what is left out, and the page that shows a case. */
import type { Held } from '../../case/leaving/holding';
import { grouped, plural } from '../plural';
import { countedEvents } from './counted';

const articles = (n: number): string =>
  plural('en', n, { one: '1 article', other: `${grouped(n)} articles` });

function held({ key, args: [n = 0] }: Held): string {
  switch (key) {
    case 'events':
      return countedEvents(n);
    case 'rejected':
      return `${grouped(n)} of them rejected`;
    case 'no-rejected':
      return plural('en', n, {
        one: 'not the rejected one',
        other: `not the ${grouped(n)} rejected ones`,
      });
    case 'articles':
      return n === 0 ? 'no article' : articles(n);
    case 'bare-articles':
      return plural('en', n, {
        one: '1 article without its full text',
        other: `${articles(n)} without their full text`,
      });
    case 'edits':
      return n === 0
        ? 'an empty history'
        : plural('en', n, {
            one: 'the history with 1 edit',
            other: `the history with ${grouped(n)} edits`,
          });
    case 'no-history':
      return 'no history';
    case 'no-notes':
      return 'no notes';
    case 'no-reviewers':
      return 'no reviewers’ names';
  }
}

const list = (parts: readonly Held[]): string => parts.map(held).join(', ');

export const leaving = {
  title: 'Save in another form',
  form: 'What is saved',
  forms: {
    case: 'Case file',
    'sealed-case': 'Case file, encrypted',
    page: 'HTML page, read-only',
    'chronology-docx': 'Chronology, Word',
    'chronology-html': 'Chronology, HTML',
    'chronology-md': 'Chronology, Markdown',
  },
  hints: {
    case: 'All of the case as JSON, to be opened in Sourceline again.',
    'sealed-case':
      'The same, encrypted with a passphrase as an age file. Sourceline opens it, and so does “age -d”.',
    page: 'One file with timeline, events and articles that any browser opens from disk, without a network.',
    'chronology-docx':
      'A document with numbered footnotes to the sentences and a table of counts, for Word and LibreOffice.',
    'chronology-html': 'The same document as one page to read or print.',
    'chronology-md': 'The same document as text with footnotes.',
  },
  inLanguages: 'Language of the document',
  bothLanguages: 'Both languages',
  leaveOut: 'Leave out',
  parts: {
    originals: 'Full texts of the articles',
    notes: 'Notes and translations',
    reviewers: 'Names of reviewers',
    history: 'History',
    rejected: 'Rejected events',
  },
  partHints: {
    originals: 'The quotes stay.',
    notes: 'Notes of events and links, translations of quotes, reasons in the history.',
    reviewers:
      'Who reviewed, edited and captured. A name that stands in a text of the case stays there.',
    history: 'Earlier states of everything.',
    rejected: 'And what the history says of them.',
  },
  never: 'This form never holds it.',
  holds: (parts: readonly Held[]) => `The file holds ${list(parts)}.`,
  figureHolds: (parts: readonly Held[]) => `The figure carries ${list(parts)}.`,
  passphrase: 'Passphrase of the file',
  again: 'Once more',
  least: (n: number) => `At least ${n} characters; several words are best.`,
  differ: 'The two are not the same.',
  lost: 'There is no way to open the file without it.',
  sealing: 'Encrypting. This takes some seconds.',
  unsealing: 'Decrypting. This takes some seconds.',
  making: 'Making the file…',
  cancel: 'Cancel',
  save: 'Save',
  failed: (message: string) => `The file was not made: ${message}`,
  locked: {
    title: 'Encrypted file',
    asks: 'is encrypted. Its passphrase opens it.',
    open: 'Open',
    wrong: 'That is not the passphrase of this file.',
    damaged: 'The file is damaged: it cannot be decrypted.',
    notPassphrase:
      'The file is encrypted for a key, not with a passphrase. Decrypt it with “age -d” first.',
    tooCostly: 'The file asks for more work than any passphrase needs. It is not opened.',
    failed: (message: string) => `It could not be decrypted: ${message}`,
  },
  page: {
    about: 'Read-only page of the case',
    made: (when: string, version: string) => `made ${when} by Sourceline ${version}`,
    holds: (parts: readonly Held[]) => `It holds ${list(parts)}.`,
    nothing: 'This page holds no case: it is the form into which Sourceline puts one.',
    unreadable: (why: string) => `What this page holds cannot be read: ${why}`,
  },
};

export type LeavingWords = typeof leaving;
