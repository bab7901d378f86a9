/** Parts of the app that most readers do not need at once, each loaded on demand; the module has none. */
import { Lazy } from '../../desk/lazy.svelte';
import { loadCaseWords } from '../../words/case-words';
import { loadTableWords } from '../../words/table-words';
import { loadGuideWords } from '../../words/guide-words';

/** The article, and what the rules read in it: most of the code beside the timeline's own. */
export const sourcePanel = new Lazy(() => import('../source/SourcePanel.svelte'));

/** What explains: the legend in its column, the guided example, the help. Their words come with them. */
export const guideParts = new Lazy(async () => {
  await Promise.all([import('../guide/guide-parts'), loadGuideWords()]);
  return import('../guide/guide-parts');
});

export const helpDialog = new Lazy(async () => {
  const [part] = await Promise.all([import('../guide/HelpDialog.svelte'), loadGuideWords()]);
  return part;
});

/** What highlights the words of the search. */
export const foundWords = new Lazy(() => import('../common/found-words'));

/** The bar of an open case, the list of cases, and what says that one could not be opened. */
export const caseParts = new Lazy(async () => {
  await Promise.all([import('../cases/case-parts'), loadCaseWords()]);
  return import('../cases/case-parts');
});

/** What a phone shows of the undated events and of the legend. */
export const sheetParts = new Lazy(async () => {
  await Promise.all([import('./sheet-parts'), loadGuideWords()]);
  return import('./sheet-parts');
});

/** The timeline of the printed page, which is drawn with the code of the figure. */
export const printParts = new Lazy(() => import('../../desk/figure/print-timeline'));

/** The columns of a table, and what was read of it. */
export const tableParts = new Lazy(async () => {
  await Promise.all([import('../tables/table-parts'), loadTableWords(), loadCaseWords()]);
  return import('../tables/table-parts');
});

/** What asks for the passphrase of an encrypted file. */
export const lockedFile = new Lazy(async () => {
  await Promise.all([import('../cases/LockedFileDialog.svelte'), loadCaseWords()]);
  return import('../cases/LockedFileDialog.svelte');
});
