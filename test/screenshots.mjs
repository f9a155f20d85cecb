// npm run screenshots: pictures of the packaged extension at work, for the README and to look at.
//   npm run screenshots -- map quick-fixes   only these scenes
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { packageExtension } from './vscode/package-extension.mjs';
import { run } from './vscode/processes.mjs';
import { examples, project } from './vscode/project.mjs';

/** @typedef {import('./vscode/workbench.mjs').Workbench} Workbench */

/**
 * What to do with the example open before the picture is taken.
 * @typedef {object} Scene
 * @property {string} name
 * @property {(workbench: Workbench) => Promise<unknown>} show
 * @property {readonly Look[]} [looks] how it is shown; as VS Code looks at first if not told
 * @property {string} [openFile] of the examples, the draft if not told
 * @property {boolean} [inReadme] whether the picture, in the first look if there are several, is kept in media as well
 */

/**
 * @typedef {object} Look
 * @property {string} name
 * @property {string} theme
 * @property {number} [width] of the window, in pixels
 */

/** @type {readonly Look[]} */
const everyLook = [
  { name: 'light', theme: 'Default Light Modern' },
  { name: 'dark', theme: 'Default Dark Modern' },
  { name: 'high-contrast', theme: 'Default High Contrast' },
  { name: 'narrow', theme: 'Default Light Modern', width: 760 },
];

/** @type {Scene[]} */
const scenes = [
  {
    name: 'problems',
    inReadme: true,
    show: (workbench) => workbench.waitForProblem(''),
  },
  {
    name: 'template',
    show: async (workbench) => {
      await workbench.runCommand('Incident Review: New Review');
      await workbench.answer('1/3', 'Checkout slow for an hour');
      await workbench.answer('2/3');
      await workbench.pick('SEV-2');
      await workbench.waitForText('# Checkout slow for an hour');
    },
  },
  {
    name: 'findings',
    show: (workbench) => workbench.waitForSquiggle(),
  },
  {
    name: 'quick-fixes',
    show: async (workbench) => {
      await workbench.goTo(await workbench.waitForProblem('root cause'));
      await workbench.openQuickFixes();
    },
  },
  {
    name: 'hover',
    show: async (workbench) => {
      await workbench.goTo(await workbench.waitForProblem('should have been tested'));
      await workbench.openHover();
    },
  },
  {
    name: 'documentation',
    show: async (workbench) => {
      await workbench.waitForProblem('should have been tested');
      await workbench.openDocumentation('counterfactual');
    },
  },
  {
    name: 'insert-section',
    show: async (workbench) => {
      await workbench.waitForSquiggle();
      await workbench.runCommand('Incident Review: Insert Section…');
      await workbench.pickItems();
    },
  },
  {
    name: 'inserted-section',
    show: async (workbench) => {
      await workbench.waitForSquiggle();
      await workbench.runCommand('Incident Review: Insert Section…');
      await workbench.pick('Local rationality');
      await workbench.waitForText('### What somebody decided or did');
    },
  },
  {
    name: 'open-questions',
    looks: everyLook,
    inReadme: true,
    show: async (workbench) => {
      await workbench.waitForSquiggle();
      await workbench.runCommand('Incident Review: Focus on Open Questions View');
      await workbench.page.locator('.pane-body .monaco-list-row').first().waitFor();
      const { width = 0 } = workbench.page.viewportSize() ?? {};
      for (let times = 0; width > 1000 && times < 3; times++)
        await workbench.runCommand('Increase Current View Size');
    },
  },
  {
    name: 'map',
    looks: everyLook,
    inReadme: true,
    openFile: 'prices-a-day-old.md',
    show: (workbench) => showMap(workbench),
  },
  {
    name: 'reviews',
    looks: everyLook,
    show: async (workbench) => {
      await workbench.waitForSquiggle();
      await workbench.runCommand('Explorer: Focus on Incident Reviews View');
      await workbench.page.getByText('Checkout slow for two hours').first().waitFor();
    },
  },
  {
    name: 'context-menu',
    show: async (workbench) => {
      await workbench.waitForSquiggle();
      await workbench.page.getByText('customers paying by card').click({ button: 'right' });
      await workbench.page.getByRole('menuitem', { name: 'Incident Review' }).hover();
    },
  },
  {
    name: 'outline',
    looks: everyLook,
    show: async (workbench) => {
      await workbench.waitForSquiggle();
      await workbench.showView('Incident Review');
      await workbench.clickTreeItem('The pool was sized for four hosts');
    },
  },
  {
    name: 'preview',
    looks: everyLook,
    show: async (workbench) => {
      await workbench.waitForSquiggle();
      await workbench.press('Control+Shift+v');
      const preview = workbench.page.frameLocator('iframe.webview').frameLocator('#active-frame');
      await preview.locator('.incident-review-timeline').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'walkthrough',
    looks: everyLook,
    show: async (workbench) => {
      await workbench.runCommand('Welcome: Open Walkthrough...');
      await workbench.pick('Draft your first incident review');
      await workbench.page.getByText('Start with a template').first().waitFor();
      await workbench.press('Control+b'); // the pictures beside the steps need room
    },
  },
];

await packageExtension();
if (!(await run(process.execPath, ['test/vscode/install.mjs']))) process.exit(1);
const { openWorkbench } = await import('./vscode/workbench.mjs');

const wanted = process.argv.slice(2);
for (const scene of scenes) {
  if (wanted.length > 0 && !wanted.includes(scene.name)) continue;
  const looks = scene.looks ?? [undefined];
  for (const look of looks) {
    const path = await picture(scene, look);
    if (scene.inReadme && look === looks[0])
      copyFileSync(path, join(project, 'media', `${scene.name}.png`));
  }
}

/** @param {Workbench} workbench */
async function showMap(workbench) {
  await workbench.runCommand('Incident Review: Show Factor Map');
  const page = await workbench.webview();
  await page.locator('#nodes [role=button]').first().waitFor();
}

/**
 * @param {Scene} scene
 * @param {Look} [look]
 * @returns {Promise<string>} path of the picture
 */
async function picture({ name, show, openFile = 'checkout-latency.md' }, look) {
  const workbench = await openWorkbench({
    copyOf: examples,
    openFile,
    settings: look ? { 'workbench.colorTheme': look.theme } : {},
  });
  try {
    await workbench.page.setViewportSize({ width: look?.width ?? 1280, height: 800 });
    await show(workbench);
    await setTimeout(1_000); // for what moves and fades
    const path = await workbench.screenshot(look ? `${name}-${look.name}` : name);
    console.log(path);
    return path;
  } finally {
    await workbench.close();
  }
}
