/** What can be left out of anything that leaves the machine. */
export const PARTS = ['originals', 'notes', 'reviewers', 'history', 'rejected'] as const;

/**
 * - `originals`: the texts of the articles, and the words around each quote; the quotes stay.
 * - `notes`: notes of events and links, translations of quotes, reasons given in the history.
 * - `reviewers`: who reviewed, edited, captured or brought in.
 * - `history`: every earlier state.
 * - `rejected`: events that a reviewer has rejected, and all that the history says of them.
 */
export type Part = (typeof PARTS)[number];
