import { give, isRefused, onState } from './offline-store.ts';

/** Store the site for reading without internet, when the page is done and the browser has time. */
async function storeSite(): Promise<void> {
  if (!import.meta.env.PROD || isRefused()) return;
  const { connection } = navigator as { connection?: { saveData: boolean } };
  onState(({ page, all }) => {
    const note = document.querySelector<HTMLElement>('[data-stored]');
    if (!note) return;
    note.dataset['stored'] = all ? 'all' : page ? 'page' : 'none';
    note.textContent = page ? 'Saved on this device: this page works without internet.' : '';
  });
  await give(connection?.saveData === true ? 'store-page' : 'store-all');
}

// Where the browser allows no storing (a private window, a file, an old system), the site works as it does without.
const start = (): void => void storeSite().catch(() => undefined);
// Safari has no idle time to give.
const whenIdle = (): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(start) : setTimeout(start, 2000);
if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle);
