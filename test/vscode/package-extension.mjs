import { installDependencies } from './dependencies.mjs';
import { run } from './processes.mjs';

/** Installs what is missing and packages the extension; ends this process where that fails. */
export async function packageExtension() {
  const succeeded = (await installDependencies()) && (await run('npm', ['run', 'package']));
  if (!succeeded) process.exit(1);
}
