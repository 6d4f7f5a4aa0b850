/** A browser engine that runs. Each engine has one file here that starts it. */
export interface Engine {
  /** Open a new tab, with the memory of nobody where the engine can. */
  newTab: () => Promise<Tab>;
  close: () => Promise<void>;
}

/** One tab, as a reader uses it: all that a journey needs of an engine. */
export interface Tab {
  /** Open an address and wait until its page has loaded. */
  open: (address: string) => Promise<void>;
  /** Click what a selector finds first, as a finger does, once it can be clicked. */
  click: (selector: string) => Promise<void>;
  /** Write into a field, key by key, in place of what stands there. */
  type: (selector: string, text: string) => Promise<void>;
  /** Work out an expression of JavaScript in the page. It works where the page itself may run no script. */
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}
