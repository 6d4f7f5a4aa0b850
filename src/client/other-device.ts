import { parseTrail, toQuery } from '../model/trail.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** “Go on with another device”: when it is opened, draws the address of this page, with what was tried, as a QR code. */
class OtherDevice extends HTMLElement {
  #details = this.querySelector('details');

  connectedCallback() {
    const drawIfOpen = () => {
      if (this.#details?.open) void this.#draw();
    };
    this.#details?.addEventListener('toggle', drawIfOpen);
    // The trail in the address grows while somebody follows links on this page, and shrinks when they go back.
    for (const event of ['click', 'hashchange', 'popstate']) addEventListener(event, drawIfOpen);
  }

  /** Draw the address as it is now. Where the drawing cannot be loaded, the address in words stays. */
  async #draw() {
    const address = location.href;
    if (this.querySelector('svg')?.dataset['address'] === address) return;
    this.#writeAddress();
    const qr = await import('../model/qr.ts').catch(() => undefined);
    this.#tellFailure(qr === undefined);
    if (!qr) return;
    const { drawQr, QUIET_ZONE } = qr;
    const { size, path } = drawQr(address);
    const picture = document.createElementNS(SVG, 'svg');
    const width = size + 2 * QUIET_ZONE;
    const code = this.dataset['code'];
    picture.setAttribute('viewBox', `${-QUIET_ZONE} ${-QUIET_ZONE} ${width} ${width}`);
    picture.setAttribute('role', 'img');
    picture.setAttribute(
      'aria-label',
      `QR code with the address of this page${code === undefined ? '' : `, code ${[...code].join(' ')}`}`,
    );
    picture.dataset['address'] = address;
    const bars = document.createElementNS(SVG, 'path');
    bars.setAttribute('d', path);
    picture.append(bars);
    this.querySelector('svg')?.remove();
    this.#details?.append(picture);
  }

  /** Say that there is no drawing, or take that back. */
  #tellFailure(isFailed: boolean) {
    this.querySelector('[role="status"]')?.remove();
    if (!isFailed) return;
    const note = document.createElement('p');
    note.setAttribute('role', 'status');
    note.textContent = 'The drawing could not be loaded. Type the address.';
    this.#details?.append(note);
  }

  /** Let the address in words carry what was tried too. */
  #writeAddress() {
    const words = this.querySelector('.address');
    if (!words) return;
    const query = toQuery(parseTrail(location.search));
    words.textContent = `${words.textContent.replace(/\?.*/, '')}${query === '' ? '' : `?${query}`}`;
  }
}

customElements.define('other-device', OtherDevice);
