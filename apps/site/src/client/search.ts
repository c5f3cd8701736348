/** What the page that searches loads. */
import { startSearch } from './search/search-page.ts';

startSearch();
