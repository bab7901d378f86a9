/** Sizes of the page that a figure is made for. */

export interface PageSize {
  /** Within `PAGE_LIMITS_MM`. */
  readonly widthMm: number;
  /**
   * Least height of a figure that grows; 0: as high as its content. Height of each page of a figure in
   * pages; 0: that of an A page on its side.
   */
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

/** From a newspaper column to a banner. */
export const PAGE_LIMITS_MM = { least: 60, most: 2000 } as const;

/** A page of a free width, within the limits, as high as its content. */
export function freeWidth(mm: number): PageSize {
  const { least, most } = PAGE_LIMITS_MM;
  return { widthMm: Math.min(most, Math.max(least, mm)), heightMm: 0 };
}

/** Height of each page of a figure in pages, mm, to a hundredth. */
export function pageHeightMm({ widthMm, heightMm }: PageSize): number {
  const mm = Math.max(PAGE_LIMITS_MM.least, heightMm > 0 ? heightMm : widthMm / Math.SQRT2);
  return Math.round(mm * 100) / 100;
}

/** CSS px in a millimetre at 96 dpi. */
export const PX_PER_MM = 96 / 25.4;

/** Millimetres → px, to a hundredth. */
export function toPx(mm: number): number {
  return Math.round(mm * PX_PER_MM * 100) / 100;
}

/** px → millimetres, to a hundredth. */
export function toMm(px: number): number {
  return Math.round((px / PX_PER_MM) * 100) / 100;
}
