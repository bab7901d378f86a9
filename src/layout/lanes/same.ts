/**
 * Compares lane layouts. Lanes do not depend on the viewport; components that draw lane names check
 * here whether anything has changed.
 */
import type { SceneLane } from '../scene';

export function sameLanes(a: readonly SceneLane[], b: readonly SceneLane[]): boolean {
  return (
    a.length === b.length &&
    a.every((lane, at) => {
      const other = b[at] as SceneLane;
      return (
        lane.id === other.id &&
        lane.topPx === other.topPx &&
        lane.heightPx === other.heightPx &&
        lane.label === other.label &&
        lane.count === other.count &&
        lane.form === other.form &&
        lane.level === other.level
      );
    })
  );
}
