/** The English texts of the interface, by area. Their shape is every language's: a missing text is a type error. */
import { app } from './app';
import { figure } from './figure';
import { files } from './files';
import { gaps } from './gaps';
import { gestures } from './gestures';
import { list } from './list';
import { timeline } from './timeline';

export const texts = {
  ...timeline,
  ...app,
  gaps: { ...timeline.gaps, ...gaps },
  list,
  figure,
  files,
  gestures,
};

export type Messages = typeof texts;
