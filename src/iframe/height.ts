import { ASK, HEIGHT } from './messages.js';

/**
 * Tells the page around how high this page is, now and whenever that changes. What is told is a number: it may go
 * to whoever frames this page.
 */
export function reportHeight(): void {
  if (parent === window) return;
  let told = 0;
  const tell = () => {
    const { width, height } = document.documentElement.getBoundingClientRect();
    // In a tab that is not shown yet there is no width, and no height that means anything.
    if (width === 0) return;
    told = Math.ceil(height);
    parent.postMessage({ type: HEIGHT, height: told }, '*');
  };
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height !== told) tell();
  }).observe(document.documentElement);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data === ASK) tell();
  });
  tell();
}
