// Installs what the editor and workbench tests need: VS Code's server and a browser to open it in.
import { installChromium } from './chromium.mjs';
import { installServer } from './install-server.mjs';

try {
  await installServer();
  console.log(`Browser: ${await installChromium()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
