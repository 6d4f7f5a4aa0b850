/** The name of the choice in this browser. The script in the head of each page reads it before anything is drawn. */
const KEY = 'theme';

/** What the system asks for. */
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

/**
 * A switch between light and dark colours. It remembers the choice only while it differs from the system:
 * who chooses what the system shows anyway follows the system again.
 */
class ThemeSwitch extends HTMLElement {
  #button = this.querySelector('button');
  #bar = Object.assign(document.createElement('meta'), { name: 'theme-color' });

  connectedCallback() {
    this.#button?.addEventListener('click', () => this.#choose(!this.#isDark));
    systemIsDark.addEventListener('change', () => this.#show());
    this.#button?.removeAttribute('hidden');
    this.#show();
  }

  get #isDark(): boolean {
    const { theme } = document.documentElement.dataset;
    return theme === undefined ? systemIsDark.matches : theme === 'dark';
  }

  #choose(dark: boolean) {
    const { dataset } = document.documentElement;
    if (dark === systemIsDark.matches) delete dataset['theme'];
    else dataset['theme'] = dark ? 'dark' : 'light';
    try {
      if (dataset['theme'] === undefined) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, dataset['theme']);
    } catch {
      // A browser that keeps nothing: the choice holds for this page.
    }
    this.#show();
  }

  /** Say what is on, and colour the bar of the browser like the head of the page. */
  #show() {
    this.#button?.setAttribute('aria-pressed', String(this.#isDark));
    const root = document.documentElement;
    this.#bar.content = getComputedStyle(root).getPropertyValue('--surface');
    // The first one that fits counts: without a choice those of the page say what fits the system.
    if (root.dataset['theme'] === undefined) this.#bar.remove();
    else document.head.prepend(this.#bar);
  }
}

customElements.define('theme-switch', ThemeSwitch);
