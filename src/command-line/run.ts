import { version } from '../../package.json';
import { help } from './help.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';

type Command = (
  args: readonly string[],
  surroundings: Surroundings,
) => Promise<ExitCode> | ExitCode;

// Loaded when called for: the engine takes longer to load than everything else to run.
const commands: Record<keyof Omit<typeof help, 'general'>, () => Promise<Command>> = {
  lint: async () => (await import('./lint-command.js')).lintCommand,
  outline: async () => (await import('./outline-command.js')).outlineCommand,
  questions: async () => (await import('./questions-command.js')).questionsCommand,
  new: async () => (await import('./new-command.js')).newCommand,
  rules: async () => (await import('./rules-command.js')).rulesCommand,
};

/**
 * Runs one command of `incident-review`. Mistakes of the user are told on standard error and never thrown.
 * @param args what follows the program's name
 */
export async function runCommandLine(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  try {
    if (name === '--version' || name === '-v') {
      surroundings.write(`${version}\n`);
      return 0;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      surroundings.write(help.general);
      return 0;
    }
    if (name === '') {
      surroundings.complain(help.general);
      return 2;
    }
    if (!isCommand(name)) {
      throw new UsageError(
        `There is no command "${name}". Commands are ${Object.keys(commands).join(', ')}.`,
      );
    }
    if (rest.includes('--help') || rest.includes('-h')) {
      surroundings.write(help[name]);
      return 0;
    }
    const command = await commands[name]();
    return await command(rest, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const manual = isCommand(name) ? `incident-review ${name} --help` : 'incident-review --help';
    surroundings.complain(`incident-review: ${error.message}\nSee "${manual}".\n`);
    return 2;
  }
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}
