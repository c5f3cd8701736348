/** What a file with marks of conflict becomes when somebody chooses the same side everywhere. */
export function chosen(marked: string, side: 'ours' | 'theirs'): string {
  let within: 'ours' | 'theirs' | undefined;
  const lines = marked.split('\n').filter((line) => {
    const before = within;
    if (line === '<<<<<<< ours') within = 'ours';
    else if (line === '=======' && within === 'ours') within = 'theirs';
    else if (line === '>>>>>>> theirs') within = undefined;
    return before === within && (within === undefined || within === side);
  });
  return lines.join('\n');
}
