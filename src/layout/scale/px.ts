/** Pixels as written: to a tenth, below which no difference is visible and paths grow long. */
export const tenth = (px: number): number => Math.round(px * 10) / 10;
