import assert from 'node:assert/strict';
import { readModel } from '../../src/model/model.js';
import { interviewGuide } from '../../src/questions/interview-guide.js';
import { openQuestions } from '../../src/questions/open-questions.js';
import { readReview } from '../../src/review/read.js';

const text = `# Search down

## Timeline

All times in UTC.

- 14:02 The log **disk was full**.
- 14:20 There was no obvious error.

## Contributing factors

The upgrade had been postponed twice.

${'People search for books. '.repeat(10)}
`;

describe('An interview guide of open questions', () => {
  it('puts people at ease first, and names the review', () => {
    const guide = guideTo(text, 'role');
    assert.match(guide, /^# Interview guide: Search down\n\nThank you .*nothing to defend/s);
  });

  it('groups questions by whom they are for, each under the sentence that raises it', () => {
    const guide = guideTo(text, 'role');
    assert.deepEqual(headingsOf(guide), [
      '## Those who responded',
      '### Confusion',
      '### Pressure to produce',
      '### Saturation',
      '## The team that owns what was involved',
      '### Saturation',
      '## Those who plan and fund the work',
      '### Pressure to produce',
    ]);
    assert.match(
      guide,
      /### Saturation\n\n> 14:02 The log disk was full\.\n\n- Which limit was met, [^\n]*\?\n- How close/,
    );
  });

  it('groups questions by the moment of the timeline, and says whom they are for', () => {
    const guide = guideTo(text, 'moment');
    assert.deepEqual(
      headingsOf(guide).filter((heading) => heading.startsWith('## ')),
      [
        '## 14:02 – The log disk was full',
        '## 14:20 – There was no obvious error',
        '## Beside the timeline',
      ],
    );
    assert.match(guide, /- What finally settled it\? _\(those who responded\)_\n/);
  });

  it('says so when nothing is open', () => {
    assert.match(guideTo('All is well.\n', 'role'), /\n\nNo questions are open\.\n$/);
  });
});

function guideTo(markdown: string, by: 'role' | 'moment'): string {
  const review = readReview(markdown);
  return interviewGuide(review, openQuestions(review, { model: readModel(review) }), by);
}

function headingsOf(guide: string): readonly string[] {
  return guide.split('\n').filter((line) => /^#{2,3} /.test(line));
}
