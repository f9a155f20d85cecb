import assert from 'node:assert/strict';
import { statusOf } from '../../src/editor/status-bar.js';

describe('The status bar', () => {
  it('counts findings in words, and leads to them', () => {
    assert.deepEqual(statusOf({ findings: 3, questions: 0 }), {
      text: '$(note) 3 findings',
      tooltip: 'Incident review: 3 findings. Select to open the Problems panel.',
      command: 'workbench.actions.view.problems',
    });
    assert.equal(statusOf({ findings: 1, questions: 0 }).text, '$(note) 1 finding');
  });

  it('counts open questions as well, and leads to them first', () => {
    const { text, command } = statusOf({ findings: 2, questions: 7 });
    assert.equal(text, '$(note) 2 findings, 7 open questions');
    assert.equal(command, 'incidentReview.openQuestions.focus');
    assert.equal(statusOf({ findings: 0, questions: 1 }).text, '$(note) 1 open question');
  });

  it('is quiet when there are none', () => {
    const { text, command } = statusOf({ findings: 0, questions: 0 });
    assert.equal(text, 'Incident review');
    assert.equal(command, 'incidentReview.outline.focus');
  });
});
