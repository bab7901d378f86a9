/** A proposed event, each field with the rule and the words that gave it. */
import type { TextRange } from '../../article/quote';
import type { ProposedMeans } from './lexicon/rule';
import type { Kind } from './sentence/kind';
import type { Modality } from './sentence/modality';
import type { Casualties, Count } from './sentence/figures/numbers';

/** The rule that gave a field, and its words in the text. */
export interface Because extends TextRange {
  readonly rule: string;
  readonly exact: string;
}

export interface ProposedPlace {
  /** Of the gazetteer; made of the name where it does not know it. */
  readonly id: string;
  readonly isKnown: boolean;
  /** As the text writes it. */
  readonly name: string;
}

export type ProposedRole = 'claims' | 'attributes' | 'reports' | 'confirms' | 'denies';

export interface Share {
  readonly place: string;
  readonly count: number;
}

export interface ProposedParty {
  readonly id: string;
  readonly isKnown: boolean;
  readonly name: string;
}

export interface Proposal {
  readonly kind: Kind;
  /** EDTF; null where neither the text nor the day of publication says. */
  readonly date: string | null;
  readonly places: readonly ProposedPlace[];
  readonly means: readonly ProposedMeans[];
  readonly role: ProposedRole | null;
  readonly actor: ProposedParty | null;
  readonly claimant: ProposedParty | null;
  readonly deniedBy: ProposedParty | null;
  readonly reportedBy: ProposedParty | null;
  readonly count: Count | null;
  /** Figures that a later one replaced. */
  readonly earlierCounts: readonly Count[];
  readonly casualties: Casualties | null;
  readonly breakdown: readonly Share[] | null;
  readonly modality: Modality;
  readonly negated: boolean;
  /** The best first. */
  readonly quotes: readonly (TextRange & { readonly exact: string })[];
  readonly because: Readonly<
    Partial<
      Record<'kind' | 'date' | 'places' | 'claimant' | 'actor' | 'casualties' | 'count', Because>
    >
  >;
  /** Of those given 0.8, eight in ten are right. */
  readonly confidence: number;
}
