/** The words of a language for what the data knows: each language's `vocabulary.ts` is one. */
import type {
  Casualties,
  ClaimRole,
  CountSubject,
  BuiltInKind,
  Means,
  PlaceRole,
  RelationKind,
} from '../../event/event';
import type { ActorKind } from '../../gazetteer/actors';
import type { Certainty } from '../../time/bounds';

/** The units of a duration in the data. */
export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export interface VocabularyWords {
  readonly kinds: Readonly<Record<BuiltInKind, string>>;
  readonly placeRoles: Readonly<Record<PlaceRole, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly claimRoles: Readonly<Record<ClaimRole, string>>;
  readonly relations: Readonly<Record<RelationKind, string>>;
  readonly counts: Readonly<Record<CountSubject, string>>;
  readonly means: Readonly<Record<Means, string>>;
  readonly actorKinds: Readonly<Record<ActorKind, string>>;
  readonly about: (number: string) => string;
  readonly atLeast: (number: string) => string;
  /** Heads a point on which the accounts of an event contradict each other. */
  readonly accountsDiffer: (about: string) => string;
  /** "7 of 40". */
  readonly share: (count: number, total: number) => string;
  /** Casualties that are given without numbers, silence about them, and nothing entered. */
  readonly casualties: Readonly<Record<Casualties['state'], string>>;
  /** Between the killed and the injured. */
  readonly comma: string;
  /** `n` is null where the number is not given: "hours". */
  readonly duration: (n: number | null, unit: DurationUnit) => string;
}
