import { cachePrefix, type StoredState } from '../offline/plan.ts';
import { give, onState, refuse } from './offline-store.ts';

/** On the page about this site: says what is stored on this device, stores all of it, or removes it. */
class StoredCopy extends HTMLElement {
  #status = this.querySelector('[role="status"]');

  connectedCallback() {
    // Without service workers there is nothing to choose.
    if (!('serviceWorker' in navigator)) return;
    this.hidden = false;
    onState((state) => this.#tell(wordsFor(state)));
    this.addEventListener('click', ({ target }) => {
      const order = (target as HTMLElement).dataset['do'];
      const done = order === 'save' ? this.#save() : order === 'remove' ? this.#remove() : undefined;
      done?.catch(() => this.#tell('Your browser does not allow this. The site works online.'));
    });
  }

  #tell(words: string) {
    if (this.#status) this.#status.textContent = words;
  }

  async #save() {
    this.#tell('Saving…');
    refuse(false);
    await give('store-all');
  }

  /** Delete what is stored and remember that the reader wants no more. */
  async #remove() {
    refuse(true);
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.unregister();
    const ours = (await caches.keys()).filter((name) =>
      name.startsWith(cachePrefix(import.meta.env.BASE_URL)),
    );
    await Promise.all(ours.map((name) => caches.delete(name)));
    this.#tell('The copy is removed. This browser keeps no new one.');
  }
}

/** Say what is stored. */
function wordsFor({ all, page }: StoredState): string {
  if (all) return 'The whole site is saved on this device. It works without internet.';
  return page ? 'Parts of this site are saved on this device.' : 'Nothing is saved on this device.';
}

customElements.define('stored-copy', StoredCopy);
