/** Items of vis-timeline: `start`, `end`, `content`, of which the content may have markup. */
import { type Fields, isFields } from './json-rows';
import { withoutMarkup } from './plain-text';

const isItem = (given: unknown): given is Fields =>
  isFields(given) && given.start !== undefined && typeof given.content === 'string';

export const isVisTimeline = (given: readonly unknown[]): boolean =>
  given.length > 0 && given.slice(0, 20).every(isItem);

/** Its items as rows; a background is no event. */
export function visRows(given: readonly unknown[]): { line: number; fields: Fields }[] {
  return given.flatMap((item, at) => {
    if (!isFields(item) || item.type === 'background') return [];
    const { id, content, title, start, end, group } = item;
    const more = typeof title === 'string' ? withoutMarkup(title) : undefined;
    const fields = {
      id: id === undefined ? undefined : String(id as string | number),
      title: withoutMarkup(String(content)),
      start,
      end,
      note: more,
      group,
    };
    return [{ line: at + 1, fields }];
  });
}
