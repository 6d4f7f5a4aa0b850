import { type Desk, type JoinedReply, joinReplies } from '../model/join-replies.ts';
import { readCode } from '../model/short-code.ts';
import type { SearchResult } from '../search/answer.ts';
import { copyText } from './copy-text.ts';
import { addRowKeys } from './desk-keys.ts';
import { showSections } from './desk-sections.ts';
import type { ListFilter } from './list-filter.ts';
import { loadSearch } from './search-engine.ts';

/** What can be copied of a page, besides its link, as `/macros.json` names it. */
type Form = 'text' | 'markdown' | 'aloud';

/** What this script needs of `/macros.json`. */
interface Macros extends Desk {
  macros: (Pick<JoinedReply, 'risk' | 'cost' | 'title'> & Record<Form, string> & { ref: string })[];
}

/** What was copied, for the announcement. */
const COPIED: Record<Form | 'link', string> = {
  link: 'Link copied',
  text: 'Reply copied as text',
  markdown: 'Reply copied as Markdown',
  aloud: 'Words to read aloud copied',
};

/** How many pages the search may put above those that hold the words letter for letter. */
const MOST_FOUND = 8;

/** The table for support staff: finds pages, copies links and replies, joins the replies of several pages, works from the keyboard. */
class SupportDesk extends HTMLElement {
  #table = this.querySelector('table');
  #bar = this.querySelector<HTMLElement>('[data-desk-bar]');
  #picked = this.querySelector<HTMLElement>('[data-desk-picked]');
  #byHand = this.querySelector<HTMLElement>('[data-desk-by-hand]');
  #macros: Promise<Macros> | undefined;

