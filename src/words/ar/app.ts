/** Arabic: what only the app, the figure and the extraction's reasons say, loaded when it is needed. */
import { figure } from './figure';
import { texts } from './interface';
import { reasons } from './reasons';

export const app = { interface: texts, figure, reasons } as const;
