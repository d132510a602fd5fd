/** Whether the user can see the pane. */
export interface Sight {
  /** Now. */
  now(): boolean;
  /** Tells each time it comes into sight; returns how to stop. */
  onSeen(listener: () => void): () => void;
}

/** Of a page whose window tells: where there is no runtime behind the pane. */
export const pageSight: Sight = {
  now: () => document.visibilityState !== 'hidden',
  onSeen(listener) {
    const look = (): void => {
      if (pageSight.now()) listener();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  },
};
