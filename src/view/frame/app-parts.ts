/** Parts of the app that most readers do not need at once, each loaded on demand; the module has none. */
import { Lazy } from '../../desk/lazy.svelte';

/** The article, and what the rules read in it: most of the code beside the timeline's own. */
export const sourcePanel = new Lazy(() => import('../source/SourcePanel.svelte'));

export const helpDialog = new Lazy(() => import('./HelpDialog.svelte'));

/** The timeline of the printed page, which is drawn with the code of the figure. */
export const printParts = new Lazy(() => import('../../desk/figure/print-timeline'));
