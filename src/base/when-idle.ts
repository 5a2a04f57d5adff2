/** Does something when the page has nothing better to do; soon, in a browser that cannot tell when that is. */
export const whenIdle = (task: () => void): void => {
  ('requestIdleCallback' in window ? requestIdleCallback : setTimeout)(task);
};
