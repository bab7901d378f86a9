/** Files of a case for the downloads of the browser. */
import type { CaseSession } from '../../desk/cases/case-session.svelte';
import { save } from '../../desk/figure/save';

/** Longest name of a file, without its ending. */
const MAX_STEM = 80;

/** A name that every system takes. */
export function stemOf(name: string): string {
  const stem = name
    .replace(/\.case\.json$|\.(?:json|svg)$/i, '')
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, MAX_STEM)
    .trim();
  return stem || 'case';
}

const jsonBlob = (text: string): Blob => new Blob([text], { type: 'application/json' });

/** Saves the case file, and writes down that it was. */
export async function saveCaseFile(work: CaseSession): Promise<void> {
  save({ name: `${stemOf(work.name)}.case.json`, blob: jsonBlob(work.fileText()) });
  await work.savedAs();
}

export function saveHistory(work: CaseSession): void {
  const blob = new Blob([work.auditText()], { type: 'application/x-ndjson' });
  save({ name: `${stemOf(work.name)}.history.jsonl`, blob });
}

/** Saves what could not be read, as it was found. */
export function saveRaw(name: string, found: unknown): void {
  save({ name: `${stemOf(name)}.raw.json`, blob: jsonBlob(JSON.stringify(found, null, 1)) });
}
