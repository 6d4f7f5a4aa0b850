/** Copy the address of a section when its “Link to this fix” is followed; the link itself works without this. */
async function copyLink(event: MouseEvent): Promise<void> {
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[data-copy-link]');
  if (!link) return;
  // Without the trail: whoever opens the link begins afresh.
  const address = new URL(link.hash, location.origin + location.pathname).href;
  const said = link.parentElement?.querySelector('[role="status"]');
  try {
    await navigator.clipboard.writeText(address);
    if (said) said.textContent = 'Link copied.';
  } catch {
    if (!said) return;
    const words = 'Copy this address: ';
    said.textContent = words + address;
    // Selected, so that one key or one tap copies it.
    const text = said.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, words.length, text, words.length + address.length);
  }
}

document.addEventListener('click', (event) => void copyLink(event));
