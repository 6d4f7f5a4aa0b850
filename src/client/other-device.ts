import { parseTrail, toQuery } from '../model/trail.ts';

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
    // Somebody was quicker than this script.
    drawIfOpen();
  }

  /** Draw the address as it is now. Where the drawing cannot be loaded, the address in words stays. */
  async #draw() {
    const address = location.href;
    if (this.querySelector('svg')?.dataset['address'] === address) return;
    this.#writeAddress();
    const drawing = await import('./qr-picture.ts').catch(() => undefined);
    this.#tellFailure(drawing === undefined);
    if (!drawing) return;
    const code = this.dataset['code'];
    const inWords = code === undefined ? '' : `, code ${[...code].join(' ')}`;
    const picture = drawing.drawPicture(address, `QR code with the address of this page${inWords}`);
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
