/** English texts of opening files. */
import { REFUSALS } from '../refusals';
import { type FileFault, MEGABYTE, type Seeming } from '../../file-fault';
import { becauseIn } from '../because';

const SEEMS: Readonly<Record<Seeming, string>> = {
  empty: 'it is empty.',
  table: 'it seems to be a table (CSV). A dataset is a JSON file; the README shows its form.',
  html: 'it seems to be a web page (HTML), perhaps an error message instead of the file.',
  svg: 'it is an SVG picture. A figure is opened with the folder button, or dropped on the page.',
  xml: 'it seems to be an XML file.',
  text: 'it seems to be plain text. A dataset is a JSON file; the README shows its form.',
  png: 'it is a PNG picture. Only the SVG of a figure contains its timeline.',
  jpeg: 'it is a JPEG picture. Only the SVG of a figure contains its timeline.',
  gif: 'it is a GIF picture. Only the SVG of a figure contains its timeline.',
  webp: 'it is a WebP picture. Only the SVG of a figure contains its timeline.',
  pdf: 'it is a PDF document. Only the SVG of a figure contains its timeline.',
  zip: 'it is a ZIP archive or an office document; unpack it or export it first.',
  binary: 'it is not a text file.',
};

export const files = {
  open: 'Open a figure or a dataset file',
  drop: 'Drop the file to open it',
  opening: 'Opening',
  cancel: 'Cancel',
  opened: 'Opened on this machine:',
  back: 'Back to the app’s articles',
  notKept: {
    tooMany: (most: string) => `Only shown, and not kept: a case holds up to ${most} events.`,
    refused: (message: string) => `Only shown, since the browser does not keep it (${message}).`,
  },
  refused: 'Not opened:',
  because: becauseIn,
  fault: (fault: FileFault): string => {
    switch (fault.kind) {
      case 'too-large':
        return `it is larger than ${fault.limitBytes / MEGABYTE} MB.`;
      case 'no-figure':
        return 'it contains no timeline. An SVG exported here does, unless a program has removed its metadata.';
      case 'later-page':
        return `it is page ${fault.page} of ${fault.pages}; the first page contains the timeline.`;
      case 'damaged':
        return 'its data are damaged or cut off.';
      case 'unknown-schema':
        return `it was made by another version (${fault.schema}).`;
      case 'settings':
        return `its settings do not hold together (${fault.where}: ${becauseIn(fault.because)}).`;
      case 'contents':
        return `its articles or events do not hold together (${fault.where}: ${becauseIn(fault.because)}).`;
      case 'dataset':
        return `it is not a dataset file (${[fault.where, becauseIn(fault.because)].filter(Boolean).join(': ')}).`;
      case 'seems':
        return SEEMS[fault.what];
      case 'table':
        return `it ${REFUSALS[fault.why]}.`;
      case 'broken-json':
        return fault.isCut
          ? `it is not a dataset file: its JSON breaks off at line ${fault.line}, column ${fault.column}.`
          : `it is not a dataset file: its JSON has a fault at line ${fault.line}, column ${fault.column}.`;
      case 'failed':
        return `the program failed (${fault.reason}). The file may be in order.`;
      case 'unreadable':
        return 'the browser could not read it.';
    }
  },
};
