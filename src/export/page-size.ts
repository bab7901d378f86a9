/** Sizes of the page that a figure is made for. */

export interface PageSize {
  readonly widthMm: number;
  /** Least height: a figure whose notes need more grows. */
  readonly heightMm: number;
}

/** By the names that the command line and the dialog use. Slides are PowerPoint's 13.33 × 7.5 in. */
export const PAGE_SIZES = {
  a4: { widthMm: 297, heightMm: 210 },
  'a4-portrait': { widthMm: 210, heightMm: 297 },
  letter: { widthMm: 279.4, heightMm: 215.9 },
  'letter-portrait': { widthMm: 215.9, heightMm: 279.4 },
  '16:9': { widthMm: 338.67, heightMm: 190.5 },
  square: { widthMm: 210, heightMm: 210 },
} as const satisfies Readonly<Record<string, PageSize>>;

export type PageName = keyof typeof PAGE_SIZES;

/** CSS px in a millimetre at 96 dpi. */
const PX_PER_MM = 96 / 25.4;

/** Millimetres → px, to a hundredth. */
export function toPx(mm: number): number {
  return Math.round(mm * PX_PER_MM * 100) / 100;
}

/** px → millimetres, to a hundredth. */
export function toMm(px: number): number {
  return Math.round((px / PX_PER_MM) * 100) / 100;
}
