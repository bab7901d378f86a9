/** The English texts of the interface, by area. Their shape is every language's: a missing text is a type error. */
import { app } from './app';
import { figure } from './figure';
import { files } from './files';
import { gaps } from './gaps';
import { gestures } from './gestures';
import { lanes } from './lanes';
import { list } from './list';
import { timeline } from './timeline';

export const texts = {
  ...timeline,
  ...app,
  gaps: { ...timeline.gaps, ...gaps },
  lane: lanes,
  list,
  figure,
  files,
  gestures,
};

export type Messages = typeof texts;
