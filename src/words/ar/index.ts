/** Arabic: what every timeline says. The app, the figure and the reasons have theirs in `app.ts`. */
import { dates } from './dates';
import { facets } from './facets';
import { timeline } from './interface/timeline';
import { vocabulary } from './vocabulary';

export const ar = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  dates,
  vocabulary,
  facets,
  timeline,
  app: async () => (await import('./app')).app,
} as const;
