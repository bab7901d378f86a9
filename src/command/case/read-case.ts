/** Reads the case file that a command names. */
import { type ReadCase, readCaseText } from '../../case/codec/case-file';
import type { CaseDocument } from '../../case/document';
import { seemsAge } from '../../format/age/age-head';
import { readText } from '../read-data';
import { UsageError } from '../usage';

/** The file is no sound case file. Its message is one line for a person. */
export class CaseFileError extends Error {}

/** Reads strictly: a record that is not valid is a fault of the file. Throws a `CaseFileError` then. */
export function soundCase(path: string): CaseDocument {
  const read = readCaseText(readText(path), 'strict');
  if (read.ok) return read.document;
  throw new CaseFileError([path, read.where, read.reason].filter(Boolean).join(': '));
}

/** Sets aside what is broken. A dataset is read as a case. Throws a `UsageError` where nothing can be read. */
export function caseInFile(path: string): ReadCase {
  const text = readText(path);
  if (seemsAge(text)) {
    throw new UsageError(`${path}: is encrypted; age -d -o case.json ${path} decrypts it`);
  }
  const read = readCaseText(text);
  if (read.ok) return read;
  throw new UsageError([path, read.where, read.reason].filter(Boolean).join(': '));
}
