import { useState } from 'react';

/** Proves that islands hydrate, until the report's own islands stand here. */
export default function PlaceholderCounter() {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {count}
    </button>
  );
}
