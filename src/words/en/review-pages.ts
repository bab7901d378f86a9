/** English texts of pages that come in: files, folders, furniture, what could not be read. */
import type { FurnitureKind } from '../../extract/page/furniture';
import type { DayFrom, PageFault } from '../../format/page/page';
import { grouped, plural } from '../plural';

const furniture: Readonly<Record<FurnitureKind, string>> = {
  caption: 'caption',
  related: 'other stories',
  footer: 'end of the page',
  stamp: 'stamp',
  dateline: 'dateline',
  post: 'embedded post',
  counter: 'counter',
};

const faults: Readonly<Record<PageFault | 'refused', string>> = {
  unreadable: 'The file could not be read.',
  large: 'The file is too large: an article has up to five million characters.',
  unknown: 'This kind of file is not read. Text, HTML, MHTML, Word (.docx) and PDF are.',
  broken: 'The file is damaged, or it is not what its name says.',
  bomb: 'The file would unpack to far more than any article. It was not read.',
  locked: 'The file is locked by a password. Save it without one.',
  empty: 'The file has no words: it may be a scan or a picture.',
  slow: 'Reading it took more than a minute, and was given up.',
  refused: 'The case did not take it.',
};

const days: Readonly<Record<DayFrom, (field: string) => string>> = {
  metadata: (field) => `the page’s own metadata: ${field}`,
  time: () => 'a time that the page marks as its own',
  properties: (field) => `the file’s own properties: ${field}`,
};

const files = (n: number): string =>
  plural('en', n, { one: '1 file', other: `${grouped(n)} files` });
const articles = (n: number): string =>
  plural('en', n, { one: '1 article', other: `${grouped(n)} articles` });
const lines = (n: number): string =>
  plural('en', n, { one: '1 line', other: `${grouped(n)} lines` });

export const pages = {
  choose: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  reading: (name: string) => `Reading ${name}…`,
  faults,
  days,
  said: 'Days that the page itself states',
  order: 'Check the order of the words: in a PDF it is unreliable, above all in Arabic.',
  furniture,
  furnished: (n: number) => `Not sentences of the article: ${lines(n)}, kept and marked`,
  title: 'Add articles',
  progress: (done: number, all: number) => `${grouped(done)} of ${files(all)} read`,
  keeping: (done: number, all: number) => `${grouped(done)} of ${articles(all)} added`,
  stop: 'Stop',
  stopped: (n: number) => `Stopped: ${files(n)} not read.`,
  ignored: (n: number) => `${files(n)} of other kinds left out.`,
  list: 'What comes in',
  wanted: (name: string) => `Add ${name}`,
  more: (name: string) => `Fields and text of ${name}`,
  noDate: 'no date',
  waiting: 'waiting',
  left: 'not read',
  same: (title: string) => `This very text is here already: “${title}”.`,
  capture: (n: number) =>
    plural('en', n, {
      one: 'A capture of this page is in the case: this is another one.',
      other: `${grouped(n)} captures of this page are in the case: this is another one.`,
    }),
  compare: 'Compare',
  kept: 'added',
  save: (n: number) => `Add ${articles(n)}`,
  text: 'Text as it will be kept',
  original: (file: string, bytes: number) =>
    `File: \u2068${file}\u2069, ${grouped(bytes)} bytes, SHA-256`,
};

export type PageWords = typeof pages;
