/**
 * The form on the page: shows what stands in the store and tells the store what is typed.
 * Rows are told apart by their keys, so that only what changed is touched.
 */
import { rowOf } from "./content.js";
import { mergeLevels, rowsOfCell, visibleLevel } from "./levels.js";
import { lineUp } from "./paragraphs.js";

/** Browsers that grow a text area with its text by themselves need no script for it. */
const GROWS = CSS.supports("field-sizing", "content");

export class Sheet extends EventTarget {

  /** @param {HTMLElement} root @param {import("./store.js").PlanStore} store */
  constructor(root, store) {
    super();
    this.root = root;
    this.store = store;
    root.addEventListener("input", (event) => this.#typed(event.target));
    root.addEventListener("focusin", (event) => this.#entered(event.target));
    root.addEventListener("focusout", (event) => this.#left(event.target));
    window.addEventListener("resize", () => this.fit([...root.querySelectorAll(".field")]));
    store.addEventListener("replace", (event) => this.show(event.detail.reason));
    store.addEventListener("change", (event) => this.#changed(event.detail.path));
    store.addEventListener("reject", () => this.#markRejected());
  }

  /** @param {string} path @returns {?HTMLElement} the field that shows the cell */
  field(path) {
    const field = this.root.querySelector(`.field[data-path="${CSS.escape(path)}"]`);
    return field ? visibleLevel(field) : null;
  }

  /** The other cells that a field writes: those that follow it, and the other rows of a merged level. @param {HTMLElement} field */
  sharing(field) {
    const also = field.dataset.also?.split(" ") ?? [];
    if (field.dataset.shape === "level") {
      const path = field.dataset.path;
      const level = path.slice(path.lastIndexOf("."));
      const others = rowsOfCell(field.closest("td")).slice(1);
      also.push(...others.map((line) => `indicators[#${line.dataset.key}]${level}`));
    }
    return also;
  }

  /** Shows the store. @param {string} [reason] after an acknowledgement the field being typed in is left alone */
  show(reason) {
    const held = holdFocus();
    for (const body of this.root.querySelectorAll("tbody[data-rows]")) {
      this.#showRows(body);
    }
    this.root.querySelectorAll("tbody[data-paragraphs]").forEach((body) => lineUp(body, this.store.content));
    const fields = [...this.root.querySelectorAll(".field")].filter((field) => reason !== "acknowledged" || field !== document.activeElement);
    this.fit(fields.filter((field) => put(field, this.store.get(field.dataset.path)) || !this.shown || field.dataset.shape === "level"));
    this.shown = true;
    this.root.querySelectorAll(".extras .field").forEach((field) => this.#showExtra(field));
    this.#echo();
    this.#markRejected();
    held();
    this.dispatchEvent(new CustomEvent("shown"));
  }

  /** Makes fields as high as their texts: all are measured before any is changed. @param {HTMLElement[]} fields */
  fit(fields) {
    if (GROWS) {
      return;
    }
    const areas = fields.filter((field) => field.tagName === "TEXTAREA" && !field.closest("[hidden]"));
    areas.forEach((area) => { area.style.height = "auto"; });
    const heights = areas.map((area) => area.scrollHeight);
    areas.forEach((area, n) => { area.style.height = `${heights[n]}px`; });
  }

  #showRows(body) {
    const part = body.dataset.rows;
    const rows = this.store.content[part];
    const lines = new Map([...body.querySelectorAll("tr[data-key]")].map((line) => [line.dataset.key, line]));
    let cursor = body.querySelector("tr[data-key]");
    for (const row of rows) {
      const line = lines.get(row.key) ?? this.#newLine(body, row.key);
      lines.delete(row.key);
      if (line === cursor) {
        cursor = cursor.nextElementSibling;
      } else {
        body.insertBefore(line, cursor);
      }
    }
    lines.forEach((line) => line.remove());
    if (part === "indicators") {
      mergeLevels(body, rows);
    } else {
      body.rows[0].cells[0].rowSpan = rows.length + 1;
    }
  }

  #newLine(body, key) {
    const line = body.parentElement.querySelector(":scope > template").content.firstElementChild.cloneNode(true);
    line.dataset.key = key;
    for (const field of line.querySelectorAll("[data-path]")) {
      field.dataset.path = field.dataset.path.replace("[#]", `[#${key}]`);
    }
    this.dispatchEvent(new CustomEvent("line", { detail: { line, part: body.dataset.rows } }));
    return line;
  }

  #typed(field) {
    if (!field.dataset?.path) {
      return;
    }
    this.store.set(field.dataset.path, field.value, this.sharing(field));
    this.fit([field]);
  }

  /** Who does not see the row hears which one it is. */
  #entered(field) {
    const row = field.dataset?.path && rowOf(field.dataset.path);
    if (row) {
      field.setAttribute("aria-description", rowWords(this.store.content[row.part], row).join("，"));
    }
  }

  /** What was stored may be written otherwise than typed; level names that are equal now share a cell. */
  #left(field) {
    if (!field.dataset?.path) {
      return;
    }
    const changed = [field];
    if (field.dataset.shape === "level") {
      const body = field.closest("tbody");
      changed.push(...body.querySelectorAll(".field[data-shape=level]"));
      mergeLevels(body, this.store.content.indicators);
    }
    changed.forEach((other) => put(other, this.store.get(other.dataset.path)));
    this.fit(changed);
  }

  /** A row that was deleted has no cells outside the table either. */
  #showExtra(field) {
    const key = /\[#(\w+)\]/.exec(field.dataset.path)?.[1];
    const gone = key && !["indicators", "schedule"].some((part) => this.store.content[part].some((row) => row.key === key));
    field.closest("tr").hidden = Boolean(gone);
  }

  #echo(path) {
    for (const echo of document.querySelectorAll("[data-echo]")) {
      if (!path || echo.dataset.echo === path) {
        echo.textContent = this.store.get(echo.dataset.echo) ?? echo.dataset.blank ?? "";
      }
    }
  }

