/** The discourse: what a story tells in order, and which of its times are counted from others. */
export type { Told } from './links';
export { link } from './link';
export { Teller } from './tell';
