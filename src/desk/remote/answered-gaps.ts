/** The long gaps between the events that a server has, by the cells of its overview. */
import { Coverage, longGaps } from '../../layout/gaps/find-gaps';
import type { Gap } from '../../layout/gaps/folded-time';
import { type Answered, cellOfCourse } from './answered';

export function gapsOfCourse({ course, passing }: Answered): Gap[] {
  const coverage = new Coverage();
  course.most.forEach((most, cell) => {
    if (most === 0) return;
    const { from, to } = cellOfCourse(course, cell);
    coverage.add(from, to);
  });
  return coverage.whole ? longGaps(coverage.empty, coverage.whole, passing) : [];
}
