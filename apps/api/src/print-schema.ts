import 'reflect-metadata';
import { assemble, readSettings } from '@entraide/server-platform';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { printSchema } from 'graphql';
import { features } from './features.ts';

/** Prints the schema of the code on standard output, without a database. */
const module = assemble({
  settings: readSettings({ DATABASE_URL: 'postgres://nobody@localhost/none' }),
  features,
  manifest: {},
  contextOf: () => Promise.reject(new Error('no requests here')),
  connects: false,
});
const app = await NestFactory.create(module, new FastifyAdapter(), { logger: ['error', 'fatal'], abortOnError: false });
await app.init();
process.stdout.write(`${printSchema(app.get(GraphQLSchemaHost).schema)}\n`);
process.exit(0);
