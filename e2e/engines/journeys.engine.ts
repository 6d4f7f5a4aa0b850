import { articlesIn, type Place } from '../../src/model/library.ts';
import { pathOf } from '../../src/model/urls.ts';
import { messageWords } from '../../src/model/words.ts';
import { addressOf, blockedSection, deepestQuestion, library, longestIn, longestWayToHelp } from '../site.ts';
import { expectAddress, expectInView, expectSoon, expectWords, test } from './test.ts';

// The journeys of readers, once in every engine. What needs a script of ours has the tag @script,
// and what needs a place to store pages has @offline.

const article = longestIn('errors');
const [first, second, third] = article.sections;
const exitOf = (fix: string | undefined, exit: string) => `[data-fix="${fix ?? ''}"] a[data-exit="${exit}"]`;
const heading = (fix: string | undefined) => `[id="${fix ?? ''}-title"]`;

test('a reader opens an article and jumps to a fix in its list', async ({ tab }) => {
  await tab.open(addressOf(article.ref));
  await expectWords(tab, 'h1').toBe(article.data.title);
  await tab.click(`.fix-list a[href$="#${third?.fix.id ?? ''}"]`);
  await expectAddress(tab).toMatch(new RegExp(`#${third?.fix.id ?? ''}$`));
  await expectInView(tab, heading(third?.fix.id));
});

test('a reader whose trouble stays says no to each fix and comes to a person', async ({ tab }) => {
  const { ref, sections } = longestWayToHelp();
  await tab.open(addressOf(ref));
  for (const { fix, exits } of sections) {
    await tab.click(exitOf(fix.id, 'no'));
    await expectAddress(tab).toMatch(new RegExp(`${pathOf(exits.no)}$`));
    const next = exits.no.split('#')[1];
    if (next !== undefined) await expectInView(tab, heading(next));
  }
  await expectWords(tab, 'h1').toBe('Get help from a person');
});

test('a reader says yes, or sees a different message', async ({ tab }) => {
  for (const [exit, path] of [
    ['yes', /\/fixed\/$/],
    ['different', /\/search\/$/],
  ] as const) {
    await tab.open(addressOf(article.ref));
    await tab.click(exitOf(first?.fix.id, exit));
    await expectAddress(tab).toMatch(path);
  }
});

test('a reader who cannot do a fix says why and goes on elsewhere', async ({ tab }) => {
  const { section, reason } = blockedSection();
  await tab.open(addressOf(section.place));
  await tab.click(exitOf(section.fix.id, 'cannot'));
  await expectInView(tab, `[id="${section.fix.id}-cannot"]`);
  await tab.click(`[id="${section.fix.id}-cannot"] a[href*="${pathOf(reason.goTo)}"]`);
  await expectAddress(tab).toMatch(new RegExp(`${pathOf(reason.goTo)}$`));
});

test('a reader without a message answers questions, one after the other', async ({ tab }) => {
  const { ref, trail, data } = deepestQuestion();
  await tab.open('diagnose/');
  for (const { question, answer } of trail) {
    await expectAddress(tab).toMatch(new RegExp(`${pathOf(question)}$`));
    await tab.click(`a[data-answer="${answer}"]`);
  }
  await expectAddress(tab).toMatch(new RegExp(`${pathOf(ref)}$`));
  await expectWords(tab, 'h1').toBe(data.ask);
  const [answer] = data.answers;
  await tab.click(`a[data-answer="${answer?.key ?? ''}"]`);
  await expectAddress(tab).toMatch(new RegExp(`${pathOf(answer?.goTo ?? 'help')}$`));
});

test('a reader who types a message finds its page @script', async ({ tab }) => {
  const error = articlesIn(library, 'errors').find(({ data }) => data.messages.length > 0);
  await tab.open('search/');
  await tab.type('#q', messageWords(error?.data.messages[0] ?? ''));
  await tab.click('[data-search-state="ready"] a[data-confident]');
  await expectWords(tab, 'h1').toBe(error?.data.title);
});

test('a reader who types a code finds its page, and is told where there is none @script', async ({ tab }) => {
  await tab.open('search/');
  await tab.type('#q', '0xE80000A');
  await expectSoon(
    tab,
    `document.querySelectorAll('[data-search-results] a[data-result]').length`,
  ).toBeGreaterThan(0);
  await tab.type('#q', 'qqqq zzzz xxxx');
  await expectSoon(tab, `document.querySelector('[data-no-results]').hidden`).toBe(false);
  await expectWords(tab, '[data-search-status]').toBe('We have no page for this.');
});

