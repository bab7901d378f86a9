/**
 * Steps of several years for the axis. Years are astronomical, in which 500 BC is -499: steps count
 * from the two sides of the change of era, so that what they name is round (1000 BC, 500 BC, AD 1,
 * AD 500).
 */
import { type TimeInterval, timeInterval } from 'd3';

/** A whole number for each step: 0 at AD 1, below it BC. */
function indexOf(year: number, every: number): number {
  return year >= 1 ? Math.floor(year / every) : -Math.ceil((1 - year) / every);
}

/** The year of a step; between 0 and the first round year AD, AD 1 takes the place of a year 0. */
function yearOf(index: number, every: number): number {
  if (index > 0) return index * every;
  return index === 0 ? 1 : 1 + index * every;
}

function setYear(date: Date, year: number): void {
  date.setUTCHours(0, 0, 0, 0);
  date.setUTCFullYear(year, 0, 1);
}

/** The interval of `every` years, at least two. */
export function yearSteps(every: number): TimeInterval {
  return timeInterval(
    (date) => setYear(date, yearOf(indexOf(date.getUTCFullYear(), every), every)),
    (date, step) =>
      setYear(date, yearOf(indexOf(date.getUTCFullYear(), every) + Math.floor(step), every)),
  );
}
