/**
 * Stretches of an article that count from a date of their own, or date nothing: embedded posts (dated by
 * their signature), blocks of related stories, captions, stamps, footers, and quotations.
 */
import type { PageLine } from './page/lines';
import type { Stamp } from './page/stamps';

export type ScopeKind =
  'article' | 'post' | 'related' | 'caption' | 'stamp' | 'footer' | 'quotation';

export interface ReferenceScope {
  readonly kind: ScopeKind;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** "— Name (@handle) December 13, 2023": how a copied post is signed. */
const SIGNATURE = /[—–-]\s?[^\n@]{0,80}\(@\w{1,30}\)/;
/** The day of a post, alone on the line after its signature. */
const DAY_LINE =
  /^[\s·•|]*(?:\p{L}+,? )?(?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+|\d{1,4}[/.-]\d{1,2})[/.,\s-]*\d{2,4}\s*$/u;
/** Shorter quotations are titles and names. Counted in words. */
const LONG_QUOTE = 4;
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

/** The embedded posts of a text. */
export function postsOf(text: string, lines: readonly PageLine[]): ReferenceScope[] {
  const posts: ReferenceScope[] = [];
  let before = 0;
  lines.forEach((line, at) => {
    const raw = text.slice(line.start, line.end);
    if (SIGNATURE.test(raw)) {
      // The words of the post precede its signature: on its line, or else on the last line with words.
      const inLine = raw.search(SIGNATURE) > 20;
      const next = lines[at + 1];
      const dayBelow =
        next && !/\d{4}/.test(raw) && DAY_LINE.test(text.slice(next.start, next.end));
      posts.push({
        kind: 'post',
        start: inLine ? line.start : before,
        end: dayBelow ? next.end : line.end,
      });
    }
    if (line.text !== '') before = line.start;
  });
  return posts;
}

/** The scopes of a text other than the article itself, in order; scopes may be nested. */
export function scopesOf(
  text: string,
  lines: readonly PageLine[],
  posts: readonly ReferenceScope[],
  stamps: readonly Stamp[],
): ReferenceScope[] {
  const furniture = lines.flatMap(({ kind, start, end }): ReferenceScope[] =>
    kind === 'text' || start === end ? [] : [{ kind, start, end }],
  );
  const stamped = stamps.map(({ start, end }): ReferenceScope => ({ kind: 'stamp', start, end }));
  return [...posts, ...furniture, ...stamped, ...quotations(text)];
}

/** The innermost kind of scope at a place: posts and headlines before quotations. */
export function scopeAt(scopes: readonly ReferenceScope[], offset: number): ReferenceScope | null {
  return scopes.find(({ start, end }) => start <= offset && offset < end) ?? null;
}
