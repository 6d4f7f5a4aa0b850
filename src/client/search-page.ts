/** The search page: shows results in place of the static lists. Replaced by the search issue. */
class SearchPage extends HTMLElement {}

customElements.define('search-page', SearchPage);
