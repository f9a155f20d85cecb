import assert from 'node:assert/strict';
import { typedTime } from '../../src/drafting/typed-time.js';

const clock = { now: new Date('2026-03-14T14:32:10Z'), offset: 60 };

describe('A typed time', () => {
  for (const [typed, time] of [
    ['14:02', '14:02'],
    ['2pm', '14:00'],
    ['2:05 PM', '14:05'],
    ['1402', '14:02'],
    ['905', '09:05'],
    ['1402 UTC', '14:02 UTC'],
    ['2026-03-14 9:15', '2026-03-14 09:15'],
    ['14 March 2026, 9:15', '2026-03-14 09:15'],
    ['', '15:32'],
    ['now', '15:32'],
    ['10 minutes ago', '15:22'],
    ['an hour ago', '14:32'],
    ['half an hour ago', '15:02'],
    ['later', undefined],
    ['14:02 the pager rang', undefined],
    ['25:00', undefined],
    ['2026-03-14', undefined],
  ] as const) {
    it(`is understood: "${typed}"`, () => {
      assert.equal(typedTime(typed, clock, { zone: undefined, hasDays: false }), time);
    });
  }

  it('is in the zone of the timeline, with the day where the timeline has days', () => {
    assert.equal(typedTime('now', clock, { zone: 'UTC', hasDays: false }), '14:32');
    assert.equal(typedTime('now', clock, { zone: 'JST', hasDays: true }), '2026-03-14 23:32');
    assert.equal(
      typedTime('15 hours ago', clock, { zone: 'UTC', hasDays: true }),
      '2026-03-13 23:32',
    );
  });
});
