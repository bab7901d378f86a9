/** What a part of the page offers to the palette beside the commands, such as the menu of a case. */
import type { Language } from '../../words/language';

export interface OfferedAction {
  /** Unique among those that are offered, and good as a part of an element's id. */
  readonly id: string;
  readonly label: (language: Language) => string;
  /** As printed; none where it has no key. */
  readonly keys: readonly string[];
  readonly isDisabled: boolean;
  readonly run: () => void;
}
