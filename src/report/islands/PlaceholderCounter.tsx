import { useState } from 'react';
import url from '../x.svg?url';

/** Proves that islands hydrate. */
export default function PlaceholderCounter() {
  const [count, setCount] = useState(0);
  const go = async () => {
    const worker = new Worker(new URL('./placeholder-worker.ts', import.meta.url), { type: 'module' });
    const { step } = await import('./placeholder-lazy.ts');
    worker.onmessage = (event: MessageEvent<number>) => setCount(event.data + step);
    worker.postMessage(count);
  };
  return (
    <button type="button" onClick={go}>
      {count}<img src={url}/>
    </button>
  );
}
