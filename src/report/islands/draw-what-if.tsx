import styles from '../styles/what-if.css?inline';
import type { WhatIfView } from '../views/what-if-view.ts';
import { adoptStyles } from './adopt-styles.ts';
import { rootOf } from './root-of.ts';
import { WhatIfDesk } from './WhatIfDesk.tsx';

adoptStyles(styles);

/** Draws the what-if into its place, and again with other numbers: what a reader moved stays where it is. */
export function drawWhatIf(place: Element, view: WhatIfView): void {
  rootOf(place).render(<WhatIfDesk {...view} />);
}
