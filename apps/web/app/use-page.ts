import { useRouteLoaderData } from 'react-router';
import type { RootData } from './root-data.ts';

/** What every page may know: language, the page's time, and the signed-in member or null. */
export function usePage(): RootData {
  const data = useRouteLoaderData<RootData>('root');
  if (!data) throw new Error('The root has no data here.');
  return data;
}
