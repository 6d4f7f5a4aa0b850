// @ts-check
import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Safari drops the list semantics of a list without bullets, unless the role says it again.
    'no-redundant-role': 'off',
    // A title is the whole message and the name of the site: a cut message would be the wrong one.
    'long-title': 'off',
    // Every script and style comes from the same folder as the page.
    'require-sri': 'off',
  },
});
