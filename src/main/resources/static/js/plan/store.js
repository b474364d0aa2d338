/**
 * The form as it stands in this browser, beside what the server has acknowledged.
 * Events: `change` (detail.path: a cell was typed), `replace` (rows came, went or many
 * cells changed; detail.reason: `edited`, `merged` or `acknowledged`) and `reject`.
 *
 * @typedef {import('./content.js').Content} Content
 */
import { ROW_FIELDS, canonical, cells, filled, get, same, set } from "./content.js";
import { merge } from "./merge.js";

const LEVELS = ["category", "dimension"];

/** How many saved versions are remembered to translate the paths of findings. */
const REMEMBERED_VERSIONS = 30;

export class PlanStore extends EventTarget {

  /** @param {{version: number, content: Content}} loaded as the server has it */
  constructor({ version, content }) {
    super();
    this.version = version;
    this.base = canonical(content);
    this.content = canonical(content);
    /** Keys of rows that are room to write in: they are stored once they have words. */
    this.offered = new Set();
    /** Cells that the server could not store: path to {value, message}. */
    this.rejected = new Map();
    this.keysOfVersion = new Map();
    this.#rememberKeys();
  }

  /** @param {string} path @returns {?string} */
  get(path) {
    return get(this.content, path);
  }

  /** A cell was typed. @param {string} path @param {?string} words @param {string[]} [also] cells that follow it */
  set(path, words, also = []) {
    const changed = [path, ...also].filter((other) => get(this.content, other) !== filled(words));
    changed.forEach((other) => set(this.content, other, words));
    if (changed.length) {
      this.dispatchEvent(new CustomEvent("change", { detail: { path } }));
    }
  }

  /**
   * Rows or many cells change at once.
   * @param {(content: Content) => void} change
   * @param {"edited"|"merged"|"acknowledged"} [reason]
   */
  update(change, reason = "edited") {
    change(this.content);
    this.dispatchEvent(new CustomEvent("replace", { detail: { reason } }));
  }

  /** The words in this browser: without rows that are only room to write in. @returns {Content} */
  written() {
    const written = canonical(this.content);
    for (const part of Object.keys(ROW_FIELDS)) {
      written[part] = written[part].filter((row) => !this.isRoom(part, row));
    }
    const known = this.base.spendingPlan.length;
    if (written.spendingPlan.slice(known).every((point) => point.cumulativePercent === null)) {
      written.spendingPlan.length = Math.min(known, written.spendingPlan.length);
    }
    return written;
  }

  /** Whether a row is offered and nothing was written into it. @param {string} part @param {Object} row */
  isRoom(part, row) {
    return this.offered.has(row.key)
      && ROW_FIELDS[part].every((field) => LEVELS.includes(field) || filled(row[field]) === null);
  }

  /** What to send: a cell that the server refused keeps the last words it accepted. @returns {Content} */
  outgoing() {
    const outgoing = this.written();
    for (const [path, { value }] of this.rejected) {
      if (get(outgoing, path) === value) {
        set(outgoing, path, get(this.base, path));
      } else {
        this.rejected.delete(path);
      }
    }
    return outgoing;
  }

  /** Whether there is something to send. */
  isDirty() {
    return !same(this.outgoing(), this.base);
  }

  /**
   * The server stored what was sent; what was typed since then stays.
   * @param {{version: number, content: Content}} saved
   * @param {Content} sent
   */
  acknowledge(saved, sent) {
    this.version = saved.version;
    this.base = canonical(saved.content);
    this.#rememberKeys();
    this.adopt(merge(sent, this.written(), this.base).content, "acknowledged");
  }

  /**
   * Somebody else saved: the merged form now stands on their version.
   * @param {{version: number, content: Content}} current
   * @param {Content} merged
   */
  rebase(current, merged) {
    this.version = current.version;
    this.base = canonical(current.content);
    this.#rememberKeys();
    this.adopt(merged);
  }

  /**
   * Takes over a form, keeping the room to write in where it stands.
   * @param {Content} content
   * @param {"merged"|"acknowledged"} [reason]
   */
  adopt(content, reason = "merged") {
    const next = canonical(content);
    for (const part of Object.keys(ROW_FIELDS)) {
      this.content[part].forEach((row, n) => {
        if (this.isRoom(part, row)) {
          const before = this.content[part][n - 1]?.key;
          const at = next[part].findIndex((other) => other.key === before);
          next[part].splice(at + 1, 0, row);
        }
      });
    }
    next.spendingPlan.push(...this.content.spendingPlan.slice(next.spendingPlan.length));
    if (JSON.stringify(next) !== JSON.stringify(canonical(this.content))) {
      this.update(() => { this.content = next; }, reason);
    }
  }

  /**
   * Notes the cells that the server refused.
   * @param {{path: string, message: string}[]} problems
   * @param {Content} sent
   * @returns {boolean} whether the others can be sent without them
   */
  reject(problems, sent) {
    let progress = false;
    for (const { path, message } of problems) {
      const keyed = keyPath(path, (part, n) => sent[part][n]?.key);
      const value = get(sent, keyed);
      if (typeof value === "string" && this.rejected.get(keyed)?.value !== value) {
        this.rejected.set(keyed, { value, message });
        progress = true;
      }
    }
    this.dispatchEvent(new CustomEvent("reject"));
    return progress;
  }

  /**
   * The path with the key of its row, for a path with the place of the row in a saved version.
   * @param {string} path as in findings
   * @param {number} [version] the current one if it is not known any more
   * @returns {string}
   */
  pathOf(path, version) {
    const keys = this.keysOfVersion.get(version) ?? this.keysOfVersion.get(this.version);
    return keyPath(path, (part, n) => keys[part][n]);
  }

  /** The paths whose words differ from what the server has. @returns {string[]} */
  changedPaths() {
    const now = cells(this.written());
    const old = cells(this.base);
    return [...new Set([...now.keys(), ...old.keys()])].filter((path) => now.get(path) !== old.get(path));
  }

  #rememberKeys() {
    const keys = Object.fromEntries(Object.keys(ROW_FIELDS).map((part) => [part, this.base[part].map((row) => row.key)]));
    this.keysOfVersion.set(this.version, keys);
    if (this.keysOfVersion.size > REMEMBERED_VERSIONS) {
      this.keysOfVersion.delete(this.keysOfVersion.keys().next().value);
    }
  }
}

function keyPath(path, key) {
  const match = /^(indicators|schedule)\[(\d+)\](.*)$/.exec(path);
  const found = match && key(match[1], Number(match[2]));
  return found ? `${match[1]}[#${found}]${match[3]}` : path;
}
