/**
 * The what-if as the page holds it. At build it is its title over empty room: nothing in it works before it is alive, and
 * a page is made in milliseconds. Seen, it fills the room it was given.
 */
import { type CSSProperties, useEffect, useState } from 'react';
import type { WhatIfView } from '../views/what-if-view.ts';
import { WhatIfDesk } from './WhatIfDesk.tsx';

export default function WhatIf(view: WhatIfView) {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const room = { '--sliders': view.sliders.length } as CSSProperties;
  return (
    <section className="what-if" aria-labelledby="what-if-title" style={room}>
      <h3 className="finding" id="what-if-title">
        {view.words.title}
      </h3>
      {alive && <WhatIfDesk {...view} />}
    </section>
  );
}
