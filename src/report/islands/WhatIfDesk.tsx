/** The what-if at work: sliders over the plan's inputs; with every step the engine works out the whole case again. */
import { useEffect, useMemo, useState } from 'react';
import { compileModel, financeOf } from '../../engine/model.ts';
import { formatsFor } from '../../messages/formats/formats.ts';
import type { WhatIfView } from '../views/what-if-view.ts';
import { filled } from './filled.ts';
import { type KeptCase, KeptCases } from './KeptCases.tsx';
import { Slider } from './Slider.tsx';
import { WhatIfActions } from './WhatIfActions.tsx';
import { WhatIfChart } from './WhatIfChart.tsx';
import { WhatIfResult } from './WhatIfResult.tsx';
import { changedSliders, courseOf, type Steps, stepsIn } from './what-if-state.ts';

export function WhatIfDesk({ language, currency, model: input, sliders, words }: WhatIfView) {
  const formats = useMemo(() => formatsFor(language, currency), [language, currency]);
  const model = useMemo(() => compileModel(input), [input]);
  const plan = useMemo(() => financeOf(model), [model]);
  const [steps, setSteps] = useState<Steps>({});
  const [kept, setKept] = useState<readonly KeptCase[]>([]);
  /** Of the case that is kept next: a name is never used twice. */
  const [serial, setSerial] = useState(1);

  // A link brings its state in the fragment; it is read once the page is there.
  useEffect(() => {
    const follow = () => setSteps(stepsIn(location.hash, sliders));
    if (location.hash.startsWith('#what-if')) follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [sliders]);

  const now = useMemo(() => financeOf(model, courseOf(sliders, steps)), [model, sliders, steps]);
  const changed = changedSliders(sliders, steps);
  const name = filled(words.keptName, String(serial));
  const keep = () => {
    setKept([...kept, { name, steps, finance: now }]);
    setSerial(serial + 1);
  };

  return (
    <>
      <div className="what-if-sliders">
        {sliders.map((slider) => (
          <Slider
            key={slider.id}
            slider={slider}
            steps={steps[slider.id] ?? 0}
            formats={formats}
            words={words}
            onChange={(value) => setSteps((before) => ({ ...before, [slider.id]: value }))}
          />
        ))}
      </div>
      <div className="what-if-side">
        <WhatIfResult
          plan={plan}
          now={now}
          changed={changed.length}
          total={sliders.length}
          formats={formats}
          words={words}
        />
        <WhatIfActions
          sliders={sliders}
          steps={steps}
          name={name}
          id={`what-if-${serial}`}
          words={words}
          onReset={() => setSteps({})}
          onKeep={keep}
        />
      </div>
      <WhatIfChart plan={plan} now={now} start={input.plan.start} formats={formats} words={words} />
      <KeptCases
        kept={kept}
        formats={formats}
        words={words}
        onShow={(shown) => setSteps(shown)}
        onRemove={(removed) => setKept(kept.filter((entry) => entry.name !== removed))}
      />
    </>
  );
}
