import { nginxServer } from './nginx-server.ts';

/** What a site can be checked, published and watched with. */
export const automations = ['github', 'gitlab', 'docker'] as const;
export type Automation = (typeof automations)[number];

/** The release of Node the files ask for. */
const NODE = '24';
/** The program that follows links to other sites, in the version these files were written for. */
const LINKS = 'linkinator@8 dist --recurse --retry';

/** Watches the services, once there are any in the list. */
const WATCH =
  "if grep -q '^[^#]' hosts.txt; then npx error-faq look --watch hosts.txt --notice notice.md; fi";

/** The actions of GitHub, each by the commit of a release: a tag could be moved. */
const actions = {
  checkout: 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
  node: 'actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0',
  configure: 'actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0',
  upload: 'actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0',
  deploy: 'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5',
};

/** Returns the files of an automation by path. They belong to the project of a site. */
export function workflowFiles(automation: Automation): [path: string, text: string][] {
  if (automation === 'gitlab') return [['.gitlab-ci.yml', gitlab], hosts];
  if (automation === 'docker')
    return [
      ['Dockerfile', dockerfile],
      ['.dockerignore', 'node_modules/\ndist/\ndist.*/\n.astro/\n'],
      ['nginx.conf', nginxServer({ listen: '8080', root: '/srv/www', site: '/srv/www' })],
    ];
  return [
    ['.github/workflows/site.yml', githubSite],
    ['.github/workflows/watch.yml', githubWatch],
    hosts,
  ];
}

const hosts: [path: string, text: string] = [
  'hosts.txt',
  '# The services to watch, one a line: a host, with its port if that is not 443.\n',
];

const steps = `      - uses: ${actions.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${actions.node}
        with:
          node-version: ${NODE}
      - run: npm ci`;

const githubSite = `# Checks and builds the site, and publishes what is on the main branch with GitHub Pages.
name: Site
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
concurrency:
  group: site-\${{ github.ref }}
jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: read
    steps:
${steps}
      - run: npx error-faq check --github
      - id: pages
        if: github.event_name == 'push'
        uses: ${actions.configure}
      - run: npx error-faq build
        env:
          SITE_URL: \${{ steps.pages.outputs.base_url && format('{0}/', steps.pages.outputs.base_url) || '' }}
      - if: github.event_name == 'push'
        uses: ${actions.upload}
        with:
          path: dist
  publish:
    if: github.event_name == 'push'
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: ${actions.deploy}
`;

const githubWatch = `# Looks every morning at the services in hosts.txt, and on Mondays at the links to other sites.
# A job that fails is what tells you: GitHub sends mail about it.
name: Watch
on:
  schedule:
    - cron: '17 21 * * *'
  workflow_dispatch:
permissions:
  contents: read
jobs:
  services:
    runs-on: ubuntu-latest
    steps:
${steps}
      - run: ${WATCH}
      - if: always()
        run: test ! -f notice.md || cat notice.md >> "$GITHUB_STEP_SUMMARY"
  links:
    runs-on: ubuntu-latest
    steps:
${steps}
      - run: npx error-faq build
      - run: test "$(date +%u)" != 1 || npx --yes ${LINKS}
`;

const gitlab = `# Checks and builds the site, publishes what is on the main branch with GitLab Pages, and watches in a schedule.
default:
  image: node:${NODE}-bookworm
  cache:
    key:
      files: [package-lock.json]
    paths: [.npm/]
  before_script:
    - npm ci --cache .npm
variables:
  GIT_DEPTH: '0'
build:
  rules:
    - if: $CI_PIPELINE_SOURCE != "schedule" && $CI_COMMIT_BRANCH != $CI_DEFAULT_BRANCH
  script:
    - npx error-faq check
    - npx error-faq build
pages:
  rules:
    - if: $CI_PIPELINE_SOURCE != "schedule" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npx error-faq check
    - SITE_URL="$CI_PAGES_URL/" npx error-faq build --out public-site
    - mv public-site public
  artifacts:
    paths: [public]
services:
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
  script:
    - ${WATCH}
  artifacts:
    when: always
    paths: [notice.md]
links:
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
  script:
    - npx error-faq build
    - npx --yes ${LINKS}
`;

const dockerfile = `# The site with nginx: docker build --build-arg SITE_URL=https://faq.example.org/ --tag our-faq .
# It listens on port 8080, and has to be at the root of a host.
FROM node:${NODE}-bookworm AS build
WORKDIR /site
COPY . .
RUN npm ci
ARG SITE_URL
RUN npx error-faq build --compress

FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /site/dist /srv/www
EXPOSE 8080
`;
