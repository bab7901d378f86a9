/**
 * The forms of an Arabic verb, folded: of a root in one of the ten forms by pattern, or of two stems where a
 * root has a weak letter. Active and passive are spelled alike without vowels.
 */

/** Stems of the past and the present, and the verbal noun; 1, 2, 3 are the letters of the root. */
const PATTERNS: Readonly<Record<string, readonly [string, string, readonly string[]]>> = {
  1: ['123', '123', []],
  2: ['123', '123', ['ت12ي3']],
  3: ['1ا23', '1ا23', ['م1ا23ه', '12ا3']],
  4: ['ا123', '123', ['ا12ا3']],
  5: ['ت123', 'ت123', ['ت123']],
  6: ['ت1ا23', 'ت1ا23', ['ت1ا23']],
  7: ['ان123', 'ن123', ['ان12ا3']],
  8: ['ا1ت23', '1ت23', ['ا1ت2ا3']],
  9: ['ا123', '123', ['ا123ا3']],
  10: ['است123', 'ست123', ['است12ا3']],
};

const PAST = ['', 'ت', 'وا', 'ا', 'تا', 'نا', 'ن'];
const PRESENT_BEFORE = ['ي', 'ت', 'ن', 'سي', 'ست'];
const PRESENT_AFTER = ['', 'ون', 'وا', 'ان', 'ا'];

const filled = (pattern: string, root: string): string =>
  pattern.replace(/[123]/gu, (digit) => root.charAt(Number(digit) - 1));

/** The forms of a verb by its stems; those of the future begin with س. */
export function conjugated(past: string, present: string): string[] {
  return [
    ...PAST.map((ending) => `${past}${ending}`),
    ...PRESENT_BEFORE.flatMap((before) =>
      PRESENT_AFTER.map((ending) => `${before}${present}${ending}`),
    ),
  ];
}

/** A noun in its numbers: the dual and the plural in ات are made, a broken plural is listed. */
export function declined(noun: string): string[] {
  const stem = noun.endsWith('ه') ? noun.slice(0, -1) : noun;
  const dual = noun.endsWith('ه') ? `${stem}ت` : stem;
  return [noun, `${noun}ا`, `${dual}ان`, `${dual}ين`, `${stem}ات`, `${dual}ي`];
}

/** The forms of a root in a form (1–10) with the verbal nouns of its pattern and those listed. */
export function formsOf(form: string, root: string): { verbs: string[]; nouns: string[] } {
  const [past = '', present = '', nouns = []] = PATTERNS[form] ?? [];
  return {
    verbs: conjugated(filled(past, root), filled(present, root)),
    nouns: nouns.flatMap((noun) => declined(filled(noun, root))),
  };
}
