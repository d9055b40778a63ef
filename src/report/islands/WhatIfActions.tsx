import { useState } from 'react';
import type { WhatIfWords } from '../../messages/report/what-if.ts';
import type { SliderView } from '../views/what-if-view.ts';
import { fragmentOf, type Steps, yamlOf } from './what-if-state.ts';

interface Props {
  readonly sliders: readonly SliderView[];
  readonly steps: Steps;
  /** Of the scenario that is kept or copied next. */
  readonly name: string;
  readonly id: string;
  readonly words: WhatIfWords;
  readonly onReset: () => void;
  readonly onKeep: () => void;
}

interface Copied {
  readonly what: 'link' | 'yaml';
  readonly text: string;
  readonly done: boolean;
}

/** Back to plan, keep, copy. What cannot be copied is shown to be copied by hand. */
export function WhatIfActions({ sliders, steps, name, id, words, onReset, onKeep }: Props) {
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (what: Copied['what'], text: string) => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied({ what, text, done });
  };
  const copyLink = () => {
    const fragment = fragmentOf(sliders, steps);
    history.replaceState(null, '', fragment);
    return copy('link', location.href);
  };
  const copyYaml = () => copy('yaml', yamlOf(sliders, steps, name, id));
  const labelOf = (what: Copied['what'], label: string) =>
    copied?.done && copied.what === what ? words.copied : label;
  return (
    <div className="what-if-actions">
      <div className="buttons">
        <button type="button" className="button" onClick={onReset}>
          {words.reset}
        </button>
        <button type="button" className="button" onClick={onKeep}>
          {words.keep}
        </button>
        <button type="button" className="button" onClick={copyLink}>
          {labelOf('link', words.copyLink)}
        </button>
        <button type="button" className="button" onClick={copyYaml}>
          {labelOf('yaml', words.copyYaml)}
        </button>
      </div>
      {copied && (copied.what === 'yaml' || !copied.done) && (
        <>
          {!copied.done && <p className="small">{words.notCopied}</p>}
          <textarea
            readOnly
            rows={4}
            value={copied.text}
            aria-label={copied.what === 'yaml' ? words.copyYaml : words.copyLink}
          />
        </>
      )}
    </div>
  );
}
