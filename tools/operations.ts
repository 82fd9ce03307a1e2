import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  Kind,
  buildSchema,
  parse,
  print,
  validate,
  visit,
} from 'graphql';

const library = path.resolve(import.meta.dirname, '../libs/contract');

interface Source {
  readonly file: string;
  readonly document: DocumentNode;
}

/** Writes typed operations and the manifest of their hashes from `schema.graphql` and `operations/`. */
export async function compileOperations(): Promise<void> {
  const schemaText = readFileSync(path.join(library, 'schema.graphql'), 'utf8');
  const schema = buildSchema(schemaText);
  const sources = globSync('operations/**/*.graphql', { cwd: library })
    .sort()
    .map((file): Source => ({ file, document: parse(readFileSync(path.join(library, file), 'utf8')) }));
  const all: DocumentNode = { kind: Kind.DOCUMENT, definitions: sources.flatMap((s) => s.document.definitions) };
  const faults = validate(schema, all);
  if (faults.length > 0)
    throw new Error(`Operations do not fit the schema:\n${faults.map((f) => `  - ${f.message}`).join('\n')}`);

  const types = await codegen({
    filename: 'operations.ts',
    schema: parse(schemaText),
    schemaAst: schema,
    documents: sources.map((s) => ({ location: s.file, document: s.document })),
    config: {
      enumsAsTypes: true,
      enumType: 'string-literal',
      onlyOperationTypes: true,
      skipTypename: true,
      avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
      useTypeImports: true,
      defaultScalarType: 'unknown',
      dedupeFragments: true,
      scalars: { ID: 'string', RichText: 'RichText', DateTime: 'string' },
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations: operationsPlugin, typescript: typescriptPlugin },
  });

  const fragments = new Map(
    all.definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map((d) => [d.name.value, d]),
  );
  const operations = all.definitions
    .filter((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION)
    .map((definition) => describeOperation(definition, fragments));

  const constants = operations.map(
    (o) =>
      `export const ${o.name}Operation: Operation<${o.name}${o.suffix}, ${o.name}${o.suffix}Variables> = ${JSON.stringify({ name: o.name, kind: o.kind, id: o.id, source: o.source })};`,
  );
  const folder = path.join(library, 'src/generated');
  mkdirSync(folder, { recursive: true });
  writeIfChanged(
    path.join(folder, 'operations.ts'),
    [
      "import type { RichText } from '@entraide/domain-text';",
      "import type { Operation } from '../operation.ts';",
      types,
      ...constants,
      '',
    ].join('\n'),
  );
  writeIfChanged(
    path.join(folder, 'manifest.ts'),
    `/** The operations of this build: hash to source. */\nexport const manifest: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(operations.map((o) => [o.id, o.source])), null, 1)};\n`,
  );
}

function describeOperation(
  definition: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
) {
  const used = new Map<string, FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        collect(fragment);
      },
    });
  };
  collect(definition);
  const source = [definition, ...used.values()].map(print).join('\n');
  const kind = definition.operation;
  return {
    name: definition.name?.value ?? '',
    kind,
    suffix: kind.charAt(0).toUpperCase() + kind.slice(1),
    id: createHash('sha256').update(source).digest('hex'),
    source,
  };
}

function writeIfChanged(file: string, text: string): void {
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // written for the first time
  }
  if (before !== text) writeFileSync(file, text);
}

if (import.meta.main) await compileOperations();
