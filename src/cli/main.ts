#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { createRequire } from 'node:module';
import { batchCommand } from './batch.js';
import { embedCommand } from './embed.js';
import { Failure } from './failure.js';
import { renderCommand } from './render.js';

/** Each command is made in a file of its own. */
const COMMANDS = [renderCommand, batchCommand, embedCommand];

const { version } = createRequire(import.meta.url)('../../package.json') as { readonly version: string };

const program = new Command('rollcall')
  .description('Charts of United Nations votes, without a browser.')
  .version(version);

/** A mistake of the caller is a sentence and the exit code 2; anything else is ours, and shows where. */
function told(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const expected =
    error instanceof Failure ||
    error instanceof RangeError ||
    (error instanceof Error && error.name === 'RenderError');
  const { message } = error instanceof Error ? error : { message: String(error) };
  process.stderr.write(
    expected ? `rollcall: ${message}\n` : `rollcall: something went wrong that should not: ${message}\n`,
  );
  return 2;
}

for (const make of COMMANDS) {
  const command = make()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'rollcall: ')) });
  program.addCommand(command);
}
program
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'rollcall: ')) });

// A reader that closes the pipe early, as `head` does, has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = told(error);
}
