/**
 * Stretches of an article that count from a date of their own: embedded posts (dated by their
 * signature), "read also" headlines, captions, and quotations.
 */

export type ScopeKind = 'article' | 'post' | 'related' | 'caption' | 'quotation';

export interface ReferenceScope {
  readonly kind: ScopeKind;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** "— Name (@handle) December 13, 2023": how a copied post is signed. */
const SIGNATURE = /[—–-]\s?[^\n@]{0,80}\(@\w{1,30}\)/;
const RELATED =
  /^\s*[-•*]?\s*(?:(?:إقر|اقر)[أا]\s+(?:[أا]يضا?ً?ا?|المزيد)|شاهد\s+[أا]يض|مواضيع\s+ذات|read\s+(?:also|more)|also\s+read|see\s+also|related\s*:)/i;
const CAPTION = /^\s*(?:صورة\s*[:(]|صورة\s+أرشيفية|photo\s*:|file\s+photo|\(?file\s*:)/i;
/** Shorter quotations are titles and names. Counted in words. */
const LONG_QUOTE = 5;
const QUOTE = /"([^"\n]{1,600})"|«([^»\n]{1,600})»|“([^”\n]{1,600})”/g;

function quotations(text: string): ReferenceScope[] {
  return [...text.matchAll(QUOTE)]
    .filter((found) => found[0].split(/\s+/).length >= LONG_QUOTE)
    .map((found) => ({
      kind: 'quotation',
      start: found.index,
      end: found.index + found[0].length,
    }));
}

/** The scopes of a text other than the article itself, in order; scopes may be nested. */
export function scopesOf(text: string): ReferenceScope[] {
  const scopes: ReferenceScope[] = [];
  let start = 0;
  let before = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (SIGNATURE.test(line)) {
      // The words of the post precede its signature: on its line, or else on the line above.
      const inLine = line.search(SIGNATURE) > 20;
      scopes.push({ kind: 'post', start: inLine ? start : before, end });
    } else if (RELATED.test(line)) scopes.push({ kind: 'related', start, end });
    else if (CAPTION.test(line)) scopes.push({ kind: 'caption', start, end });
    before = start;
    start = end + 1;
  }
  return [...scopes, ...quotations(text)];
}

/** The innermost kind of scope at a place: posts and headlines before quotations. */
export function scopeAt(scopes: readonly ReferenceScope[], offset: number): ReferenceScope | null {
  return scopes.find(({ start, end }) => start <= offset && offset < end) ?? null;
}
