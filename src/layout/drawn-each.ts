/**
 * Up to this number of shown events, each is drawn, and all of them are arranged at once. Above it the
 * screen has no room for all, and lanes are drawn as counts where they are too crowded for marks.
 */
export const DRAWN_EACH = 200;