  connectedCallback() {
    const template = this.querySelector<HTMLTemplateElement>('[data-desk-controls]');
    if (!this.#table || !template) return;
    addControls(this.#table, template.content);
    const field = this.querySelector<HTMLInputElement>('input[type="search"]');
    addRowKeys(this.#table, field);
    const filter = this.querySelector<ListFilter>('list-filter');
    void customElements.whenDefined('list-filter').then(() => {
      if (filter) filter.finder = (query) => this.#find(query);
    });
    field?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      const copy = () => this.#copyFirstRow(event.shiftKey ? 'text' : 'link');
      // The search may still be at work: what it finds comes first.
      if (filter?.hasAttribute('data-busy')) filter.addEventListener('filtered', copy, { once: true });
      else copy();
    });
    this.addEventListener('click', (event) => void this.#act(event.target as Element));
    this.addEventListener('change', () => this.#showPicked());
    // Everything here begins with typing.
    if (!this.querySelector(':target')) field?.focus({ preventScroll: true });
    // A browser may keep the ticks when somebody comes back to this page.
    this.#showPicked();
  }

  /** Copy what fits best, from the field: nobody has to leave it. */
  #copyFirstRow(form: Form | 'link') {
    const row = this.querySelector('tbody tr:not([hidden])');
    row?.querySelector<HTMLElement>(`[data-copy="${form}"]`)?.click();
  }

  /** Find the rows of a ticket in the customer’s own words, with the search of the site. */
  async #find(query: string): Promise<HTMLElement[]> {
    // A short code means one page.
    const code = readCode(query);
    const isCode = (row: HTMLElement) => row.querySelector('.short-code')?.textContent === code;
    const named = [...this.querySelectorAll<HTMLElement>('tbody tr')].filter(isCode);
    if (code !== undefined && named.length > 0) return named;
    const { deep } = (await loadSearch()).search(query);
    const { results, pinned } = await deep;
    // Where the search is not sure, articles come before fixes: they begin with the gentlest fix, whatever the words were.
    const isLate = ({ kind }: SearchResult, index: number) => kind === 'fixes' && index >= pinned;
    const inOrder = [
      ...results.filter((result, index) => !isLate(result, index)),
      ...results.filter((result, index) => isLate(result, index)),
    ];
    return [...new Set(inOrder.slice(0, 2 * MOST_FOUND).map(({ ref }) => ref))]
      .flatMap((ref) => this.querySelector<HTMLElement>(`tr[data-ref="${ref}"]`) ?? [])
      .slice(0, MOST_FOUND);
  }

  /** Do what a button says: for the row it stands in, or for all rows that are selected. */
  async #act(target: Element) {
    if (target.closest('[data-desk-clear]')) {
      for (const { box } of this.#rows()) box.checked = false;
      this.#showPicked();
    }
    const sections = target.closest<HTMLButtonElement>('[data-sections]');
    if (sections) await showSections(sections, this.dataset['trail'] ?? '');
    const link = target.closest<HTMLElement>('[data-copy-section]');
    if (link) {
      const address = `${addressOf(link.closest('tr'))}#${link.dataset['copySection'] ?? ''}`;
      await this.#copy(Promise.resolve(address), `Link copied: ${link.getAttribute('aria-label') ?? ''}`);
    }
    const form = target.closest<HTMLElement>('[data-copy]')?.dataset['copy'] as Form | 'link' | undefined;
    if (form === undefined) return;
    const row = target.closest('tr');
    const refs = row
      ? [row.dataset['ref'] ?? '']
      : this.#rows().flatMap(({ ref, box }) => (box.checked ? [ref] : []));
    const what = row ? titleOf(row) : `${refs.length} pages`;
    const text = form === 'link' && row ? Promise.resolve(addressOf(row)) : this.#reply(refs, form as Form);
    await this.#copy(text, `${COPIED[form]}: ${what}`);
  }

  /** Copy a text and say so. Where the browser refuses, show the text, selected. */
  async #copy(text: Promise<string>, said: string) {
    const isCopied = await copyText(text);
    const shown = this.#byHand?.querySelector('textarea');
    const loaded = isCopied ? '' : await text.catch(() => undefined);
    this.#say(isCopied ? said : loaded === undefined ? 'The replies could not be loaded. Try again.' : '');
    if (!this.#byHand || !shown) return;
    shown.value = loaded ?? '';
    this.#byHand.hidden = shown.value === '';
    if (!this.#byHand.hidden) shown.select();
    this.#showBar();
  }

  /** Get the reply for some pages. The replies are loaded when the first one is wanted. */
  async #reply(refs: readonly string[], form: Form): Promise<string> {
    this.#macros ??= load(this.dataset['macros'] ?? '').catch((error: unknown) => {
      this.#macros = undefined;
      throw error;
    });
    const { macros, greeting, signature } = await this.#macros;
    const replies = refs
      .flatMap((ref) => macros.find((macro) => macro.ref === ref) ?? [])
      .map(({ title, risk, cost, [form]: text }): JoinedReply => ({ title, text, risk, cost }));
    return joinReplies(replies, form === 'aloud' ? undefined : { greeting, signature });
  }

  #rows() {
    return [...(this.#table?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])].flatMap((row) => {
      const box = row.querySelector<HTMLInputElement>('[data-desk-pick]');
      return box ? [{ ref: row.dataset['ref'] ?? '', box }] : [];
    });
  }

  /** Say how many pages are selected, and offer to copy one reply for them. */
  #showPicked() {
    const count = this.#rows().filter(({ box }) => box.checked).length;
    const words = this.querySelector('[data-desk-count]');
    if (words) words.textContent = `Copy one reply for ${count === 1 ? '1 page' : `${count} pages`}:`;
    if (this.#picked) this.#picked.hidden = count === 0;
    this.#showBar();
  }

  #say(words: string) {
    const status = this.querySelector('[data-desk-status]');
    if (status) status.textContent = words;
    this.#showBar();
  }

  /** Show the bar when there is something in it. */
  #showBar() {
    const isEmpty = this.#picked?.hidden && this.#byHand?.hidden;
    const status = this.querySelector('[data-desk-status]')?.textContent;
    this.#bar?.toggleAttribute('data-quiet', isEmpty === true && status === '');
    this.#bar?.removeAttribute('hidden');
  }
}

/** Add a box and the buttons to every row, named after its page. */
function addControls(table: HTMLTableElement, controls: DocumentFragment): void {
  const [heading] = [...(table.tHead?.rows ?? [])];
  for (const [words, where] of [
    ['Select', 'afterbegin'],
    ['Copy', 'beforeend'],
  ] as const) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = words;
    heading?.insertAdjacentElement(where, cell);
  }
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
    const [box, ...buttons] = (controls.cloneNode(true) as DocumentFragment).children;
    if (!box) continue;
    // A fix has no fixes of its own.
    if (row.dataset['seen'] === 'fixes') buttons.pop();
    box.setAttribute('aria-label', `Select: ${titleOf(row)}`);
    for (const button of buttons) button.setAttribute('aria-label', `${button.textContent}: ${titleOf(row)}`);
    row.insertCell(0).append(box);
    row.insertCell().append(...buttons);
  }
}

const titleOf = (row: HTMLTableRowElement): string => row.querySelector('a')?.textContent ?? '';

/** Write the address of a row’s page, without a trail: whoever opens it begins afresh. */
function addressOf(row: HTMLTableRowElement | null): string {
  const link = row?.querySelector('a');
  return link ? link.origin + link.pathname : '';
}

async function load(address: string): Promise<Macros> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as Macros;
}

customElements.define('support-desk', SupportDesk);
