/** The version of the program, as package.json says it. */
import { readFileSync } from 'node:fs';

export function appVersion(): string {
  const json: unknown = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return (json as { version: string }).version;
}
