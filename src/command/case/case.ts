/** `sourceline case`: what is done with case files. */
import { type Streams, UsageError } from '../usage';
import { CaseFileError } from './read-case';

const CASE_HELP = `sourceline case FILE --check
  Reads a case file strictly and prints what it holds, or its first fault and where that is. Then every
  quote that its article no longer holds, every text that its SHA-256 does not fit, and every reference to
  something that is missing. Exit code 0: sound; 1: broken, or something is listed.

sourceline case merge A B -o C
  Merges two copies of a case that were edited apart, and writes C. The order of A and B does not matter.
  Exit code 0: merged; 3: conflicts are left. They are listed, and C holds them: the app decides them.

sourceline case html FILE -o PAGE
   Writes it as one read-only page that opens from a disk; sourceline case html --help says more.

sourceline case chronology FILE --format md|html|docx
  Writes its events as a document with footnotes; sourceline case chronology --help says more.
`;

async function dispatch(argv: readonly string[], streams: Streams): Promise<number> {
  const [command, ...rest] = argv;
  // Each is loaded by itself: a document or a page brings much that a check does without.
  switch (command) {
    case 'merge': {
      const { runMerge } = await import('./merge');
      return runMerge(rest, streams);
    }
    case 'html': {
      const { runCaseHtml } = await import('./html');
      return runCaseHtml(rest, streams);
    }
    case 'chronology': {
      const { runChronology } = await import('./chronology');
      return await runChronology(rest, streams);
    }
    case '--help':
    case '-h':
      streams.stdout.write(CASE_HELP);
      return 0;
    case undefined:
      throw new UsageError('case: which file? sourceline case --help says more');
    default: {
      const { runCheck } = await import('./check');
      return runCheck(argv, streams);
    }
  }
}

/** Runs a command on case files; its exit code. */
export async function runCase(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    return await dispatch(argv, streams);
  } catch (error) {
    if (!(error instanceof CaseFileError)) throw error;
    streams.stderr.write(`sourceline: ${error.message}\n`);
    return 1;
  }
}
