/**
 * Ties the fragments beside the form (findings, way) to its cells: a click goes to the
 * cell, another writes the repair into it, and the cells carry a mark in the colour of the
 * gravest finding. In the fragments:
 *   [data-version] on the outside   the version of the form whose rows the paths count
 *   [data-goto-path]                a button that goes to the cell and selects [data-quote] in it; with
 *                                   [data-severity] the cell is marked
 *   [data-repair-path][data-repair] a button that writes the repair into the cell
 *   [data-repair-all]               a button that takes all repairs at once
 */

import { visibleLevel } from "./levels.js";

const GRAVITY = ["EXPLAINED", "INFO", "WARNING", "ERROR"];

const FLASH_MILLIS = 1600;

export class Findings {

  /**
   * @param {HTMLElement} root the form
   * @param {import("./store.js").PlanStore} store
   * @param {(repairs: [path: string, words: string][]) => void} [repair] left out where nothing may be changed
   */
  constructor(root, store, repair) {
    Object.assign(this, { root, store, repair });
    document.addEventListener("click", (event) => this.#clicked(event));
    document.body.addEventListener("htmx:afterSettle", () => this.mark());
  }

  /** Marks the cells that have findings. */
  mark() {
    this.root.querySelectorAll("[data-severity]").forEach((cell) => cell.removeAttribute("data-severity"));
    for (const finding of document.querySelectorAll("[data-goto-path][data-severity]")) {
      const cell = this.find(finding.dataset.gotoPath, finding)?.closest("td");
      const severity = finding.dataset.severity;
      if (cell && GRAVITY.indexOf(severity) > GRAVITY.indexOf(cell.dataset.severity)) {
        cell.dataset.severity = severity;
      }
    }
  }

  /**
   * Goes to a cell and lights it up.
   * @param {string} path with keys of rows
   * @param {string} [quote] words in it to select
   */
  goTo(path, quote) {
    const field = this.#field(path);
    const cell = field?.closest("td") ?? field;
    if (!cell) {
      return;
    }
    cell.scrollIntoView({ block: "center", behavior: "smooth" });
    if (field.matches(".field")) {
      field.focus({ preventScroll: true });
      const at = quote ? wordsAt(field.value, quote) : null;
      if (at) {
        field.setSelectionRange(...at);
      }
    }
    cell.classList.remove("flash");
    requestAnimationFrame(() => cell.classList.add("flash"));
    setTimeout(() => cell.classList.remove("flash"), FLASH_MILLIS);
  }

  /**
   * The field that a path of a fragment means.
   * @param {string} path
   * @param {HTMLElement} element of the fragment
   * @returns {?HTMLElement}
   */
  find(path, element) {
    return this.#field(this.store.pathOf(path, versionOf(element)));
  }

  #clicked(event) {
    const on = (selector) => event.target.closest?.(selector);
    const [repair, link] = [on("[data-repair-path]"), on("[data-goto-path]")];
    if (repair && this.repair) {
      this.repair([this.#repairOf(repair)]);
      this.goTo(this.#repairOf(repair)[0]);
    } else if (on("[data-repair-all]") && this.repair) {
      this.#repairAll();
    } else if (link) {
      event.preventDefault();
      this.goTo(this.store.pathOf(link.dataset.gotoPath, versionOf(link)), link.dataset.quote);
    }
  }

  /** Of several repairs of one cell the gravest finding's, which stands first. */
  #repairAll() {
    const repairs = new Map();
    for (const button of document.querySelectorAll("[data-repair-path]")) {
      const [path, words] = this.#repairOf(button);
      if (!repairs.has(path)) {
        repairs.set(path, words);
      }
    }
    this.repair([...repairs]);
  }

  #repairOf(button) {
    return [this.store.pathOf(button.dataset.repairPath, versionOf(button)), button.dataset.repair];
  }

  /** The field of a cell; for a whole part or a cell without a field of its own the first one in it. */
  #field(path) {
    const exact = [...this.root.querySelectorAll(`[data-path="${CSS.escape(path)}"]`)].map(shown)[0];
    const row = /\[#(\w+)\]/.exec(path)?.[1];
    return exact
      ?? (row && [...this.root.querySelectorAll(`tr[data-key="${row}"] [data-path]`)].find((field) => !field.closest("[hidden]")))
      ?? [...this.root.querySelectorAll(`[data-path^="${CSS.escape(path)}"]`)].find((field) => !field.closest("[hidden]"))
      ?? null;
  }
}

/**
 * Where quoted words stand in a text; a quote may be cut off with an ellipsis.
 * @returns {?[number, number]} null if they do not
 */
export function wordsAt(text, quote) {
  const words = quote.replace(/…$/, "");
  const start = words ? text.indexOf(words) : -1;
  return start < 0 ? null : [start, start + words.length];
}

function shown(field) {
  return field.closest("[hidden]") ? visibleLevel(field) : field;
}

function versionOf(element) {
  const version = element.closest("[data-version]")?.dataset.version;
  return version === undefined ? undefined : Number(version);
}
