/** The files that a reader gives: chosen, dropped, or those of a folder, as deep as it goes. */
import type { GivenFile } from './read-page';

/** More is no folder of articles. */
const MOST_FILES = 5000;

/** The files of an input; those of a folder have their path as their name. */
export const chosenFiles = (list: FileList | null): readonly GivenFile[] =>
  [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A folder is listed some entries at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}

async function walked(entries: readonly FileSystemEntry[]): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  const open = [...entries];
  for (let one = open.shift(); one && found.length < MOST_FILES; one = open.shift()) {
    if (one.isDirectory) open.push(...(await entriesOf(one as FileSystemDirectoryEntry)));
    else {
      const file = await fileOf(one as FileSystemFileEntry);
      if (file) found.push({ name: one.fullPath.replace(/^\//u, ''), file });
    }
  }
  return found;
}

/** What was dropped. To be called in the event itself: afterwards the browser has forgotten it. */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  const isFolder = entries.some(({ isDirectory }) => isDirectory);
  const plain = [...files].map((file) => ({ name: file.name, file }));
  return isFolder ? walked(entries) : Promise.resolve(plain);
}