  /** A cell with other words than the refused ones is marked no longer. */
  #changed(path) {
    this.#echo(path);
    if (this.root.querySelector(".not-stored")) {
      this.#markRejected();
    }
  }

  #markRejected() {
    this.root.querySelectorAll(".not-stored").forEach((sentence) => sentence.remove());
    this.root.querySelectorAll(".field[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
    for (const [path, { value, message }] of this.store.rejected) {
      const field = this.field(path);
      if (field && this.store.get(path) === value) {
        field.setAttribute("aria-invalid", "true");
        const sentence = document.createElement("div");
        sentence.className = "not-stored";
        sentence.textContent = message;
        field.closest("td").append(sentence);
      }
    }
  }
}

/** Writes into a field without telling the store. @returns {boolean} whether it had other words */
function put(field, words) {
  const text = (words ?? "").replaceAll("\r\n", "\n");
  const differs = field.value !== text;
  if (differs) {
    field.value = text;
  }
  return differs;
}

/** What stands before a cell in its row; a row without a name is told by its number. @param {Object[]} rows */
function rowWords(rows, { key, field }) {
  const n = rows.findIndex((row) => row.key === key);
  const { category, dimension, name, activity } = rows[n] ?? {};
  const words = {
    category: [],
    dimension: [category],
    name: [category, dimension],
    activity: [`第${n + 1}行`],
  }[field] ?? [category, dimension, name ?? activity ?? `第${n + 1}行`];
  return words.filter(Boolean);
}

/** Moving a row takes the focus from its field: give it back. */
function holdFocus() {
  const field = document.activeElement;
  const [start, end] = [field?.selectionStart, field?.selectionEnd];
  return () => {
    if (field && field !== document.activeElement && field.isConnected && field.matches(".field") && !field.closest("[hidden]")) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
    }
  };
}
