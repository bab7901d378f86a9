/** What axe finds on a page: rules of WCAG and of good practice, by a program. */
import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects that axe finds nothing, in the whole page or within one part of it. */
export async function expectNoViolation(page: Page, where: string, within?: string): Promise<void> {
  // In legacy mode axe runs in the page alone. Otherwise it opens a second page to gather what it found
  // in frames, which takes as long again; this page has no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES);
  if (within !== undefined) axe.include(within);
  const { violations, passes } = await axe.analyze();
  const told = violations.map(({ id, nodes }) => ({
    rule: id,
    nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
  expect(told, where).toEqual([]);
  expect(passes.length, where).toBeGreaterThan(within === undefined ? 10 : 0);
}
