import assert from 'node:assert/strict';
import { useWorkbench } from './use-workbench.js';

/** Named again, from the completion, where the action says what it addresses. */
const factor = 'Restarted hosts begin with an empty cache';

/** What is typed from blank to blank of the draft, in the template's order. */
const answers: readonly string[] = [
  'On 12 March between 14:02 and 15:10 UTC, one checkout in six took a minute.',
  'Shoppers who paid by card',
  'A spinner, and at times a second charge that was refunded the same day',
  'Sixty-eight minutes',
  'UTC',
  '14:02',
  'The latency alert rings for checkout',
  'Ana',
  'The latency alert told the on-call engineer, four minutes after the first slow checkout.',
  'Is it the payment provider again?',
  'Slow calls on one dashboard, and normal ones on the other',
  'The provider, as in the week before',
  'Compared the same hour in both regions',
  'Only hosts that were restarted that day were slow',
  'Ana drained the restarted hosts, and Bo put the old ones back; finding Bo took ten minutes.',
  factor,
  'The first calls went to the database, all at once',
  'A retry that waits for no time',
  'It keeps the hosts free of old prices',
  'Prices changed every minute in May, and a cold start was the simple way to be right',
  'Ana restarts a second group of hosts',
  'Memory that grew as it had in the days before',
  'A restart had helped three times',
  'To be done before the evening, when most people buy',
  'A sale that was to begin at six',
  'Restarts in the afternoon',
  'Bo read the drain list from memory',
  'Bo knew the list from the move in May',
  'The drain switch of the load balancer, made for deploys',
  'Yes, it is on the first page of the runbook now',
  'Two dashboards count slow calls in different ways',
  'The sale had not begun',
  'Nobody expected the cache to matter for card payments',
  'Warm the cache of a host before it takes calls',
  factor,
  'Bo',
  '2026-04-01',
  'Restarts take three minutes longer',
  'A wrong list of keys would warm the wrong prices',
  'They can skip it with one flag',
  'The first minute of a host is as quick as its tenth',
  'Who else relies on the retry?',
  'The dashboard of that day',
];

describe('A whole review with the keyboard alone', () => {
  const workbench = useWorkbench({ settings: { 'editor.wordWrap': 'on' } });

  it('goes from "New Review" to no findings', async () => {
    await command('New Review');
    await workbench().answer('1/3', 'Checkout slow for an hour');
    await workbench().answer('2/3', '2026-03-12');
    await workbench().pickItems();
    await press('Enter');
    await workbench().waitForTab('Untitled-1');
    await workbench().waitForText('On DATE between START and END');
    await workbench().screenshot('drafting-1-new');

    for (const [index, answer] of answers.entries()) {
      if (index > answers.indexOf(factor) && answer === factor) await complete(answer);
      else await type(answer);
      await workbench().waitForText(answer.slice(0, 12)); // the rest may be wrapped
      if (index === 20) await workbench().screenshot('drafting-2-half-way');
      await press('Tab');
    }
    await workbench().screenshot('drafting-3-filled');

    await command('Insert Timeline Entry');
    await workbench().answer('When was it?', '2:40pm');
    await workbench().waitForText('| 14:40 | … | … |');
    await type('Ana suspects the provider, and finds only restarted hosts slow');
    await press('Tab');
    await type('Ana');
    await workbench().waitForText('| 14:40 | Ana suspects the provider');
    await workbench().screenshot('drafting-4-timeline');

    await command('Insert Contributing Factor');
    await workbench().waitForText('### Factor');
    await type('Two teams restart hosts without knowing of each other');
    await press('Tab');
    await type('Their restarts fell into the same hour');
    await press('Tab');
    await type('The empty caches, which were twice as many');
    await press('Tab');
    await type('Nobody waits for anybody; we leave it as it is');
    await press('Tab');
    await type('The teams were one until May');
    await workbench().screenshot('drafting-5-factor');

    // The last words are read a moment after they are typed.
    await workbench().waitForNoProblem('');
    const left = (await workbench().problems()).map(({ message }) => message);
    await workbench().screenshot('drafting-6-done');
    assert.deepEqual(left, []);
  });

  const press = (keys: string): Promise<void> => workbench().press(keys);
  const type = (text: string): Promise<void> => workbench().typeText(text);

  /** Takes a completion by its first letters. */
  async function complete(text: string): Promise<void> {
    await type(`${text.split(' ')[0] ?? ''} `);
    const row = workbench().page.locator('.suggest-widget.visible .monaco-list-row.focused');
    await row.filter({ hasText: text }).waitFor();
    await workbench().screenshot('drafting-2-completion');
    await press('Tab');
    await row.waitFor({ state: 'hidden' });
  }

  /** Runs a command from the palette. Right after the start, some keys are lost, and the palette does not know it yet. */
  async function command(title: string): Promise<void> {
    const input = workbench().page.locator('.quick-input-widget input').first();
    const row = workbench().page.locator('.quick-input-list .monaco-list-row.focused');
    const found = row.filter({ hasText: title });
    for (let tries = 0; tries < 12 && !(await found.isVisible()); tries++) {
      if (await input.isVisible()) await press('Escape');
      await press('F1');
      await input.waitFor({ timeout: 5_000 }).catch(() => undefined);
      await type(`Incident Review: ${title}`);
      await found.waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
    await found.waitFor();
    await press('Enter');
  }
});
