/**
 * What the page of a document that was moved loads before all else: it leads on as the page itself does, and
 * to the same passage, whose name the page's own way to lead on leaves out. No module: those run too late.
 */
const to = document.currentScript?.dataset['to'];
if (to !== undefined && location.hash !== '') location.replace(to + location.hash);
