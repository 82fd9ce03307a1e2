import type { CellFigures, RoleCount } from '@entraide/domain-evidence';

type Perspectives = Pick<CellFigures, 'own' | 'caringFor' | 'notToldApart'>;

/** Who tells for whom; fewer than `least` of one kind are not told apart from the others. */
export function perspectivesFrom(figures: CellFigures, least: number): Perspectives {
  const own = figures.own < least ? 0 : figures.own;
  const caringFor = figures.caringFor < least ? 0 : figures.caringFor;
  return { own, caringFor, notToldApart: figures.people - own - caringFor };
}

/** The roles of at least so many people, in their order, then everybody else as one line. */
export function rolesFrom(figures: CellFigures, least: number): RoleCount[] {
  const shown = figures.roles.filter(({ role, people }) => role !== null && people >= least);
  const others = figures.people - shown.reduce((sum, { people }) => sum + people, 0);
  return others > 0 ? [...shown, { role: null, people: others }] : shown;
}
