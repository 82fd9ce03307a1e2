import type { RichText } from '@entraide/domain-text';
import { GraphQLScalarType } from 'graphql';

/** An allow-listed text tree; read only. Its nodes are those of `libs/domain/text`. */
export const RichTextScalar = new GraphQLScalarType<RichText, unknown>({
  name: 'RichText',
  description:
    'A text as a closed tree of blocks (paragraph, heading, list, quote, code, rule) and inlines (text, emphasis, strong, code, break, link). It holds no HTML.',
  serialize: (value) => value,
  parseValue: () => {
    throw new TypeError('RichText is never an input: send Markdown.');
  },
  parseLiteral: () => {
    throw new TypeError('RichText is never an input: send Markdown.');
  },
});
