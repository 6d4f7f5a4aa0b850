import { nearestCodes, readCode } from '../model/short-code.ts';
import { loadJson } from './load-json.ts';

/** On the page for wrong addresses: reads the address as a short code, goes to its page, or offers those with a similar code. */
class WrongAddress extends HTMLElement {
  connectedCallback() {
    const path = location.pathname.slice(import.meta.env.BASE_URL.length).replace(/\/$/, '');
    const code = readCode(path.replaceAll('%20', ''));
    const source = this.dataset['codes'];
    if (code !== undefined && source !== undefined) void this.#find(code, source);
  }

  /** Go to the page of a code. The query comes along: it holds what was tried. */
  async #find(code: string, source: string) {
    const pages = await loadJson<Record<string, string>>(source, []).catch(() => undefined);
    if (!pages) {
      this.textContent =
        'The list of codes could not be loaded. Check the code for a slip, or load this page again.';
      this.hidden = false;
      return;
    }
    if (pages[code] !== undefined) {
      location.replace(addressOf(code));
      return;
    }
    const list = this.querySelector('ul');
    for (const near of nearestCodes(code, Object.keys(pages)).slice(0, 6)) {
      const link = document.createElement('a');
      link.href = addressOf(near);
      link.className = 'choice';
      link.textContent = `${near}: ${pages[near] ?? ''}`;
      const item = document.createElement('li');
      item.append(link);
      list?.append(item);
    }
    this.hidden = list?.childElementCount === 0;
  }
}

/** Write the address that leads to the page of a code. */
const addressOf = (code: string): string =>
  `${import.meta.env.BASE_URL}${code.toLowerCase()}/${location.search}${location.hash}`;

customElements.define('wrong-address', WrongAddress);
