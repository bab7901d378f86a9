/** Colours and type of the figure. Light ground always: a figure is printed, whatever the theme. */
import { PAPER_COLOURS } from '../layout/palette';
import type { TextStyle } from './typeset';

export const GROUND = '#ffffff';
export const INK = '#1c1f24';
export const MUTED = '#5a606a';
export const HAIRLINE = '#ece9e2';
/** Where a month or year begins. */
export const STRONG_HAIRLINE = '#d3cec2';
export const RULE = '#bcb7aa';
const LINK = '#22507f';
/** The sign of a date that a reviewer doubts. */
export const DOUBT = '#9a4a00';

/** Colour of a claimant by its palette index. */
export function claimantColour(index: number): string {
  return PAPER_COLOURS[index] ?? PAPER_COLOURS[0];
}

/** A colour thinned with white, since `color-mix` is not drawn by most programs. */
export function tint(colour: string, share: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel * share + 255 * (1 - share)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const style = (sizePx: number, fill: string = INK, bold = false): TextStyle => ({
  sizePx,
  bold,
  fill,
});

/** Sizes in px at 96 dpi: 12 px are 9 points. */
export const STYLES = {
  title: style(25, INK, true),
  subtitle: style(14),
  remark: style(12, MUTED),
  heading: style(13, INK, true),
  key: style(12),
  keyMuted: style(12, MUTED),
  keyHeading: style(12, MUTED, true),
  band: style(12, INK, true),
  tick: style(12, MUTED),
  lane: style(13),
  label: style(12.5),
  noteTitle: style(11.5, INK, true),
  note: style(11),
  noteMuted: style(11, MUTED),
  quote: style(11.5),
  link: style(11, LINK),
  imprint: style(11, MUTED),
} as const;

/** Distance of two lines as a share of the type size: Arabic needs room above and below. */
const LEADING = 1.42;

/** Line distance of a style, whole px. */
export function leadingOf(text: TextStyle): number {
  return Math.round(text.sizePx * LEADING);
}
