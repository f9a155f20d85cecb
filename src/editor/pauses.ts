/** Milliseconds of work after which others have their turn: what they wait for is shorter than anybody notices. */
const longestTurn = 10;

/** Lets work in the background give way again and again. */
export class Pauses {
  private turnBegan = performance.now();

  /** Waits for the others' turn when this one has lasted long enough. */
  async giveWay(): Promise<void> {
    if (performance.now() - this.turnBegan < longestTurn) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.turnBegan = performance.now();
  }

  /** Takes all steps of some work, giving way between them. */
  async between<Result>(steps: Generator<undefined, Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await this.giveWay();
    }
  }
}
