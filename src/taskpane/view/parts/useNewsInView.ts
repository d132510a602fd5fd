import { useEffect, useRef, type RefObject } from 'react';

/**
 * For what says that something was done: when that is news, and not as a panel opens over it, it comes into view. A button
 * at the lower edge would answer out of sight.
 * @param news another value each time; null while there is nothing to say
 */
export function useNewsInView(news: unknown): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const known = useRef(news);
  useEffect(() => {
    if (known.current === news) return;
    known.current = news;
    // Not every host of tests lays anything out.
    if (news !== null && ref.current && 'scrollIntoView' in ref.current)
      ref.current.scrollIntoView({ block: 'nearest' });
  }, [news]);
  return ref;
}
