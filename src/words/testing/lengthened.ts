/**
 * Texts made from English ones for tests: two fifths longer, accented, in brackets, so that words that were
 * not looked up, and places that are too narrow, show.
 */
const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = [...'ÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'];
const LENGTHENING = 0.4;

function lengthenedText(text: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  // What a function was given is lengthened already, and has no plain letters any more.
  const letters = core.match(/[A-Za-z]/g)?.length ?? 0;
  if (letters === 0) return text;
  const accented = core.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
  return `${before}⟦${accented}${'é'.repeat(Math.ceil(letters * LENGTHENING))}⟧${after}`;
}

/** The same texts lengthened: strings, what functions answer, and all that objects and lists hold. */
export function lengthened<T>(texts: T): T;
export function lengthened(texts: unknown): unknown {
  if (typeof texts === 'string') return lengthenedText(texts);
  if (typeof texts === 'function') {
    return (...given: unknown[]): unknown => lengthened(Reflect.apply(texts, undefined, given));
  }
  if (Array.isArray(texts)) return texts.map((text: unknown) => lengthened(text));
  if (typeof texts === 'object' && texts !== null) {
    return Object.fromEntries(
      Object.entries(texts).map(([key, value]) => [key, lengthened<unknown>(value)]),
    );
  }
  return texts;
}
