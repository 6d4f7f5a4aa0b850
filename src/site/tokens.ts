import tokens from '../styles/tokens.css?raw';

/** The text of `src/styles/tokens.css`, for what is drawn outside a page. */
export const tokensCss = tokens;
