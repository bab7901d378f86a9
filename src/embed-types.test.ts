/** The published types import nothing; this keeps them equal to the app's own. The compiler checks it. */
import { expectTypeOf, it } from 'vitest';
import type {
  TimelineActor,
  TimelineArticle,
  TimelineEntry,
  TimelineFacet,
  TimelineOptions,
  TimelinePlace,
  TimelineReading,
} from './embed-types';
import type { Article } from './article/article';
import type { ClaimRole, BuiltInKind, Means, PlaceRole } from './event/event';
import type { ActorKind } from './gazetteer/actors';
import type { PlaceKind } from './gazetteer/places';
import type { Facet } from './event/facet';
import type { Direction } from './layout/scale/time-scale';
import type { PartOfDay } from './time/bounds';
import type { Language } from './words/language';

type Item<T> = T extends readonly (infer Each)[] ? Each : never;
type Given<T> = NonNullable<T>;

it('list the same kinds, roles and parts of the day as the data', () => {
  expectTypeOf<BuiltInKind>().toExtend<TimelineEntry['kind']>();
  expectTypeOf<Given<TimelinePlace['kind']>>().toEqualTypeOf<PlaceKind>();
  expectTypeOf<Given<TimelineActor['kind']>>().toEqualTypeOf<ActorKind>();
  type Place = Item<Given<TimelineEntry['places']>>;
  expectTypeOf<Given<Place['role']>>().toEqualTypeOf<PlaceRole>();
  type Claim = Item<Given<TimelineEntry['claims']>>;
  expectTypeOf<Claim['role']>().toEqualTypeOf<ClaimRole>();
  expectTypeOf<Item<Given<TimelineEntry['means']>>>().toEqualTypeOf<Means>();
  expectTypeOf<Given<TimelineReading['part']>>().toEqualTypeOf<PartOfDay>();
  expectTypeOf<Given<TimelineArticle['language']>>().toEqualTypeOf<Article['language']>();
});

it('list the same lanes, languages and directions as the interface', () => {
  expectTypeOf<TimelineFacet>().toEqualTypeOf<Facet>();
  expectTypeOf<Given<TimelineOptions['lanes']>>().toEqualTypeOf<Facet>();
  expectTypeOf<Given<TimelineOptions['within']>>().toEqualTypeOf<Facet>();
  expectTypeOf<Given<TimelineOptions['language']>>().toEqualTypeOf<Language>();
  expectTypeOf<Given<TimelineOptions['direction']>>().toEqualTypeOf<Direction>();
});
