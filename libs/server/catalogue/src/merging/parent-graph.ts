/** Who is whose parent, without circles. */
export class ParentGraph {
  private readonly parents = new Map<string, Set<string>>();

  constructor(edges: Iterable<readonly [child: string, parent: string]>) {
    for (const [child, parent] of edges) this.of(child).add(parent);
  }

  /** Adds an edge unless it exists or would make a circle. @returns whether it was added */
  add(child: string, parent: string): boolean {
    if (child === parent || this.of(child).has(parent) || this.isAbove(child, parent)) return false;
    this.of(child).add(parent);
    return true;
  }

  /** Whether `upper` is `lower` itself or one of its ancestors. */
  isAbove(upper: string, lower: string): boolean {
    const seen = new Set<string>();
    const open = [lower];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === upper) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(this.parents.get(id) ?? []));
    }
    return false;
  }

  private of(child: string): Set<string> {
    const known = this.parents.get(child);
    if (known) return known;
    const created = new Set<string>();
    this.parents.set(child, created);
    return created;
  }
}
