/** The JSON of a file's bytes, or what the file is instead. */
import { jsonFault } from '../../format/json-fault';
import { seemingOf, seemsJson } from '../../format/seeming';
import type { FileFault } from '../../words/file-fault';

export type ParsedFile =
  | { readonly ok: true; readonly given: unknown }
  | { readonly ok: false; readonly fault: FileFault };

export function parseFile(bytes: ArrayBuffer): ParsedFile {
  const text = new TextDecoder().decode(bytes);
  try {
    const given: unknown = JSON.parse(text);
    // A number or a text alone is JSON, too, but nobody's dataset.
    if (typeof given === 'object' && given !== null) return { ok: true, given };
  } catch {
    const fault = seemsJson(text) ? jsonFault(text) : null;
    if (fault) return { ok: false, fault: { kind: 'broken-json', ...fault } };
  }
  return { ok: false, fault: { kind: 'seems', what: seemingOf(new Uint8Array(bytes)) } };
}