test('the page marks what was tried, skips it, and carries it to the next page @script', async ({ tab }) => {
  await tab.open(addressOf(article.ref));
  await tab.click(exitOf(second?.fix.id, 'no'));
  await expectWords(tab, `[data-fix="${second?.fix.id ?? ''}"] .tried-mark`).toBe('Tried: no change');
  await tab.click(exitOf(first?.fix.id, 'no'));
  await expectInView(tab, heading(third?.fix.id));
  await tab.open('help/');
  await tab.open(`${addressOf(article.ref)}?tried=${second?.fix.id ?? ''}`);
  await expectWords(tab, `[data-fix="${second?.fix.id ?? ''}"] .tried-mark`).toBe('Tried: no change');
});

test('a reader goes on with another device: the drawing holds the address with what was tried @script', async ({
  tab,
}) => {
  await tab.open(addressOf(article.ref));
  await tab.click(exitOf(first?.fix.id, 'no'));
  // While the page still moves, a tap at the top would land on something else.
  await expectInView(tab, heading(second?.fix.id));
  await tab.click('other-device summary');
  await expectSoon(
    tab,
    `document.querySelector('other-device svg')?.dataset.address === location.href && location.search.includes(${JSON.stringify(first?.fix.id)})`,
  ).toBe(true);
});

test('a reader copies the link to a fix, or is shown it to copy by hand @script', async ({ tab }) => {
  await tab.open(addressOf(article.ref));
  await tab.click(`[data-fix="${second?.fix.id ?? ''}"] [data-copy-link]`);
  await expectWords(tab, `[data-fix="${second?.fix.id ?? ''}"] .section-link [role="status"]`).toMatch(
    new RegExp(`^Link copied\\.$|^Copy this address: http.*#${second?.fix.id ?? ''}$`),
  );
});

test('on paper an article is black on white with boxes to tick, also from a dark screen', async ({ tab }) => {
  await tab.open(addressOf(article.ref));
  // No engine but Chromium lets a test choose the medium. The page’s own rules for paper and for the dark do it in all.
  await tab.evaluate(`(() => {
    const all = (rules) => [...rules].flatMap((rule) => [rule, ...(rule.cssRules ? all(rule.cssRules) : [])]);
    for (const { media } of all([...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]))) {
      if (media && /print|dark/.test(media.mediaText)) media.mediaText = 'all';
    }
    return true;
  })()`);
  const style = (selector: string, name: string, part = '') =>
    `getComputedStyle(document.querySelector('${selector}'), '${part}').${name}`;
  await expectSoon(tab, style('h1', 'color')).toBe('rgb(0, 0, 0)');
  await expectSoon(tab, style('.exit', 'color')).toBe('rgb(0, 0, 0)');
  await expectSoon(
    tab,
    `[${style('html', 'backgroundColor')}, ${style('body', 'backgroundColor')}].filter((colour) => !/^(rgb\\(255, 255, 255\\)|rgba\\(0, 0, 0, 0\\))$/.test(colour)).length`,
  ).toBe(0);
  await expectSoon(tab, style('.site-header', 'display')).toBe('none');
  await expectSoon(tab, style('.exit', 'content', '::before')).toContain('☐');
});

test('after one visit a reader goes on without internet: the article, its ways on, and the search @offline', async ({
  tab,
  host,
}) => {
  const at = (place: Place) => new URL(addressOf(place), host.address).href;
  await tab.open(at(article.ref));
  await expectSoon(tab, `document.querySelector('[data-stored]')?.dataset.stored`).toBe('all');
  host.cut = true;
  await tab.open(at(article.ref));
  await expectWords(tab, 'h1').toBe(article.data.title);
  await tab.click(exitOf(first?.fix.id, 'yes'));
  await expectWords(tab, 'h1').toBe('Good. Check it once more');
  await tab.open(at(deepestQuestion().ref));
  await expectWords(tab, 'h1').toBe(deepestQuestion().data.ask);
  await tab.open(at('search'));
  await tab.type('#q', article.data.title);
  await tab.click('[data-search-results] a[data-result]');
  await expectSoon(tab, 'location.pathname').toMatch(/\/(errors|causes|methods|faq|fixes)\/.+/);
});
