import type { DependenciesPolicy } from 'eslint-plugin-boundaries';

/**
 * Who may import whom: the table of docs/ARCHITECTURE.md as rules for eslint-plugin-boundaries. Nothing is allowed that
 * is not written here, and there is no list of exceptions.
 */

/** The kernel: values and words that every part of the product shares. */
const kernel = ['kernel', 'text'];

/** Features in their order; those of one group never import each other. */
export const featureOrder: readonly (readonly string[])[] = [
  ['catalogue'],
  ['accounts'],
  ['safety'],
  ['forum', 'experiences'],
  ['evidence'],
  ['search'],
  ['curation'],
  ['moderation'],
  ['notices'],
  ['tracking'],
  ['meeting'],
  ['privacy'],
  ['solidarity'],
  ['governance'],
];

/** What each folder is. Everything inside one of these folders may import everything inside the same one. */
export const elements = [
  { type: 'domain', pattern: 'libs/domain/*', capture: ['library'] },
  { type: 'platform', pattern: 'libs/server/platform' },
  { type: 'feature', pattern: 'libs/server/!(platform)', capture: ['feature'] },
  { type: 'messages', pattern: 'libs/messages' },
  { type: 'contract', pattern: 'libs/contract' },
  { type: 'testing', pattern: 'libs/testing' },
  { type: 'web-ui', pattern: 'libs/web/ui' },
  { type: 'api', pattern: 'apps/api' },
  { type: 'web', pattern: 'apps/web' },
  { type: 'e2e', pattern: 'apps/e2e' },
  { type: 'tools', pattern: 'tools' },
].map((element) => ({ ...element, partialMatch: false }));

/** `spec-support`: what several specs of one folder share. */
export const files = [{ category: 'spec', pattern: ['**/*.{spec,integration-spec,spec-support}.{ts,tsx}'] }];

const element = (type: string, captured?: Record<string, string | string[]>) => ({
  element: { type, ...(captured ? { captured } : {}) },
});
const library = (...names: string[]) => element('domain', { library: names });
const anyDomain = element('domain');
const platform = element('platform');
const messages = element('messages');
const contract = element('contract');
const testing = element('testing');
const webUi = element('web-ui');
const inSpec = { file: { categories: 'spec' } };
/** Another library is never imported by a path. */
const byPackageName = { source: '@entraide/*' };
const may = (from: object | object[], ...to: object[]): DependenciesPolicy =>
  ({ from, allow: to.map((target) => ({ to: target, dependency: byPackageName })) }) as DependenciesPolicy;

const featurePolicies = featureOrder.flatMap((group, rank) => {
  const earlier = featureOrder.slice(0, rank).flat();
  if (earlier.length === 0) return [];
  return group.map((feature) => may(element('feature', { feature }), element('feature', { feature: earlier })));
});

const outside = { to: { module: { origin: ['external', 'core'] } } };
/** The types that React Router generates for each route lie outside every library. */
const routeTypes = { to: { element: { isUnknown: true } }, dependency: { kind: 'type' } };

/** Tools check the settings and start our own search engine before anything is built, so they read these files themselves. */
const settings = {
  element: {
    type: 'platform',
    fileInternalPath: '{src,dist}/{config/settings,search/meilisearch-program}.{ts,js,d.ts}',
  },
};

/** Later policies win over earlier ones. */
export const policies: DependenciesPolicy[] = [
  { from: [{ element: { type: '!(domain)' } }, { ...anyDomain, ...inSpec }], allow: [outside] },
  may(anyDomain, library('kernel')),
  may(library('visibility'), library('access')),
  may(contract, library(...kernel)),
  may(platform, library(...kernel), messages),
  may(element('feature'), anyDomain, messages, platform),
  ...featurePolicies,
  may(testing, library(...kernel), messages, platform),
  may(
    [platform, element('feature'), element('api')].map((from) => ({ ...from, ...inSpec })),
    testing,
  ),
  may(element('web'), anyDomain, messages, contract, webUi),
  { from: element('web'), allow: [routeTypes] },
  may(element('api'), anyDomain, messages, contract, platform, element('feature')),
  may(element('e2e'), messages),
  may(element('tools'), anyDomain, messages, contract, platform),
  { from: element('tools'), allow: [{ to: settings }] },
  {
    disallow: [{ to: { module: { origin: 'external', source: '@entraide/*' } } }],
    message: 'Only the index of a library may be imported, by its package name.',
  },
];
