import { type RouteConfigEntry, route } from '@react-router/dev/routes';

const directory = 'features/catalogue/directory-page.tsx';
const concept = 'features/catalogue/concept-page.tsx';

export const catalogueRoutes: RouteConfigEntry[] = [
  ...['conditions', 'treatments', 'symptoms'].flatMap((catalogue) => [
    route(catalogue, directory, { id: `${catalogue}-directory` }),
    route(`${catalogue}/:slug`, concept, { id: `${catalogue}-concept` }),
  ]),
  route('admin/catalogue', 'features/catalogue/admin/catalogue-admin-page.tsx'),
  route('admin/catalogue/:catalogue/new', 'features/catalogue/admin/new-concept-page.tsx'),
  route('admin/catalogue/:catalogue/:slug', 'features/catalogue/admin/edit-concept-page.tsx'),
];
