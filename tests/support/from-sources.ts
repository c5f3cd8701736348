const conditions = ['@archive/source', 'module', 'node', 'import', 'default'];

/** What has tests read the workspace's packages from their sources, as in tsconfig.base.json. */
export const fromSources = { resolve: { conditions }, ssr: { resolve: { conditions } } };
