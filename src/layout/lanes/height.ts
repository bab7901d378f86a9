/** How high a lane of each form is. */
import type { LaneForm } from './view';

/** Height of one row of marks, px. */
export const ROW_PX = 25;
export const LANE_PADDING_PX = 5;
/** Height of a lane's name where there is no gutter for it, px. */
export const CAPTION_PX = 20;
/** Height of a group's head, and of a folded lane beside its name, px. */
export const GROUP_PX = 30;
const STRIP_PX = 28;
/** Height of a folded lane's ticks where its name stands above them, px. */
const STRIP_BODY_PX = 14;
/** Minimum height of a touch target, px. */
const FINGER_PX = 44;
/** Height of a name above a lane's marks, for a finger: it may reach into the lane's padding, px. */
const TOUCH_CAPTION_PX = 36;

export interface LaneSpace {
  /** Width of the column of names, px; 0 = the names are inside the lanes. */
  readonly gutterPx: number;
  /** Touch input: headers are high enough for fingers. */
  readonly touch?: boolean;
}

/** Height of the name inside a lane; 0 if it is in the gutter. */
export function captionPx({ gutterPx, touch }: LaneSpace): number {
  if (gutterPx > 0) return 0;
  return touch ? TOUCH_CAPTION_PX : CAPTION_PX;
}

export function laneHeightPx(form: LaneForm, rows: number, space: LaneSpace): number {
  const finger = space.touch ? FINGER_PX : 0;
  const caption = captionPx(space);
  switch (form) {
    case 'lane':
      return Math.max(finger, caption + 2 * LANE_PADDING_PX + rows * ROW_PX);
    case 'group':
      return Math.max(finger, GROUP_PX);
    case 'strip':
      return Math.max(finger, caption > 0 ? caption + STRIP_BODY_PX : STRIP_PX);
  }
}
