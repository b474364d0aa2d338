/**
 * Ties the fragments beside the form (findings, way) to its cells: a click goes to the
 * cell, another writes the repair into it, and the cells carry a mark in the colour of the
 * gravest finding. In the fragments:
 *   [data-version] on the outside   the version of the form whose rows the paths count
 *   [data-goto-path]                a button that goes to the cell; with [data-severity] the cell is marked
 *   [data-repair-path][data-repair] a button that writes the repair into the cell
 */

import { visibleLevel } from "./levels.js";

const GRAVITY = ["INFO", "WARNING", "ERROR"];

const FLASH_MILLIS = 1600;

export class Findings {

  /**
   * @param {HTMLElement} root the form
   * @param {import("./store.js").PlanStore} store
   * @param {(path: string, words: string) => void} [repair] left out where nothing may be changed
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
      const cell = this.#find(this.store.pathOf(finding.dataset.gotoPath, versionOf(finding)))?.closest("td");
      const severity = finding.dataset.severity;
      if (cell && GRAVITY.indexOf(severity) > GRAVITY.indexOf(cell.dataset.severity)) {
        cell.dataset.severity = severity;
      }
    }
  }

  /** Goes to a cell and lights it up. @param {string} path with keys of rows */
  goTo(path) {
    const field = this.#find(path);
    const cell = field?.closest("td") ?? field;
    if (!cell) {
      return;
    }
    cell.scrollIntoView({ block: "center", behavior: "smooth" });
    if (field.matches(".field")) {
      field.focus({ preventScroll: true });
    }
    cell.classList.remove("flash");
    requestAnimationFrame(() => cell.classList.add("flash"));
    setTimeout(() => cell.classList.remove("flash"), FLASH_MILLIS);
  }

  #clicked(event) {
    const repair = event.target.closest?.("[data-repair-path]");
    const link = event.target.closest?.("[data-goto-path]");
    if (repair && this.repair) {
      const path = this.store.pathOf(repair.dataset.repairPath, versionOf(repair));
      this.repair(path, repair.dataset.repair);
      this.goTo(path);
    } else if (link) {
      event.preventDefault();
      this.goTo(this.store.pathOf(link.dataset.gotoPath, versionOf(link)));
    }
  }

  /** The field of a cell; for a whole part or a cell without a field of its own the first one in it. */
  #find(path) {
    const exact = [...this.root.querySelectorAll(`[data-path="${CSS.escape(path)}"]`)].map(shown)[0];
    const row = /\[#(\w+)\]/.exec(path)?.[1];
    return exact
      ?? (row && [...this.root.querySelectorAll(`tr[data-key="${row}"] [data-path]`)].find((field) => !field.closest("[hidden]")))
      ?? [...this.root.querySelectorAll(`[data-path^="${CSS.escape(path)}"]`)].find((field) => !field.closest("[hidden]"))
      ?? null;
  }
}

function shown(field) {
  return field.closest("[hidden]") ? visibleLevel(field) : field;
}

function versionOf(element) {
  const version = element.closest("[data-version]")?.dataset.version;
  return version === undefined ? undefined : Number(version);
}
