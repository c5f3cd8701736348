/** What the page of a document loads beside what every page does. */
import { keepPlace } from './beside/place.ts';
import { openChanges } from './reading/changes.ts';
import { copyCitations } from './reading/citation.ts';
import { showNotes } from './reading/notes.ts';
import { copyPassageAddresses } from './reading/passage-address.ts';
import { markPlaceInContents } from './reading/place-in-contents.ts';

keepPlace();
showNotes();
copyPassageAddresses();
copyCitations();
openChanges();
markPlaceInContents();
