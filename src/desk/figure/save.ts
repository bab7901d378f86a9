/** Files for the downloads of the browser. */

export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Passes a file to the browser's downloads. */
export function save({ name, blob }: SavedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
