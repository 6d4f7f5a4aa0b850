import type { TrailWords } from '../model/handover.ts';
import { localStart, reminderFile } from '../model/reminder.ts';
import { parseTrail } from '../model/trail.ts';

/** The page after “yes”: says what worked, leads back to where the reader was, and offers a reminder for tomorrow. */
class FixedPage extends HTMLElement {
  connectedCallback() {
    this.#leadBack();
    this.#offerReminder();
    void this.#sayWhatWorked();
  }

  /** Let “No, go back” lead to the section the reader came from. */
  #leadBack() {
    const from = new URLSearchParams(location.search).get('from') ?? '';
    const [, article, fix] =
      /^((?:errors|causes|methods|faq|fixes)\/[a-z0-9-]+)(?:~([a-z0-9-]+))?$/.exec(from) ?? [];
    if (article === undefined) return;
    const query = new URLSearchParams(location.search);
    query.delete('from');
    const search =
      query.size === 0 ? '' : `?${query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
    const address = `${import.meta.env.BASE_URL}${article}/${search}${fix === undefined ? '' : `#${fix}`}`;
    for (const back of this.querySelectorAll<HTMLAnchorElement>('[data-return]')) back.href = address;
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

  /** Name the fix that worked and those tried before, from the trail in the address. */
  async #sayWhatWorked() {
    const record = this.querySelector<HTMLElement>('[data-record]');
    const list = record?.querySelector('ul');
    const { tried } = parseTrail(location.search);
    const source = this.dataset['words'];
    if (!record || !list || tried.size === 0 || source === undefined) return;
    const words = await fetch(source)
      .then((response) => response.json() as Promise<TrailWords>)
      .catch(() => undefined);
    for (const [id, result] of [...tried].sort(([, a]) => (a === 'yes' ? -1 : 1))) {
      const title = words?.fixes[id]?.title;
      if (title === undefined) continue;
      const item = document.createElement('li');
      item.textContent = result === 'yes' ? `Worked: ${title}` : `Tried before: ${title}`;
      list.append(item);
    }
    record.hidden = list.children.length === 0;
  }
}

customElements.define('fixed-page', FixedPage);
