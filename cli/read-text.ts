import { readFileSync } from 'node:fs';

const STANDARD_INPUT = 0;

/** The text of a file that a command was given, `-` for standard input; one that cannot be read ends the command in one line. */
export function readText(command: string, file: string): string {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch (error) {
    console.error(
      `${command}: cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exit(2);
  }
}
