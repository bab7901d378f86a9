/** The JSON of a file's bytes, or what the file is instead. */
import { jsonFault } from '../../format/json-fault';
import { seemingOf, seemsJson } from '../../format/seeming';
import type { FileFault } from '../../words/file-fault';

export type ParsedFile =
  | { readonly ok: true; readonly given: unknown }
  | { readonly ok: false; readonly fault: FileFault };

/** Bytes by which it is told that a file is no JSON. */
const HEAD_BYTES = 1024;

const seeming = (bytes: Uint8Array): ParsedFile => ({
  ok: false,
  fault: { kind: 'seems', what: seemingOf(bytes) },
});

export function parseFile(bytes: Uint8Array): ParsedFile {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  // A table of 200 MB need not become a text first.
  if (head.trim() !== '' && !seemsJson(head)) return seeming(bytes);
  const text = new TextDecoder().decode(bytes);
  try {
    const given: unknown = JSON.parse(text);
    // A number or a text alone is JSON, too, but nobody's dataset.
    if (typeof given === 'object' && given !== null) return { ok: true, given };
  } catch {
    const fault = seemsJson(text) ? jsonFault(text) : null;
    if (fault) return { ok: false, fault: { kind: 'broken-json', ...fault } };
  }
  return seeming(bytes);
}
