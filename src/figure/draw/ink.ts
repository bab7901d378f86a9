/**
 * Colours and type of the figure. Always on a light background: a figure is printed, whatever the
 * theme.
 */
import { PAPER_COLOURS } from '../../layout/marks/colours';
import type { Tone } from '../input';
import type { TextStyle } from '../type/typeset';

export const GROUND = '#ffffff';
export const INK = '#1c1f24';
export const MUTED = '#5a606a';
export const HAIRLINE = '#ece9e2';
/** Where a month or year begins. */
export const STRONG_HAIRLINE = '#d3cec2';
/** Fill of a folded gap's sign. */
export const BREAK = '#f6f4ef';
export const RULE = '#bcb7aa';
const LINK = '#22507f';
/** The sign of a date that a reviewer doubts. */
export const DOUBT = '#9a4a00';

/** Distinguishes a claimant's shapes from others'. The cut replaces hue in grey print. */
export interface ClaimantLook {
  readonly colour: string;
  /** `band`: a cut across the shape. `core`: a hole in its middle. */
  readonly cut: 'none' | 'band' | 'core';
}

/** Three greys, each with twice the contrast of the next against white; the lightest has 4.5 : 1. */
const GREYS = ['#141414', '#484848', '#767676'] as const;

/** By palette index: the leading claimants differ in lightness, those after them in the cut. */
const GREY_LOOKS: readonly ClaimantLook[] = [
  { colour: GREYS[2], cut: 'none' },
  { colour: GREYS[0], cut: 'none' },
  { colour: GREYS[1], cut: 'band' },
  { colour: GREYS[2], cut: 'core' },
  { colour: GREYS[0], cut: 'band' },
  { colour: GREYS[1], cut: 'core' },
  { colour: GREYS[2], cut: 'band' },
  { colour: GREYS[0], cut: 'core' },
  { colour: GREYS[1], cut: 'none' },
];

/** The look of a claimant by its palette index. */
export function claimantLook(index: number, tone: Tone): ClaimantLook {
  if (tone === 'grey') return GREY_LOOKS[index] ?? (GREY_LOOKS[0] as ClaimantLook);
  return { colour: PAPER_COLOURS[index] ?? PAPER_COLOURS[0], cut: 'none' };
}

const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0');

/** Relative luminance of `#rrggbb`, 0 … 1 (WCAG 2). */
export function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The grey of the same luminance: our own conversion, as a grey print would show the colour. */
export function grey(colour: string): string {
  const y = luminance(colour);
  const share = y <= 0.0031308 ? y * 12.92 : 1.055 * y ** (1 / 2.4) - 0.055;
  return `#${hex(share * 255).repeat(3)}`;
}

/** A colour mixed with white, since most programs do not support `color-mix`. */
export function tint(colour: string, share: number): string {
  const mixed = channelsOf(colour).map((channel) => channel * share + 255 * (1 - share));
  return `#${mixed.map(hex).join('')}`;
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
  /** A label in the figure's second language, under the first. */
  second: style(11, MUTED),
  secondTitle: style(17, MUTED, true),
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
