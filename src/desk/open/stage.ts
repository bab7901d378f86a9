/** What a file that was opened needs of the session that shows it. */
import type { ViewState } from '../address/url';
import type { Works } from '../cases/works.svelte';
import type { DeskDefaults } from '../desk.svelte';
import type { ShownCase, ShownDesk } from '../shown';

export interface Stage {
  readonly works: Works;
  readonly defaults: DeskDefaults;
  shown(): ShownDesk;
  /** Something else is to be shown: what comes late gives way. */
  begin(): void;
  show(next: ShownDesk): void;
  showCase(next: ShownCase): void;
  /** What the reader has set for whatever is shown. */
  ownView(): ViewState;
}
