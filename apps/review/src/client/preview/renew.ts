/**
 * Makes a tree of the page say what a new one says. What is alike stays as it is, so that a changed
 * word costs the browser its paragraph and not the page.
 *
 * @param old - what is shown
 * @param made - what is to be shown; its parts may be taken
 */
export function renew(old: Node, made: Node): void {
  if (old.isEqualNode(made)) return;
  const [before, after] = [[...old.childNodes], [...made.childNodes]];
  if (before.length !== after.length || !old.cloneNode().isEqualNode(made.cloneNode()))
    (old as ChildNode).replaceWith(made);
  else before.forEach((node, index) => renew(node, after[index] ?? node));
}
