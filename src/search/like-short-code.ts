/** Tell whether a query may be a short code: only then the list of codes is loaded. S and Z are often written for 5 and 2. */
export const isLikeShortCode = (text: string): boolean =>
  text.length < 24 &&
  /^\W*(?:code\W+)?(?:[a-z\d][\s-]*){4}\W*$/i.test(text) &&
  /[\dsz]/i.test(text) &&
  /[a-z]/i.test(text);
