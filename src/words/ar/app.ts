/** Arabic: what only the app, the figure and the extraction's reasons say, loaded when it is needed. */
import { figure } from './figure';
import { texts } from './interface';
import { reasons } from './reasons';

export const app = {
  interface: texts,
  figure,
  reasons,
  guide: async () => (await import('./guide')).guide,
  cases: async () => (await import('./cases')).cases,
  tables: async () => (await import('./tables')).tables,
  review: async () => (await import('./review')).review,
} as const;
