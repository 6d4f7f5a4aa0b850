const BASE = import.meta.env.BASE_URL;

/** What the DOM types lack: https://w3c.github.io/trusted-types/dist/spec/ */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

/**
 * Write the address of a script of this site where the browser wants proof that it is one. The content security policy
 * names this one policy, `backup-help`. Throws where the address lies elsewhere.
 */
export function trustedUrl(path: string): string {
  const rules = {
    createScriptURL(address: string): string {
      const { origin, pathname } = new URL(address, location.href);
      if (origin !== location.origin || !pathname.startsWith(BASE)) {
        throw new TypeError(`“${address}” is no script of this site.`);
      }
      return address;
    },
  };
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('backup-help', rules) ?? rules;
  return policy.createScriptURL(BASE + path);
}

/** A page may make a policy once. */
let policy: { createScriptURL: (address: string) => string } | undefined;
