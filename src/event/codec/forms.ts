/**
 * The forms in which datasets were released, each with the step that brings it to the next one. What is read
 * and written today is the last; a file of any older form goes up the chain, so that it opens for good.
 */
import { DATASET_SCHEMA, NOT_STATED } from './schema';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (given: unknown): given is Fields =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** `{ events, articles? }`, without a name for the form. */
const UNNAMED = 'sourceline/dataset/1';
/** A file in `seeds/`: one article with its events. Its text is beside it. */
export const SEED_SCHEMA = 'sourceline/seed/1';

/** Form → what makes the next one of it. */
const STEPS: Readonly<Record<string, (given: Fields) => Fields>> = {
  [SEED_SCHEMA]: ({ article, events }) => {
    const id = isObject(article) ? article.id : undefined;
    const named = (event: unknown): unknown =>
      isObject(event)
        ? { ...event, article: id, casualties: event.casualties ?? NOT_STATED }
        : event;
    return {
      schema: UNNAMED,
      articles: [article],
      events: Array.isArray(events) ? events.map(named) : events,
    };
  },
  // Places, actors and kinds of its own came with the second form.
  [UNNAMED]: ({ events, articles }) => ({ schema: DATASET_SCHEMA, events, articles }),
};

/** The same in today's form, or unchanged when its form is not known here. */
export function upgraded(given: unknown): unknown {
  let form: unknown = Array.isArray(given) ? { events: given } : given;
  if (isObject(form) && form.schema === undefined) {
    const { places, actors, kinds } = form;
    // Written by hand, with names of its own: today's form, but for its name.
    const isToday = places !== undefined || actors !== undefined || kinds !== undefined;
    form = { ...form, schema: isToday ? DATASET_SCHEMA : UNNAMED };
  }
  for (;;) {
    if (!isObject(form) || typeof form.schema !== 'string') return form;
    // A name such as "constructor" is no form, though every object has it.
    const step = Object.hasOwn(STEPS, form.schema) ? STEPS[form.schema] : undefined;
    if (!step) return form;
    form = step(form);
  }
}
