/** Tell whether the person asked the browser, given as its `navigator`, to load little. Not every browser says so. */
export const isSavingData = (browser: object): boolean =>
  (browser as { connection?: { saveData?: boolean } }).connection?.saveData === true;
