/** Combines all seed files into one dataset, or reports every problem. */
import { BUILT_IN } from '../gazetteer/gazetteer';
import { Dataset } from '../source/dataset';
import { type Problem, type SeedContent, crossCheck, readSeed } from './read-seed';

/** A file of `seeds/` as it was read. */
export interface SeedFile {
  /** Name without a folder. */
  readonly name: string;
  readonly content: string;
  /** SHA-256 of the bytes, 64 lower-case hex digits, where the caller can compute it. */
  readonly sha256?: string;
}

export type SeedsResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const EVENTS = '.json';
const TEXT = '.txt';

const stemOf = (name: string): string => name.slice(0, name.lastIndexOf('.'));

/**
 * Reads `NAME.txt` with `NAME.json`, in the order of their names. A text without events and events
 * without a text are problems: neither may be dropped silently. Other files are ignored.
 */
export function readSeeds(files: readonly SeedFile[]): SeedsResult {
  const byName = new Map(files.map((file) => [file.name, file]));
  const names = [...byName.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const problems: Problem[] = [];
  const contents: SeedContent[] = [];
  for (const name of names) {
    const partner = byName.get(stemOf(name) + (name.endsWith(TEXT) ? EVENTS : TEXT));
    if (name.endsWith(TEXT) && !partner) {
      problems.push({
        file: name,
        event: null,
        reason: 'has no reviewed events (.json) next to it',
      });
    }
    const events = name.endsWith(EVENTS) ? byName.get(name) : undefined;
    if (!events) continue;
    if (!partner) {
      problems.push({ file: name, event: null, reason: 'has no article text (.txt) next to it' });
      continue;
    }
    const result = readSeed({
      name,
      json: events.content,
      text: partner.content,
      textName: partner.name,
      ...(partner.sha256 === undefined ? {} : { sha256: partner.sha256 }),
    });
    if (result.ok) contents.push(result.value);
    else problems.push(...result.problems);
  }
  // Only complete contents can be checked against each other: a missing file would blame its neighbours.
  if (problems.length === 0) problems.push(...crossCheck(contents));
  if (problems.length > 0) return { ok: false, problems };
  const dataset = Dataset.of(
    contents.map(({ article }) => article),
    contents.flatMap(({ events }) => events),
    BUILT_IN,
  );
  return { ok: true, dataset };
}
