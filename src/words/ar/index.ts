/** Arabic. */
export const ar = { tag: 'ar', name: 'العربية', direction: 'rtl' } as const;
