/**
 * Undo for what the browser's own undo does not know: rows, paragraphs, pasted blocks,
 * repairs. What was typed in other cells since then stays.
 */
import { canonical } from "./content.js";
import { merge } from "./merge.js";

const MOST_STEPS = 50;

export class UndoHistory extends EventTarget {

  /** @param {import("./store.js").PlanStore} store */
  constructor(store) {
    super();
    this.store = store;
    this.steps = [];
  }

  /**
   * Does something that can be undone as one step.
   * @param {string} label what it was, for the button
   * @param {() => void} work
   */
  during(label, work) {
    const before = canonical(this.store.content);
    work();
    this.steps.push({ label, before, after: canonical(this.store.content) });
    this.steps.splice(0, this.steps.length - MOST_STEPS);
    this.#tell();
  }

  /** @returns {?string} what would be undone */
  get next() {
    return this.steps[this.steps.length - 1]?.label ?? null;
  }

  undo() {
    const step = this.steps.pop();
    if (step) {
      const { content } = merge(step.after, this.store.content, step.before);
      this.store.update(() => { this.store.content = content; });
      this.#tell();
    }
  }

  #tell() {
    this.dispatchEvent(new CustomEvent("changed"));
  }
}
