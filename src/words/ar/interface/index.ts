/** The Arabic texts of the interface, by area. */
import type { Messages } from '../../en/interface';
import { app } from './app';
import { figure } from './figure';
import { files } from './files';
import { gaps } from './gaps';
import { gestures } from './gestures';
import { list } from './list';
import { timeline } from './timeline';

export const texts: Messages = {
  ...timeline,
  ...app,
  gaps: { ...timeline.gaps, ...gaps },
  list,
  figure,
  files,
  gestures,
};
