import type { WhatIfView } from '../views/what-if-view.ts';
import { rootOf } from './root-of.ts';
import { WhatIfDesk } from './WhatIfDesk.tsx';

/** Draws the what-if into its place, and again with other numbers: what a reader moved stays where it is. */
export function drawWhatIf(place: Element, view: WhatIfView): void {
  rootOf(place).render(<WhatIfDesk {...view} />);
}
