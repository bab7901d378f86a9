/**
 * Stands in for d3-transition and d3-interpolate: d3-zoom names both for zooming with an animation,
 * which nobody asks for here, and they would be a tenth of the module for other pages.
 */

/** Stops a running animation; there is none. */
export const interrupt = (): void => undefined;

/** The path of an animated zoom; there is none, so it arrives at once. */
export const interpolateZoom =
  (_from: unknown, to: unknown): ((share: number) => unknown) =>
  () =>
    to;
