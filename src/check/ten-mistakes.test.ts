import { expect, test } from 'vitest';

import { changed, GOOD, reportOf } from './testing/project.ts';

const NAME = 'content/faq/how-long.mdx';

test('the good project has no issue', () => {
  expect(reportOf()).toBe('Content is fine: 17 files, no issue.');
});

test('ten mistakes at once are all listed in one run, each at its line with its cure', () => {
  const report = reportOf({
    // An unknown fix.
    ...changed('content/errors/no-space.mdx', '- free-space', '- free-spce'),
    // A cycle.
    ...changed('content/errors/poor-network.mdx', 'reviewed', 'otherwise: errors/poor-network\nreviewed'),
    // An orphan question: nothing leads to “network” any more.
    'content/questions/stopped.yaml': (GOOD['content/questions/stopped.yaml'] ?? '')
      .replace('questions/network', 'help')
      // A missing “unsure”.
      .replace('key: unsure', 'key: not-sure'),
    // A rank that goes down, and a duplicate message.
    'content/errors/not-completed.mdx': (GOOD['content/errors/not-completed.mdx'] ?? '')
      .replace('  - restart\n  - sign-out\n', '  - sign-out\n  - restart\n')
      .replace('The backup was not completed.', 'There is no space'),
    // Bad YAML.
    ...changed(NAME, 'title: How long does it take?', 'title: How long: does it take?'),
    // An unknown component.
    'content/fixes/restart.mdx': (GOOD['content/fixes/restart.mdx'] ?? '').replaceAll('Steps>', 'Setps>'),
    // A missing source.
    ...changed('content/methods/icloud.mdx', 'sources:\n  - general-knowledge\n', ''),
    // A renamed file.
    'content/causes/wifi.mdx': undefined,
    'content/causes/weak-wifi.mdx': GOOD['content/causes/wifi.mdx'],
  });
  expect(report).toMatchInlineSnapshot(`
    "content/errors/no-space.mdx:12  unknown-reference
      “fixes/free-spce” does not exist. Did you mean “fixes/free-space”?
    content/errors/not-completed.mdx:8  message-clash
      “There is no space” is claimed by “errors/no-space” too. Remove it from one, or name each other under “sharedWith:” in both.
    content/errors/not-completed.mdx:12  rank-goes-down
      “restart” (none) stands after “sign-out” (signs-you-out). Move it up: the least invasive fix comes first.
    content/errors/poor-network.mdx:12  cycle
      “No” leads round in a circle: errors/poor-network → errors/poor-network. Let one of them lead to “help”, or to a page that does not come back.
    content/faq/how-long.mdx:2  unreadable-file
      This is no valid YAML. There is a “: ” inside a value, or the next line is indented too far. Put the value in double quotes, or correct the indentation.
    content/fixes/restart.mdx:21  unknown-component
      <Setps> is not a component. Did you mean “Steps”? The components are Step, Steps, See, IfNot, Variant, Note, Careful, Path, Picture, FitCalculator, TimeCalculator.
    content/links.yaml:1  links-ledger
      “causes/weak-wifi” has 3 links that are not recorded: the page, the section #check-wifi and the code. Run “npm run links”.
    content/links.yaml:2  links-ledger
      “causes/wifi” was published and is gone. Bring it back, or add “causes/wifi: causes/weak-wifi” under “aliases:”.
    content/methods/icloud.mdx:1  invalid-field
      “sources” is missing. List the address of each page you read, or “general-knowledge”.
    content/questions/network.yaml:1  unreachable-node
      No answer leads to “questions/network”. Add an answer with “goTo: questions/network” to a question in content/questions/.
    content/questions/network.yaml:10  unknown-reference
      “causes/wifi” does not exist. Did you mean “causes/weak-wifi”?
    content/questions/stopped.yaml:3  missing-unsure
      Nobody can answer every question. Add an answer with “key: unsure”.
    12 issues in 9 of 17 files."
  `);
});
