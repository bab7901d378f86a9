/** The code of the cases: loaded with the first of them. */
import { CaseStore } from '../../store/case-store';
import { CaseList } from './case-list.svelte';

/** The cases of this browser. What waits is kept when the page is hidden. */
export function casesHere(): CaseList {
  const store = new CaseStore();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void store.flush();
  });
  return new CaseList(store);
}
