import { isSavingData } from '../offline/saving-data.ts';
import { give, isRefused, onState } from './offline-store.ts';
import { whenIdle } from './when-idle.ts';

/** Store the site for reading without internet, when the page is done and the browser has time. */
async function storeSite(): Promise<void> {
  if (!import.meta.env.PROD || isRefused()) return;
  onState(({ page, all }) => {
    const note = document.querySelector<HTMLElement>('[data-stored]');
    if (!note) return;
    note.dataset['stored'] = all ? 'all' : page ? 'page' : 'none';
    note.textContent = page ? 'Saved on this device: this page works without internet.' : '';
  });
  await give(isSavingData(navigator) ? 'store-page' : 'store-all');
}

// Where the browser allows no storing (a private window, a file, an old system), the site works as it does without.
whenIdle(() => void storeSite().catch(() => undefined));
