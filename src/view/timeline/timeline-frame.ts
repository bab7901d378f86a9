/** What surrounds the lanes, and to whom wheel and finger belong. */
export interface TimelineFrame {
  readonly toolbar: boolean;
  readonly overview: boolean;
  readonly legend: boolean;
  /** The plain wheel and one finger scroll the page around the timeline. */
  readonly pageScrolls: boolean;
}

/** The timeline is the page. */
export const OWN_PAGE: TimelineFrame = {
  toolbar: true,
  overview: true,
  legend: true,
  pageScrolls: false,
};
