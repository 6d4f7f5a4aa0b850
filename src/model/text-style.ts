import type { SettingsPaths } from '../schema/settings-path.ts';

/** How one kind of text (Markdown, plain text) writes what a body can hold. */
export interface TextStyle {
  /** Words as they are; characters that mean something in this kind of text are made harmless. */
  words: (text: string) => string;
  /** Words that lead a line: “On iPhone:”. */
  strong: (text: string) => string;
  /** A label as it stands on a screen. Authors write it in bold. */
  label: (text: string) => string;
  code: (text: string) => string;
  link: (text: string, address: string) => string;
  paragraph: (text: string) => string;
  heading: (text: string, level: number) => string;
  table: (rows: readonly (readonly string[])[]) => string;
  /** A remark beside the text. */
  aside: (text: string) => string;
  /** What a line below a step begins with. */
  detail: string;
}

/** What a body names without saying it: the words of menu paths and the addresses of pages. */
export interface BodyContext {
  paths: SettingsPaths;
  /** Write a path of this site, `/errors/x/`, as a full address. */
  addressOf: (path: string) => string;
  /** The full address of the page the body stands on. A calculator is only there. */
  page: string;
}

/** What every part of a text is written with. */
export interface Writer {
  style: TextStyle;
  context: BodyContext;
}
