import type { TrailWords } from '../model/handover.ts';
import { composeRecord, proofOf, type RecordLine, recordLines } from '../model/record.ts';
import { localStart, reminderFile } from '../model/reminder.ts';
import { isEmptyTrail, parseTrail, toQuery, type Trail } from '../model/trail.ts';
import { copyText } from './copy-text.ts';
import { loadJson } from './load-json.ts';

/** The page after “yes”: says what worked and what proves it, keeps a record, leads back, and offers a reminder. */
class FixedPage extends HTMLElement {
  #trail = parseTrail(location.search);

  connectedCallback() {
    this.#leadBack();
    this.#offerReminder();
    if (!isEmptyTrail(this.#trail)) void this.#keepRecord();
  }

  /** Let the ways back lead to the section the reader came from. After “no date” its fix counts as tried, not as working. */
  #leadBack() {
    const from = new URLSearchParams(location.search).get('from') ?? '';
    const [, article, fix] =
      /^((?:errors|causes|methods|faq|fixes)\/[a-z0-9-]+)(?:~([a-z0-9-]+))?$/.exec(from) ?? [];
    if (article === undefined) return;
    const addressWith = (trail: Trail) => {
      const query = toQuery(trail);
      return `${import.meta.env.BASE_URL}${article}/${query === '' ? '' : `?${query}`}${fix === undefined ? '' : `#${fix}`}`;
    };
    const didNotHelp = new Map(
      [...this.#trail.tried].map(([id, result]) => [id, result === 'yes' ? 'no' : result]),
    );
    for (const back of this.querySelectorAll<HTMLAnchorElement>('[data-return]')) {
      const isUndated = back.dataset['answer'] === 'not-dated';
      back.href = addressWith(isUndated ? { ...this.#trail, tried: didNotHelp } : this.#trail);
      // The address has its trail already.
      back.dataset['trailClear'] = '';
    }
  }

  /** Offer a reminder for tomorrow morning, when a backup of this night can be seen. */
  #offerReminder() {
    const link = this.querySelector<HTMLAnchorElement>('[data-reminder]');
    if (!link) return;
    const file = reminderFile({
      start: localStart(new Date(), 1, 8),
      summary: 'Check the backup of your iPhone',
      description: 'Look for today’s date under Back Up Now.',
      url: location.href,
    });
    link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
    link.download = 'check-backup.ics';
    link.textContent = 'Remind me tomorrow (calendar file)';
  }

  /** Fill in the record from the trail in the address, and say what proves the fix that worked. */
  async #keepRecord() {
    const sheet = this.querySelector('[data-record] dl');
    const source = this.dataset['words'];
    if (!sheet || source === undefined) return;
    let words: TrailWords;
    try {
      words = await loadJson<TrailWords>(source, ['answers', 'articles', 'fixes']);
    } catch {
      this.#say(
        'What you tried could not be loaded. Load this page again, or print it and fill in the lines.',
      );
      return;
    }
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
    const lines = recordLines(this.#trail, words, day);
    sheet.replaceChildren(...lines.map(sheetLine));
    this.#sayProof(proofOf(this.#trail, words));
    const buttons = this.querySelector('[data-record] .buttons');
    buttons?.removeAttribute('hidden');
    buttons?.addEventListener('click', (event) => void this.#act(event, composeRecord(lines, location.href)));
  }

  #sayProof(proof: string | undefined) {
    const place = this.querySelector<HTMLElement>('[data-proof]');
    if (!place || proof === undefined) return;
    place.textContent = `You said it worked. Then you see this: ${proof}`;
    place.hidden = false;
  }

  /** Do what a button says. */
  async #act(event: Event, record: string) {
    const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action === 'print') print();
    if (action !== 'copy') return;
    const isCopied = await copyText(Promise.resolve(record));
    this.#say(isCopied ? 'Copied.' : 'The browser does not allow copying. Print this page.');
  }

  #say(words: string) {
    const status = this.querySelector('[data-record] [role="status"]');
    if (status) status.textContent = words;
  }
}

/** Make one line of the record. */
function sheetLine({ name, words }: RecordLine): HTMLElement {
  const line = document.createElement('div');
  for (const [tag, text] of [
    ['dt', name],
    ['dd', words],
  ] as const) {
    const part = document.createElement(tag);
    part.textContent = text;
    line.append(part);
  }
  return line;
}

customElements.define('fixed-page', FixedPage);
