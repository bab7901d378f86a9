/**
 * The same statements in today’s dialect: chdb is ClickHouse of this year inside a process. It is no dependency of
 * the project, since it takes half a gigabyte; where it is missing it is installed beside the project’s own packages.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { run } from '../runner/spawn';

const VERSION = '3.4.0';
const FOLDER = fileURLToPath(
  new URL('../../node_modules/.cache/sourceline-chdb/', import.meta.url),
);
const INSTALL_LIMIT_MS = 10 * 60_000;

export interface Today {
  readonly version: string;
  /** The rows of a statement; empty for one that has none. */
  rows(statement: string): readonly unknown[];
}

interface Session {
  query(statement: string, format?: string): string;
}

/** @param folder where it may keep its data. */
export async function startToday(folder: string): Promise<Today> {
  if (!existsSync(join(FOLDER, 'node_modules/chdb'))) {
    console.log(`No chdb found. Installing it: npm install chdb@${VERSION}`);
    await mkdir(FOLDER, { recursive: true });
    const command = `npm install --prefix "${FOLDER}" --no-save --no-audit --no-fund --ignore-scripts chdb@${VERSION}`;
    await run(command, { limitMs: INSTALL_LIMIT_MS });
  }
  const { Session } = createRequire(FOLDER)('chdb') as { Session: new (path: string) => Session };
  const session = new Session(folder);
  const rows = (statement: string): readonly unknown[] => {
    const said = session.query(statement, 'JSONCompact');
    return said === '' ? [] : (JSON.parse(said) as { data: unknown[] }).data;
  };
  return { version: session.query('SELECT version()', 'TSV').trim(), rows };
}
