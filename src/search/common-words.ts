/**
 * Words that say little alone. They help to align a message and hardly count elsewhere. They travel in the lexicon:
 * it has more room than the script.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `and are been but did does for from had has have how into its just our please some than that the their them then there
  these they this those too very was were what when where which while who why will with would you your can could should
  may about again also any because being error says said say saying get gets got getting keep keeps kept help
  anyone know really still`.split(/\s+/),
);

/**
 * Words that stand in many queries whatever is asked, so that they say less than their rarity on this site.
 * Only the build reads the list: it marks them in the lexicon. A list six times as long made nothing better (measured).
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `phone phones iphone apple backup backups backed tell tells told want wants asks ask asked show shows shown showing go goes
  going went come comes came take takes took make makes made work works worked working try tries tried trying use used
  using need needs needed put puts look looks see sees saw think thought find found happens happened now today yesterday
  since last week weeks day days month months year years time times always never ever every each all always only already
  yet more much many new old one two three first second another other same thing things something anything
  nothing everything after before during while when even though but without way well back able over once long left right
  please thanks like seems completely totally whole let lets`.split(/\s+/),
);
