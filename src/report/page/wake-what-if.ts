/** Wakes the what-if when a reader comes near it: its program and its numbers are fetched only then. */
import { dataBeside } from './explanation-blocks.ts';

/** A screen ahead, so that it is there when it is seen. */
const NEAR = '100% 0px';

export function wakeWhatIf(): void {
  const section = document.querySelector('.what-if');
  const place = section?.querySelector('.what-if-desk');
  if (!section || !place) return;
  const draw = async () => {
    const [{ drawWhatIf }, view] = await Promise.all([
      import('../islands/draw-what-if.tsx'),
      dataBeside('what-if-data'),
    ]);
    drawWhatIf(place, view);
  };
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void draw();
      // A page that follows its strategy while it is written has new numbers.
      document.addEventListener('rapport:changed', () => void draw());
    },
    { rootMargin: NEAR },
  );
  near.observe(section);
}
