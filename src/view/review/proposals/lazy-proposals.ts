/** The review of proposals: its code comes when it is opened. */
import { Lazy } from '../../../desk/lazy.svelte';

export const proposalParts = new Lazy(() => import('./proposal-parts'));
