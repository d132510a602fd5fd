import { useEffect, useRef, type RefObject } from 'react';
import { keepInView } from './keepInView';

/** For a line under which something opens: while that is fetched and grows it comes into view. */
export function useInView(open: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => (open && ref.current ? keepInView(ref.current) : undefined), [open]);
  return ref;
}
