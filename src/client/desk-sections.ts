import type { TrailWords } from '../model/handover.ts';

let words: Promise<TrailWords> | undefined;

/** Load which fixes each article lists, once. After a failure the next call tries again. */
function load(address: string): Promise<TrailWords> {
  words ??= fetch(address)
    .then((response) => response.json() as Promise<TrailWords>)
    .catch((error: unknown) => {
      words = undefined;
      throw error;
    });
  return words;
}

/** Show or hide the fixes of a row’s article, each with a button that copies the link to exactly that section. */
export async function showSections(button: HTMLButtonElement, source: string): Promise<void> {
  const row = button.closest('tr');
  const shown = row?.querySelector('ol');
  button.setAttribute('aria-expanded', String(!shown));
  shown?.remove();
  if (!row || shown) return;
  const { articles, fixes } = await load(source).catch(() => ({ articles: {}, fixes: {} }) as TrailWords);
  const list = document.createElement('ol');
  for (const id of articles[row.dataset['ref'] ?? '']?.fixes ?? []) {
    const title = fixes[id]?.title ?? id;
    const copy = document.createElement('button');
    copy.type = 'button';
    copy.dataset['copySection'] = id;
    copy.setAttribute('aria-label', title);
    copy.textContent = 'Link';
    const item = document.createElement('li');
    item.append(`${title} `, copy);
    list.append(item);
  }
  button.parentElement?.append(list);
}
