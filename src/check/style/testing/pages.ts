import type { ContentRecord } from '../../../model/records.ts';
import { parseRef, type Ref } from '../../../schema/reference.ts';
import { parseBody } from '../../../mdx/body.ts';
import { parseYaml } from '../../yaml.ts';

/** Make a page from its reference, the lines of its front matter, and its body. Line 1 is the “---” above. */
export function aPage(ref: Ref, front: string, body = ''): ContentRecord {
  const { value, lines } = parseYaml(front, 1);
  const linesAbove = front.split('\n').length + 2;
  // Tests write only the fields they speak about.
  const page = { ...parseRef(ref), ref, file: `content/${ref}.mdx`, data: value, lines };
  return { ...page, body: parseBody(body, linesAbove) } as ContentRecord;
}

/** Make a fix whose steps are done at one place. */
export const aFix = (on: string, ...actions: string[]): ContentRecord =>
  aPage(
    'fixes/restart-iphone',
    'title: Restart the iPhone',
    ['<Steps>', ...actions.map((action) => `<Step on="${on}">\n${action}\n</Step>`), '</Steps>'].join('\n'),
  );
