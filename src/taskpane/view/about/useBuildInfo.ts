import { useEffect, useState } from 'react';
import type { BuildInfo } from '../../commands';
import { usePane } from '../usePane';

/** Which build this is; null until it is known, and where the build does not tell. */
export function useBuildInfo(): BuildInfo | null {
  const { context } = usePane();
  const [build, setBuild] = useState<BuildInfo | null>(null);
  useEffect(() => {
    let here = true;
    void context.buildInfo().then((found) => here && setBuild(found));
    return () => {
      here = false;
    };
  }, [context]);
  return build;
}
