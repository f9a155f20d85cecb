import { openWorkbench, type Workbench } from '../vscode/workbench.mjs';

/**
 * Opens one workbench for the tests of the surrounding `describe`, and closes it after them. When a
 * test fails, keeps a picture in out/screenshots.
 * @returns what gives the workbench, to be called within tests
 */
export function useWorkbench(options: Parameters<typeof openWorkbench>[0]): () => Workbench {
  let opened: Workbench | undefined;
  const workbench = (): Workbench => {
    if (!opened) throw new Error('The workbench is open within tests only.');
    return opened;
  };
  before(async () => {
    opened = await openWorkbench(options);
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replaceAll(/\W+/g, '-');
    console.log(`Picture: ${await workbench().screenshot(`failed-${name}`)}`);
  });
  after(async () => {
    await opened?.close();
  });
  return workbench;
}
