/** The files of `seeds/` as they ship, for tests: what is checked is what ships. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

const FOLDER = new URL('../../../seeds/', import.meta.url);

export interface SeedFileContent {
  readonly name: string;
  readonly content: string;
  /** SHA-256 of the bytes, 64 lower-case hex digits. */
  readonly sha256: string;
}

export const SEED_FILES: readonly SeedFileContent[] = readdirSync(FOLDER)
  .sort()
  .map((name) => {
    const bytes = readFileSync(new URL(name, FOLDER));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { name, content: bytes.toString('utf8'), sha256 };
  });

/** The text of an article, by the beginning of its file's name ("000", "004"). */
export function seedText(start: string): string {
  const file = SEED_FILES.find(({ name }) => name.startsWith(start) && name.endsWith('.txt'));
  if (!file) throw new RangeError(`no article ${start}`);
  return file.content;
}
