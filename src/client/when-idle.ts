/** Do something that nobody waits for, when the page is done and the browser has time. */
export function whenIdle(task: () => void): void {
  // Safari has no idle time to give.
  const wait = (): unknown =>
    'requestIdleCallback' in window ? requestIdleCallback(task) : setTimeout(task, 2000);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait);
}
