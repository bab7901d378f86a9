/** Names of newspapers and channels that hold a day: "بغداد اليوم", موقع حلب اليوم, Today FM. */
import type { Where } from '../../rule';

/** What such a name follows: "موقع حلب اليوم". */
const OUTLET = new Set(
  'صحيفة جريدة مجلة قناة موقع شبكة وكالة منصة اذاعة راديو تلفزيون'
    .split(' ')
    .flatMap((word) => [word, `ال${word}`]),
);
const OPENING = new Set(['"', '«', '“', "'"]);
const CLOSING = new Set(['"', '»', '”', "'"]);

/** A name in quotation marks of two or three words, or behind its kind: "بغداد اليوم", موقع حلب اليوم. */
export const isOutlet: Where = (around, { start, end }) => {
  const quoted = [2, 3].some((back) => OPENING.has(around.before(start, back)));
  if (quoted && CLOSING.has(around.after(end))) return true;
  const [name, kind] = [around.before(start), around.before(start, 2)];
  return OUTLET.has(kind.replace(/^[وبل]/, '')) && name !== '' && !name.startsWith('ال');
};
