import { nextUntried, parseTrail } from '../model/trail.ts';

/**
 * “What did you see?” on a fix page: each answer leads to the first fix of its article that was not tried yet,
 * and the article the reader came from stands first.
 */
class UsedFor extends HTMLElement {
  connectedCallback() {
    const trail = parseTrail(location.search);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-then]')) {
      const [end = '', ...fixes] = link.dataset['then']?.split(' ') ?? [];
      const next = nextUntried(fixes, 0, trail);
      if (next !== undefined) link.hash = next;
      else if (fixes.length > 0) [link.pathname, link.hash] = [end, ''];
    }
    const from = new URLSearchParams(location.search).get('from')?.split('~')[0];
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-answer]')) {
      const item = link.closest('li');
      if (item && link.dataset['answer'] === from) item.parentElement?.prepend(item);
    }
  }
}

customElements.define('used-for', UsedFor);
