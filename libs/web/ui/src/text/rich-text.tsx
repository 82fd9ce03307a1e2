import { Fragment, type ReactElement, type ReactNode } from 'react';

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly url?: string;
  readonly level?: number;
  readonly isOrdered?: boolean;
  readonly start?: number;
  readonly children?: readonly Node[];
  readonly items?: readonly (readonly Node[])[];
}

interface RichTextProps {
  /** An allow-listed tree as GraphQL gives it; nodes of an unknown kind are left out. */
  readonly tree: unknown;
}

/** Draws a text tree as React elements. Never makes HTML from text. */
export function RichText({ tree }: RichTextProps): ReactElement {
  return <div className="prose">{drawAll(tree as readonly Node[])}</div>;
}

const drawAll = (nodes: readonly Node[] | undefined): ReactNode =>
  (nodes ?? []).map((node, index) => <Fragment key={index}>{draw(node)}</Fragment>);

const drawers: Readonly<Record<string, (node: Node) => ReactNode>> = {
  paragraph: (node) => <p>{drawAll(node.children)}</p>,
  heading: (node) => (node.level === 4 ? <h4>{drawAll(node.children)}</h4> : <h3>{drawAll(node.children)}</h3>),
  list: drawList,
  quote: (node) => <blockquote>{drawAll(node.children)}</blockquote>,
  code: (node) => <code>{node.text}</code>,
  rule: () => <hr />,
  text: (node) => node.text,
  emphasis: (node) => <em>{drawAll(node.children)}</em>,
  strong: (node) => <strong>{drawAll(node.children)}</strong>,
  break: () => <br />,
  link: drawLink,
};

const draw = (node: Node): ReactNode => drawers[node.type]?.(node) ?? null;

function drawList(node: Node): ReactNode {
  const items = (node.items ?? []).map((item, index) => <li key={index}>{drawItem(item)}</li>);
  return node.isOrdered ? <ol start={node.start}>{items}</ol> : <ul>{items}</ul>;
}

/** An item of one paragraph is drawn without the paragraph, so that short lists stay tight. */
const drawItem = (item: readonly Node[]): ReactNode =>
  item.length === 1 && item[0]?.type === 'paragraph' ? drawAll(item[0].children) : drawAll(item);

function drawLink(node: Node): ReactNode {
  const isOurs = node.url?.startsWith('/') || node.url?.startsWith('#');
  return (
    <a href={node.url} rel={isOurs ? undefined : 'nofollow ugc noopener noreferrer'}>
      {drawAll(node.children)}
    </a>
  );
}
