/** The forms of an English verb or noun that follow the rules; irregular ones are listed where they are used. */

const isDoubled = (verb: string): boolean => /^[^aeiou]*[aeiou][bdgmnpt]$/u.test(verb);

/** hit → hits, hitting; raid → raids, raided, raiding; intercept the same. */
export function conjugatedEnglish(verb: string): string[] {
  const stem = verb.endsWith('e')
    ? verb.slice(0, -1)
    : isDoubled(verb)
      ? `${verb}${verb.at(-1) ?? ''}`
      : verb;
  const third = /(?:s|sh|ch|x)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}

export const pluralEnglish = (noun: string): string[] => [
  noun,
  /(?:s|sh|ch|x)$/u.test(noun)
    ? `${noun}es`
    : noun.endsWith('y')
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`,
];
