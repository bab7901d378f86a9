/** What a figure consists of, from top to bottom. */
import type { EventId } from '../../event/event';
import type { FigureScene } from '../../layout/figure/figure-scene';
import { header } from './page-header';
import { STYLES } from '../draw/ink';
import type { FigureInput } from '../input';
import { key } from '../contents/key';
import { markName } from '../draw/mark-name';
import { notesSection, sourcesSection } from '../contents/notes';
import type { Work } from './pace';
import type { Pen } from '../type/pen';
import type { Plan } from '../figure-plan';
import { type Section, type SectionName, solid } from './section';
import { timelineSection } from '../draw/time-area';
import { undatedSection } from '../contents/undated';
import { figureWords } from '../../words/figure/index';

interface Sheet {
  readonly input: FigureInput;
  readonly plan: Plan;
  /** Null: nothing is dated. */
  readonly scene: FigureScene | null;
  readonly pen: Pen;
  /** Width of the content, px. */
  readonly widthPx: number;
}

const named = (id: string, label: string, gapPx: number): SectionName => ({ id, label, gapPx });

/** The key and the timeline alone. */
export function timelineSections({ input, plan, scene, pen }: Sheet): readonly Section[] {
  const nameOf = (event: EventId): string => markName(input, event);
  const shared = { ...plan, pen, reading: input.reading, nameOf, dataset: input.dataset };
  const { tone } = input;
  return [
    ...solid(named('key', 'Key', 0), key({ ...shared, tone, events: plan.shown, scene })),
    ...(scene
      ? timelineSection(named('timeline', 'Timeline', 18), scene, { ...shared, scene })
      : []),
  ];
}

export function* sectionsOf({ input, plan, scene, pen, widthPx }: Sheet): Work<readonly Section[]> {
  const { dataset, language, reading, tone } = input;
  const { shown, languages } = plan;
  const hasGhosts = scene?.marks.some((mark) => mark.ghost) === true;
  const facts = {
    range: plan.range,
    shown: shown.length,
    hasGhosts,
    folded: plan.folded,
    beyond: plan.arrangement.beyond.length,
  };
  const nameOf = (event: EventId): string => markName(input, event);
  const shared = { ...plan, pen, reading, nameOf, dataset };
  const used = new Set(shown.map((event) => event.article));
  const cited = dataset.articles.filter(({ id }) => used.has(id));
  const nothing = pen.paragraph(
    [{ text: figureWords(language).nothing, style: STYLES.subtitle }],
    widthPx,
  );
  return [
    ...solid(named('title', 'Title', 0), header(input, facts, languages, widthPx, pen)),
    ...solid(named('key', 'Key', 16), key({ ...shared, tone, events: shown, scene })),
    ...(shown.length === 0 ? solid(named('nothing', 'Nothing', 40), nothing) : []),
    ...(scene
      ? timelineSection(named('timeline', 'Timeline', 18), scene, { ...shared, scene })
      : []),
    ...undatedSection(named('undated', 'Undated', 12), { ...shared, events: plan.undated }),
    ...(yield* notesSection(named('notes', 'Notes', 26), shown, widthPx, {
      ...shared,
      quoteLength: input.quoteLength,
    })),
    ...sourcesSection(named('sources', 'Sources', 24), cited, widthPx, languages, pen),
  ];
}
