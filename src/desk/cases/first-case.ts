/** The id of the case that the app comes with. */
export const FIRST_CASE = 'first';
