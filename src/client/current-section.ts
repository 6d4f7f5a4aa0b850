/** Marks in the list of fixes the one on the screen: beside a long page, the list says where a reader is. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.fix-list a')].map((link) => [link.hash.slice(1), link]),
);

// A section is the current one while it crosses a line a quarter down the screen, where eyes rest.
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const link = links.get(target.id);
      if (isIntersecting) link?.setAttribute('aria-current', 'location');
      else link?.removeAttribute('aria-current');
    }
  },
  { rootMargin: '-25% 0px -75%' },
);
for (const section of document.querySelectorAll('.fix[data-position]')) observer.observe(section);
