/**
 * Saves the form by itself: a moment after the last keystroke, one request at a time, and
 * again until the server has everything. What to do when it cannot is decided here; how
 * that looks is `save-state.js`'s.
 *
 * @typedef {import('./server.js').Edit} Edit
 * @typedef {import('./merge.js').Conflict} Conflict
 * @typedef {{conflicts: Conflict[], taken: string[], edits: Edit[], current: Object}} Meeting
 *   two versions of the form that met
 */
import { same } from "./content.js";
import { merge, resolve } from "./merge.js";

const PAUSE_MILLIS = 800;

const RETRY_MILLIS = [2000, 5000, 10000, 20000];

/** The server said nothing of the form: it is sent again. */
const UNANSWERED = ["offline", "slow", "signedOut"];

/** A cell that is refused again and again must not keep the others waiting for ever. */
const MOST_ROUNDS = 8;

export class Autosave extends EventTarget {

  /**
   * @param {import('./store.js').PlanStore} store
   * @param {import('./server.js').Server} server
   * @param {import('./local-copy.js').LocalCopy} copy
   * @param {(meeting: Meeting) => Promise<('mine'|'theirs')[]>} askPerson decides conflicts
   */
  constructor(store, server, copy, askPerson) {
    super();
    Object.assign(this, { store, server, copy, askPerson, running: null, failures: 0, stopped: false, kept: true });
    store.addEventListener("change", () => this.#noticed());
    store.addEventListener("replace", () => this.#noticed());
    window.addEventListener("online", () => this.flush());
    window.addEventListener("focus", () => this.#retry());
    document.addEventListener("visibilitychange", () => this.#retry());
    window.addEventListener("beforeunload", (leaving) => {
      if (!this.kept && this.store.isDirty()) {
        leaving.preventDefault();
        leaving.returnValue = "";
      }
    });
  }

  /** Takes up what this browser kept of an earlier visit and sends it. @returns {Promise<void>} */
  async resume() {
    const leftBehind = await this.copy.takeLeftBehind();
    const before = this.store.written();
    for (const left of leftBehind) {
      const current = left.version === this.store.version ? null : await this.server.current(left.version);
      const edits = current?.kind === "current" ? current.saved.edits : [];
      await this.#meet(left.base, left.content, { content: this.store.written(), edits });
    }
    if (!same(before, this.store.written())) {
      this.dispatchEvent(new CustomEvent("recovered"));
    }
    this.#noticed();
    await this.flush();
  }

  /**
   * Saves until nothing is left to send.
   * @returns {Promise<boolean>} whether the server has everything now
   */
  flush() {
    clearTimeout(this.timer);
    this.running ??= this.#saveAll().finally(() => { this.running = null; });
    return this.running;
  }

  async #saveAll() {
    for (let round = 0; round < MOST_ROUNDS && this.store.isDirty() && !this.stopped; round += 1) {
      this.#tell("saving");
      const sent = this.store.outgoing();
      const answer = await this.server.save(this.store.version, sent);
      const goOn = await this.#take(answer, sent);
      this.#keep();
      if (!goOn) {
        return false;
      }
    }
    const clean = !this.store.isDirty();
    if (clean && !this.stopped) {
      this.#tell("saved");
    }
    return clean && this.store.rejected.size === 0;
  }

  async #take(answer, sent) {
    const unanswered = UNANSWERED.includes(answer.kind);
    this.failures = unanswered ? this.failures : 0;
    if (answer.kind === "saved") {
      this.savedAt = answer.saved.savedAt;
      this.store.acknowledge(answer.saved, sent);
      this.dispatchEvent(new CustomEvent("acknowledged", { detail: { version: answer.saved.version } }));
      return true;
    }
    if (answer.kind === "stale") {
      await this.#meet(this.store.base, this.store.written(), answer.current);
      return true;
    }
    if (answer.kind === "rejected" && this.store.reject(answer.problems, sent)) {
      return true;
    }
    if (!unanswered) {
      this.stopped = answer.kind === "otherAccount" || Boolean(answer.final);
      this.#tell(answer.kind, answer.message ?? answer.problems?.[0]?.message);
      return false;
    }
    this.#tell(answer.kind);
    this.timer = setTimeout(() => this.flush(), RETRY_MILLIS[Math.min(this.failures, RETRY_MILLIS.length - 1)]);
    this.failures += 1;
    return false;
  }

  /** Two versions meet: what only one side changed is taken, the rest is asked. */
  async #meet(base, mine, current) {
    const { content, conflicts, taken } = merge(base, mine, current.content);
    const meeting = { conflicts, taken, edits: current.edits ?? [], current };
    if (conflicts.length) {
      this.#keep();
      this.#tell("conflict");
      const sides = await this.askPerson(meeting);
      conflicts.forEach((conflict, n) => resolve(content, conflict, sides[n]));
    }
    if (current.version !== undefined) {
      this.store.rebase(current, content);
    } else {
      this.store.adopt(content);
    }
    this.dispatchEvent(new CustomEvent("met", { detail: meeting }));
  }

  #noticed() {
    this.#keep();
    if (this.stopped) {
      return;
    }
    if (this.store.isDirty()) {
      if (!this.running && !this.failures) {
        this.#tell("dirty");
      }
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.flush(), PAUSE_MILLIS);
    }
  }

  #retry() {
    if (document.visibilityState === "hidden" || this.failures) {
      this.flush();
    }
  }

  #keep() {
    const { version, base } = this.store;
    const content = this.store.written();
    if (JSON.stringify(content) === JSON.stringify(base)) {
      this.copy.forget();
      this.kept = true;
    } else {
      this.kept = this.copy.keep({ version, base, content });
    }
  }

  #tell(kind, message) {
    this.dispatchEvent(new CustomEvent("state", { detail: { kind, message, savedAt: this.savedAt, kept: this.kept } }));
  }
}
