const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that no XML 1.0 file may hold, not even as an entity. */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

/** Write words so that XML shows them letter for letter. */
const xmlText = (text: string): string =>
  text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** An element of XML that is already text. Made by `xml` only, so that nothing is escaped twice or never. */
export interface XmlElement {
  xml: string;
}

/** Write an XML element. Words among its children are escaped. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (string | XmlElement)[]
): XmlElement {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? xmlText(child) : child.xml)).join('');
  return { xml: `<${name}${given.join('')}${inside === '' ? ' />' : `>${inside}</${name}>`}` };
}

/** Write a whole XML file. */
export const xmlFile = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
