/**
 * Where a host lets people ask for a branch to be taken in; nothing for a host that is not known.
 *
 * @param remote - as git has it: `git@github.com:o/r.git`, `https://codeberg.org/o/r.git`
 */
export function pullRequestAddress(
  remote: string,
  branch: string,
  base: string,
): string | undefined {
  const found =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::[0-9]+)?\/(.+)$/.exec(remote) ??
    /^(?:[^@/:]+@)?([^/:]+):(?!\/)(.+)$/.exec(remote);
  const [, host = '', path = ''] = found ?? [];
  const repository = path.replace(/\/$/, '').replace(/\.git$/, '');
  if (!/^[\w.-]+(\/[\w.-]+)+$/.test(repository)) return undefined;
  const head = encodePath(branch);
  switch (host.toLowerCase()) {
    case 'github.com':
      return `https://github.com/${repository}/compare/${encodePath(base)}...${head}?expand=1`;
    case 'codeberg.org':
      return `https://codeberg.org/${repository}/compare/${encodePath(base)}...${head}`;
    case 'gitlab.com':
      return `https://gitlab.com/${repository}/-/merge_requests/new?merge_request%5Bsource_branch%5D=${encodeURIComponent(branch)}`;
    default:
      return undefined;
  }
}

function encodePath(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
