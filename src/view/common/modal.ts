/**
 * A modal dialog of the browser: it keeps the focus inside, closes on Escape and returns the focus.
 */
export interface Modal {
  readonly close: () => void;
}

/**
 * Shows a dialog. `closed` is called once, as soon as it has closed: the browser's own event comes a task
 * later, and a key that was pressed meanwhile belongs to the page.
 */
export function showModal(dialog: HTMLDialogElement, closed: () => void): Modal {
  let isOpen = true;
  const ended = (): void => {
    if (!isOpen) return;
    isOpen = false;
    closed();
  };
  const close = (): void => {
    dialog.close();
    ended();
  };
  dialog.addEventListener('cancel', (event) => {
    // A file input fires cancel, too, and the event bubbles up to here.
    if (event.target !== dialog) return;
    event.preventDefault();
    close();
  });
  dialog.addEventListener('close', ended);
  dialog.showModal();
  return { close };
}
