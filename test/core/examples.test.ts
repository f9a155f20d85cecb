import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lint } from '../../src/lint/lint.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { readReview } from '../../src/review/read.js';

function findingsIn(name: string): string[] {
  const review = readReview(readFileSync(`examples/${name}`, 'utf8'));
  return lint(review, defaultSettings).map(
    ({ rule, start, end }) => `${rule}: ${review.text.slice(start, end)}`,
  );
}

describe('The example reviews', () => {
  it('show in a draft what is asked about', () => {
    assert.deepEqual(findingsIn('checkout-latency.md'), [
      'missing-section: # Checkout slow for two hours',
      'root-cause: root cause',
      'counterfactual: should have been tested',
      'root-cause: Root cause',
      'diagnosis-gap: Root cause identified',
      'single-factor: ## Contributing factors',
      'praise-without-substance: The team responded quickly',
      'action-without-trade-offs: Add automatic resizing of the pool',
      'exhortation: Be more careful',
      'action-without-trade-offs: Be more careful',
    ]);
  });

  it('show a finished one about which nothing is asked', () => {
    assert.deepEqual(findingsIn('prices-a-day-old.md'), []);
  });
});
