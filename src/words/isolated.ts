/** Words of a direction of their own within a line of another: "Convoy no. 5 (part 2)." in an Arabic one. */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

export const isolated = (words: string): string => `${FIRST_STRONG_ISOLATE}${words}${POP_ISOLATE}`;
