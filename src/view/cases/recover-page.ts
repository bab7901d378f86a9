/** The page that shows what is stored, whatever is broken: it shares no code with the app. */
export const RECOVER_PAGE = './recover.html';
