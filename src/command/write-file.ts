/** Writes a file that a command was told to write. Throws a `UsageError` where that cannot be done. */
import { writeFileSync } from 'node:fs';
import { UsageError } from './usage';

export function writeFile(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError(`cannot write ${path} (${code})`);
  }
}
