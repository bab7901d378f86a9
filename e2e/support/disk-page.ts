/** Pages that carry a case, made by the command line of the built page. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const sourceline = (...argv: readonly string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'src/command/sourceline.ts', ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
  });

/** The dataset of the two articles. */
export const seedsJson = (): string => sourceline('events', '--whole');

export interface MadePage {
  /** `file:`. */
  readonly address: string;
  readonly html: string;
}

/** @param json a case, or a dataset. */
export function makePage(json: string, ...options: readonly string[]): MadePage {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-page-'));
  const [from, to] = [join(folder, 'case.json'), join(folder, 'page.html')];
  writeFileSync(from, json);
  sourceline('case', 'html', from, '-o', to, ...options);
  return { address: pathToFileURL(to).href, html: readFileSync(to, 'utf8') };
}
