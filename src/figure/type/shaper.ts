/**
 * Text → glyphs, by HarfBuzz. Each word is shaped separately and cached: letters never join across
 * a space, and a figure repeats many words.
 */
import type * as HarfBuzz from 'harfbuzzjs';

/** File names under `fonts/`. Also offered to designers beside an editable figure. */
export const FONT_FILES = {
  regular: 'IBMPlexSansArabic-Regular.ttf',
  semibold: 'IBMPlexSansArabic-SemiBold.ttf',
} as const;

export type Weight = keyof typeof FONT_FILES;

/** TrueType files. */
export type FontBytes = Readonly<Record<Weight, ArrayBuffer>>;

/** A glyph of a word, from the word's left edge, in thousandths of the type size; y grows upwards. */
export interface PlacedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

export interface ShapedWord {
  /** From left to right. */
  readonly glyphs: readonly PlacedGlyph[];
  /** Thousandths of the type size. */
  readonly advance: number;
}

/** A part of a glyph's outline, in thousandths of the type size; y grows upwards. */
export interface OutlineCommand {
  readonly type: string;
  readonly values: readonly number[];
}

/** Letters of the Arabic script; everything else is shaped as Latin. */
const ARABIC = /^[\p{Script=Arabic}\u0640]/u;
const ATOM =
  /[\p{Script=Arabic}\u0640][\p{Script=Arabic}\p{M}\u0640]*|\s+|[^\p{Script=Arabic}\u0640\s]+/gu;

/** A text in pieces that are shaped alone, in the order in which they are read. */
export function atomsOf(text: string): readonly string[] {
  return text.match(ATOM) ?? [];
}

export class Shaper {
  readonly #hb: typeof HarfBuzz;
  readonly #fonts: Readonly<Record<Weight, HarfBuzz.Font>>;
  readonly #words = new Map<string, ShapedWord>();

  constructor(hb: typeof HarfBuzz, bytes: FontBytes) {
    const font = (weight: Weight): HarfBuzz.Font => {
      const made = new hb.Font(new hb.Face(new hb.Blob(bytes[weight])));
      made.setScale(1000, 1000);
      return made;
    };
    this.#hb = hb;
    this.#fonts = { regular: font('regular'), semibold: font('semibold') };
  }

  /** Shapes one atom. `rtl`: the direction of its run. */
  shape(atom: string, weight: Weight, rtl: boolean): ShapedWord {
    const key = `${weight}${rtl ? '<' : '>'}${atom}`;
    const known = this.#words.get(key);
    if (known) return known;
    const { Buffer, Direction, shape } = this.#hb;
    const isArabic = ARABIC.test(atom);
    const buffer = new Buffer();
    buffer.addText(atom);
    buffer.setDirection(rtl || isArabic ? Direction.RTL : Direction.LTR);
    buffer.setScript(isArabic ? 'Arab' : 'Latn');
    buffer.setLanguage(isArabic ? 'ar' : 'en');
    shape(this.#fonts[weight], buffer);
    const infos = buffer.getGlyphInfos();
    const positions = buffer.getGlyphPositions();
    let advance = 0;
    const glyphs = infos.map((info, index): PlacedGlyph => {
      const at = positions[index];
      const glyph = { id: info.codepoint, x: advance + (at?.xOffset ?? 0), y: at?.yOffset ?? 0 };
      advance += at?.xAdvance ?? 0;
      return glyph;
    });
    const word = { glyphs, advance };
    this.#words.set(key, word);
    return word;
  }

  outline(glyph: number, weight: Weight): readonly OutlineCommand[] {
    return this.#fonts[weight].glyphToJson(glyph);
  }
}

/** Loads HarfBuzz (WebAssembly of the page's own origin) with the given fonts. */
export async function loadShaper(bytes: FontBytes): Promise<Shaper> {
  return new Shaper(await import('harfbuzzjs'), bytes);
}
