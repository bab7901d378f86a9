/** English texts of the page that saves what is stored, whatever is broken. */
export const recover = {
  title: 'What Sourceline has stored in this browser',
  hint: 'Here each stored case can be saved as it is, even one that the app cannot open. Nothing is changed, and nothing is sent.',
  reading: 'Reading what is stored…',
  silent: 'The browser does not answer. Close the other tabs of this page, then reload.',
  none: 'No case is stored in this browser.',
  failed: 'The storage of the browser cannot be read:',
  nameless: 'No readable name',
  holds: (rows: string, snapshots: string) => `stored records: ${rows}, snapshots: ${snapshots}`,
  save: 'Save raw data',
  saveOf: (name: string) => `Save raw data of ${name}`,
  saveAll: 'Save everything in one file',
  back: 'To the app',
};

export type RecoverWords = typeof recover;
