import { useEffect, useRef, type RefObject } from 'react';
import { keepInView } from './keepInView';

/**
 * For what says that something was done: when that is news, and not as a panel opens over it, it comes into view. A button
 * at the lower edge would answer out of sight, and the foot may still grow by what was written.
 * @param news another value each time; null while there is nothing to say
 */
export function useNewsInView(news: unknown): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const known = useRef(news);
  useEffect(() => {
    if (known.current === news) return undefined;
    known.current = news;
    return news !== null && ref.current ? keepInView(ref.current) : undefined;
  }, [news]);
  return ref;
}
