/** English. */
export const en = { tag: 'en', name: 'English', direction: 'ltr' } as const;
