import type { ReactElement } from 'react';

/** A number from a text, the same everywhere (FNV-1a, 32 bit). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

const shapes: readonly (() => ReactElement)[] = [
  () => <circle cx="16" cy="16" r="7" />,
  () => <rect x="9" y="9" width="14" height="14" rx="2" />,
  () => <path d="M16 7 25 24H7Z" />,
  () => <path d="M16 6 26 16 16 26 6 16Z" />,
  () => <path d="M6 13h20v6H6z" />,
  () => <path d="M13 6h6v7h7v6h-7v7h-6v-7H6v-6h7z" />,
  () => <path d="M7 22a9 9 0 0 1 18 0Z" />,
  () => <path d="M16 7a9 9 0 1 0 0 18 7 7 0 1 1 0-18Z" />,
];

/** A quiet picture drawn from a pseudonym: a shape on a ring of dots. Decorative: the name stands beside it. */
export function Avatar({ name, size = 32 }: { readonly name: string; readonly size?: number }): ReactElement {
  const hash = hashOf(name);
  const shape = shapes[hash % shapes.length];
  const dots = (hash >>> 4) % 6;
  return (
    <svg
      className={`avatar avatar-${(hash >>> 8) % 5}`}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
    >
      <circle cx="16" cy="16" r="16" className="avatar-ground" />
      <g className="avatar-shape" transform={`rotate(${((hash >>> 12) % 4) * 45} 16 16)`}>
        {shape?.()}
      </g>
      {Array.from({ length: dots }, (_, index) => (
        <circle
          key={index}
          className="avatar-shape"
          cx={(16 + 12.5 * Math.cos((index * Math.PI) / 3)).toFixed(1)}
          cy={(16 + 12.5 * Math.sin((index * Math.PI) / 3)).toFixed(1)}
          r="1.4"
        />
      ))}
    </svg>
  );
}
