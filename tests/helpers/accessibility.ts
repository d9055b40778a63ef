import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What has to hold: WCAG 2.2 up to AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/**
 * What a page, or a part of it, does against the rules of accessibility: `color-contrast: <a …>`, one line a rule.
 *
 * A report has thousands of elements. Axe is asked for what offends alone, and to look at the page in one go (its “legacy”
 * mode, which leaves out frames of other hosts: our pages have none). That takes a fifth of the time.
 *
 * @param within a selector
 */
export async function offences(page: Page, within = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .options({ runOnly: TAGS, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
