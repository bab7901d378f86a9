/** Reads a Word document in tests, and says what is wrong with its package. */
import { strFromU8, unzipSync } from 'fflate';
import { type Element, allIn, readMarkup } from './markup';

/** The parts by name. Throws where one is not well-formed. */
export const partsOfDocx = (bytes: Uint8Array): Map<string, Element> =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      readMarkup(strFromU8(content)),
    ]),
  );

/** The part that relationships belong to: `word/_rels/document.xml.rels` → `word/document.xml`. */
const ownerOf = (name: string): string => name.replace(/_rels\/([^/]*)\.rels$/, '$1');

/** A target beside its part: `styles.xml` of `word/document.xml` is `word/styles.xml`. */
const inPackage = (owner: string, target: string): string =>
  `${owner.replace(/[^/]*$/, '')}${target}`;

/** Which relationships lead nowhere, and which names lead to no place. */
export function faultsIn(parts: ReadonlyMap<string, Element>): string[] {
  const faults: string[] = [];
  const ids = new Map<string, Set<string>>();
  for (const [name, part] of parts) {
    if (!name.endsWith('.rels')) continue;
    const owner = ownerOf(name);
    const own = new Set<string>();
    for (const { attributes } of allIn(part, 'Relationship')) {
      const { Id: id = '', Target: target = '', TargetMode: mode } = attributes;
      if (own.has(id)) faults.push(`${name}: ${id} twice`);
      own.add(id);
      if (mode === 'External') {
        if (!/^https?:\/\/[^\s<>"]+$/.test(target)) faults.push(`${name}: leads to ${target}`);
      } else if (!parts.has(inPackage(owner, target))) faults.push(`${name}: no ${target}`);
    }
    ids.set(owner, own);
  }
  const styles = new Set(
    allIn(parts.get('word/styles.xml') as Element, 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    ),
  );
  for (const [name, part] of parts) {
    const bookmarks = new Set(
      allIn(part, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
    );
    for (const { name: tag, attributes } of allIn(part)) {
      const { 'r:id': id, 'w:anchor': anchor, 'w:val': value } = attributes;
      if (id !== undefined && !ids.get(name)?.has(id)) faults.push(`${name}: no ${id}`);
      if (anchor !== undefined && !bookmarks.has(anchor)) faults.push(`${name}: no ${anchor}`);
      if (/^w:(p|r|tbl)Style$/.test(tag) && !styles.has(value)) {
        faults.push(`${name}: no style ${value ?? ''}`);
      }
    }
  }
  for (const { attributes } of allIn(parts.get('[Content_Types].xml') as Element, 'Override')) {
    const name = attributes.PartName?.slice(1) ?? '';
    if (!parts.has(name)) faults.push(`a type for ${name}, which is missing`);
  }
  return faults;
}
