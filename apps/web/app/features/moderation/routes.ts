import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const moderationRoutes: RouteConfigEntry[] = [
  route('report/:kind/:id', 'features/moderation/report-page.tsx'),
  route('my/reports', 'features/moderation/my-reports-page.tsx'),
  route('moderation', 'features/moderation/queue-page.tsx'),
  route('moderation/cases/:id', 'features/moderation/case-page.tsx'),
  route('admin/moderation', 'features/moderation/targets-page.tsx'),
  route('moderation/journal', 'features/moderation/journal-page.tsx'),
  route('moderation/journal.csv', 'features/moderation/journal-download.ts', { id: 'journal-csv' }),
  route('moderation/journal.ndjson', 'features/moderation/journal-download.ts', { id: 'journal-ndjson' }),
];
