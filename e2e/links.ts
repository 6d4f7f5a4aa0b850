import { closest } from 'fastest-levenshtein';

import { type BuiltPage, type BuiltSite, resolveHere } from './built-site.ts';

/** What is wrong with one link, in words, and the page it stands on. */
export interface LinkFault {
  file: string;
  text: string;
}

/** The attributes that hold an address. All but the ones in `WAYS_OUT` make the browser load something. */
const ADDRESSES = [
  ['a', 'href'],
  ['area', 'href'],
  ['form', 'action'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['source', 'src'],
  ['video', 'src'],
  ['audio', 'src'],
  ['iframe', 'src'],
  ['object', 'data'],
  ['use', 'href'],
] as const;

/** Links that a reader follows on purpose, or that nobody loads. They may lead to other hosts. */
const WAYS_OUT = 'a, area, link[rel=canonical], link[rel=alternate]';

/** List every link of the built site: how many there are, and what is wrong with the ones that lead nowhere. */
export function checkLinks(site: BuiltSite): { count: number; faults: LinkFault[] } {
  const anchors = new Map([...site.pages].map(([path, page]) => [path, anchorsOf(page)]));
  const faults: LinkFault[] = [];
  let count = 0;
  for (const page of site.pages.values()) {
    const report = (text: string) => faults.push({ file: page.file, text });
    for (const { address, mayLeave } of addressesOf(page)) {
      count += 1;
      const target = /^(?:mailto|tel|data):/.test(address) ? undefined : resolveHere(site, page, address);
      if (!target) {
        if (!mayLeave) report(`The page loads “${address}” from another host. Keep the file in public/.`);
        continue;
      }
      const known = anchors.get(target.path);
      if (known === undefined && !site.hasFile(target.path)) {
        report(
          `“${address}” leads nowhere. The nearest page is “${closest(target.path, [...anchors.keys()])}”.`,
        );
      } else if (known && target.anchor !== '' && !known.has(target.anchor)) {
        const nearest = known.size > 0 ? ` The nearest is “#${closest(target.anchor, [...known])}”.` : '';
        report(`“${address}” names an anchor that its page does not have.${nearest}`);
      }
    }
    for (const address of stylesOf(page)) {
      report(`A style loads “${address}” from another host. Keep the file in public/.`);
    }
  }
  return { count, faults };
}

/** List all ids of a page. */
const anchorsOf = ({ root }: BuiltPage): ReadonlySet<string> =>
  new Set(root.querySelectorAll('[id]').map((element) => element.id));

/** List all addresses on a page, and the target of a page that only sends the reader on. */
function addressesOf({ root }: BuiltPage): { address: string; mayLeave: boolean }[] {
  const addresses = ADDRESSES.flatMap(([tag, attribute]) =>
    root.querySelectorAll(`${tag}[${attribute}]`).map((element) => ({
      address: element.getAttribute(attribute) ?? '',
      mayLeave: (tag === 'a' || tag === 'area' || tag === 'link') && element.matches(WAYS_OUT),
    })),
  );
  const refresh = root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
  const onward = /url=(.+)$/i.exec(refresh ?? '')?.[1];
  return onward === undefined ? addresses : [...addresses, { address: onward, mayLeave: false }];
}

/** List what the styles inside a page load from other hosts. */
const stylesOf = ({ root }: BuiltPage): string[] =>
  root
    .querySelectorAll('style')
    .flatMap(({ textContent }) =>
      [...textContent.matchAll(/(?:@import\s*|url\(\s*)['"]?((?:https?:)?\/\/[^'")\s]+)/g)].map(
        ([, url = '']) => url,
      ),
    );
