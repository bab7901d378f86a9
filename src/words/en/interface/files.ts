/** English texts of opening files. */
import { type FileFault, MEGABYTE } from '../../file-fault';

export const files = {
  open: 'Open a figure or a dataset file',
  drop: 'Drop the file to open it',
  opening: 'Opening',
  cancel: 'Cancel',
  opened: 'Opened on this machine:',
  back: 'Back to the app’s articles',
  refused: 'Not opened:',
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
        return `its settings do not hold together (${fault.reasons[0] ?? ''}).`;
      case 'contents':
        return `its articles or events do not hold together (${fault.where}: ${fault.reason}).`;
      case 'dataset':
        return `it is not a dataset file (${[fault.where, fault.reason].filter(Boolean).join(': ')}).`;
      case 'unreadable':
        return 'the browser could not read it.';
    }
  },
};
