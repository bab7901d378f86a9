/** Pixels as they are written: to a tenth, below which nobody sees a difference and paths grow long. */
export const tenth = (px: number): number => Math.round(px * 10) / 10;
