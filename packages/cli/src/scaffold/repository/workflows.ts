/** The beginning of each job: the clone, Node, and what package-lock.json says. */
function prepared(clone: string, depth: number): string {
  return `      - name: ${clone}
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: ${depth}
          persist-credentials: false
      - name: Take Node
        uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 24
      - name: Install
        run: npm ci`;
}

function kept(name: string): string {
  return `        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: ${name}
          path: \${{ runner.temp }}/${name}`;
}

/** What a pull request goes through: the check, the report for those who read it, a preview. */
export function pullRequestWorkflow(): string {
  return `# What a pull request goes through. It runs code that anybody may have written, so it runs as
# \`pull_request\`, which hands out no secrets, with a token that may read and nothing else.
name: Pull request

on:
  pull_request:

permissions:
  contents: read

concurrency:
  group: pull-request-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  archive:
    name: The archive
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
${prepared('Fetch the pull request, merged, and what it is merged into', 2)}
      - name: Check the archive, and mark the lines
        run: npm run --silent archive -- check --format github
      - name: Report what the change does
        if: \${{ !cancelled() }}
        run: npm run --silent archive -- report --base HEAD^1 --output "$GITHUB_STEP_SUMMARY"
      - name: See that the changesets say what the change does
        if: \${{ !cancelled() }}
        run: npm run --silent archive -- changeset --check --base HEAD^1
      - name: Build the preview
        if: \${{ !cancelled() }}
        run: npm run --silent archive -- build --out "$RUNNER_TEMP/preview"
      - name: Keep the preview
        if: \${{ !cancelled() }}
${kept('preview')}
          if-no-files-found: ignore
          retention-days: 14
`;
}

/** What happens on the main branch: the pull request of the next version, its release, the site. */
export function releaseWorkflow(): string {
  return `# What happens on the main branch. While there are changesets, a pull request "Next version" is
# kept up to date; when it is merged, the version is released. The site is published where the
# repository's settings have GitHub Pages. npm trusts this workflow by name
# (trusted publishing), where the archive is published there.
name: Release

on:
  push:
    branches: [main]

permissions: {}

concurrency:
  group: release
  cancel-in-progress: false

jobs:
  release:
    name: Version or release
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      # To write the branch of the pull request, the tags and the releases.
      contents: write
      pull-requests: write
      # To prove to npm that it is this workflow.
      id-token: write
    steps:
${prepared('Fetch the branch with its history, for thanks to those who did the work', 0)}
      - name: Write the changeset of what no branch told
        run: |
          release="v$(node --print 'require("./package.json").version')"
          if git rev-parse --quiet --verify "refs/tags/$release"; then
            npm run --silent archive -- changeset --base "$release"
          fi
      - name: Keep the pull request up to date, or release
        uses: changesets/action@8488615a623b1b9c987934bb89eae8af6a946ac1 # v2.1.1
        with:
          version-script: npm run release:version
          publish-script: npm run release:publish
          pr-title: Next version
          commit-message: Next version
        env:
          NPM_CONFIG_PROVENANCE: 'true'

  site:
    name: The site, from the same commit
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      # To learn the address of the site.
      pages: read
    steps:
${prepared('Fetch the branch', 1)}
      - name: Learn the address that the site is published at
        id: pages
        if: github.event.repository.has_pages
        uses: actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0
      - name: Build the site
        run: |
          npm run --silent archive -- build --out "$RUNNER_TEMP/site" \${SITE_URL:+--url "$SITE_URL"}
          # What the next build would want to know: nobody else has to.
          rm -f "$RUNNER_TEMP/site"/.archive-*
        env:
          SITE_URL: \${{ steps.pages.outputs.base_url }}
      - name: Hand the site over
        if: github.event.repository.has_pages
        uses: actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0
        with:
          path: \${{ runner.temp }}/site
          # Of .well-known.
          include-hidden-files: true
          retention-days: 30
      - name: Keep the site
        if: \${{ !github.event.repository.has_pages }}
${kept('site')}
          if-no-files-found: error
          retention-days: 30

  # A job of its own: what publishes the site runs nothing that came with the branch.
  publish-site:
    name: Publish the site
    if: github.event.repository.has_pages
    needs: site
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      pages: write
      # To prove to GitHub Pages that it is this workflow.
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.publish.outputs.page_url }}
    steps:
      - name: Publish it
        id: publish
        uses: actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0
`;
}
