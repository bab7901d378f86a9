/** Which of the app's tools are in the header at which width, and which in its sheet. */
const ALL = [
  'filters',
  'cases',
  'open',
  'link',
  'theme',
  'direction',
  'ruler',
  'jump',
  'palette',
  'help',
] as const;

export type ToolId = (typeof ALL)[number] | 'search' | 'view' | 'export' | 'more';

export type HeaderForm = 'full' | 'medium' | 'small' | 'phone';

const IN_HEADER: Readonly<Record<HeaderForm, readonly ToolId[]>> = {
  full: ALL,
  medium: ['filters', 'cases', 'open', 'link', 'help', 'more'],
  small: ['filters', 'cases', 'help', 'more'],
  phone: ['filters', 'search', 'view', 'export', 'more'],
};

export const headerTools = (form: HeaderForm): readonly ToolId[] => IN_HEADER[form];

/** The rest of the tools, for the sheet. */
export const sheetTools = (form: HeaderForm): readonly ToolId[] =>
  ALL.filter((id) => !IN_HEADER[form].includes(id));

/** These need somewhere to open files. */
export const OF_FILES: ReadonlySet<ToolId> = new Set<ToolId>(['open', 'cases']);

/** These a page that only shows what it carries has not: no link leads back to a view of it. */
export const OF_THE_APP: ReadonlySet<ToolId> = new Set<ToolId>([...OF_FILES, 'link', 'export']);
