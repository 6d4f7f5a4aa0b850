import { composeHandover, findSecret, type TrailWords } from '../model/handover.ts';
import { isEmptyTrail, parseTrail, toQuery } from '../model/trail.ts';
import { loadJson } from './load-json.ts';

/** What to say when a text holds something nobody should hand over. */
const WARNINGS = {
  code: 'This looks like a code that was sent to you. Take it out: real support never needs it.',
  serial: 'This looks like a serial number. Take it out, unless you are sure who asks for it.',
} as const;

/** The most characters of a typed message that are handed over. */
const MOST_TYPED = 200;

/** Read the message the search had no page for. It stands behind “#”: browsers never send that to a server. */
const messageIn = (hash: string): string =>
  (new URLSearchParams(hash.slice(1)).get('q') ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_TYPED)
    .trim();

/** Write a text as a part of an address. A limit may have cut a sign in half, which `encodeURIComponent` does not forgive. */
const asQuery = (name: string, text: string): string =>
  new URLSearchParams({ [name]: text }).toString().replaceAll('+', '%20');

/** “What to tell them”: writes the trail of the address as a text that can be changed, copied, shared and mailed. */
class HandOver extends HTMLElement {
  #text = this.querySelector('textarea');
  #status = this.querySelector('[role="status"]');

  async connectedCallback() {
    const trail = parseTrail(location.search);
    const source = this.dataset['words'];
    const said = messageIn(location.hash);
    if ((isEmptyTrail(trail) && said === '') || !this.#text || source === undefined) return;
    let words: TrailWords;
    try {
      words = await loadJson<TrailWords>(source, ['answers', 'articles', 'fixes']);
    } catch {
      this.textContent =
        'What you tried could not be loaded. Load this page again, or print it and fill in the lines.';
      this.hidden = false;
      return;
    }
    const page = new URL(location.pathname, location.href);
    page.search = toQuery(trail);
    if (said !== '') page.hash = asQuery('q', said);
    this.#text.value = composeHandover(trail, words, page.href, said);
    this.hidden = false;
    this.addEventListener('click', (event) => void this.#act(event));
    this.#text.addEventListener('input', () => this.#warn());
    this.#warn();
  }

  /** Do what a button says. */
  async #act(event: Event) {
    const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
    const text = this.#text?.value ?? '';
    if (action === 'copy') await this.#copy(text);
    if (action === 'share') await this.#share(text);
    if (action === 'email') location.href = `mailto:?subject=iPhone%20backup&${asQuery('body', text)}`;
    if (action === 'print') print();
  }

  async #copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      this.#say('Copied.');
    } catch {
      this.#offerByHand('copying');
    }
  }

  async #share(text: string) {
    try {
      await navigator.share({ text });
    } catch (error) {
      // Who closes the list of apps has changed their mind: nothing failed.
      if ((error as Error).name !== 'AbortError') this.#offerByHand('sharing');
    }
  }

  /** Where the browser refuses, select the text so that the reader can copy it. */
  #offerByHand(what: string) {
    this.#text?.select();
    this.#say(
      `The browser does not allow ${what}. The text is selected: copy it with the keyboard or the menu.`,
    );
  }

  /** Warn while somebody types what should not be handed over. */
  #warn() {
    const secret = findSecret(this.#text?.value ?? '');
    this.#say(secret === undefined ? '' : WARNINGS[secret]);
  }

  #say(words: string) {
    if (this.#status) this.#status.textContent = words;
  }
}

customElements.define('hand-over', HandOver);
// A button that can do nothing is not shown.
if (!('share' in navigator)) document.querySelector('hand-over [data-action="share"]')?.remove();
