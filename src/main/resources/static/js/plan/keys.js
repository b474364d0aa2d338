/** The keys of a spreadsheet, where they do not disturb writing. */
import { neighbour } from "./neighbours.js";

const ARROWS = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

export class Keys {

  /**
   * @param {import("./sheet.js").Sheet} sheet
   * @param {import("./rows.js").Rows} rows
   * @param {import("./undo-history.js").UndoHistory} history
   */
  constructor(sheet, rows, history) {
    Object.assign(this, { sheet, rows, history, entered: "" });
    const remember = () => { this.entered = document.activeElement.value ?? ""; };
    sheet.root.addEventListener("focusin", remember);
    history.addEventListener("changed", remember);
    sheet.root.addEventListener("keydown", (event) => {
      if (event.target.matches(".field") && !event.isComposing && event.keyCode !== 229) {
        this.#pressed(event, event.target);
      }
    });
  }

  #pressed(event, field) {
    const done = this.#undone(event, field) || this.#row(event, field) || this.#left(event, field);
    if (done) {
      event.preventDefault();
    }
  }

  /** The browser undoes what was typed since the field was entered or the last step, we undo the steps. */
  #undone(event, field) {
    const undo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "z";
    if (!undo || !this.history.next || field.value !== this.entered) {
      return false;
    }
    this.history.undo();
    return true;
  }

  #row(event, field) {
    const line = field.closest("tr[data-key]");
    if (!line || !event.altKey || event.ctrlKey || event.shiftKey) {
      return false;
    }
    const part = line.parentElement.dataset.rows;
    const key = line.dataset.key;
    const act = field.dataset.shape === "level" ? { Enter: () => this.rows.addUnder(field.closest("td")) }[event.key] : {
      Enter: () => this.rows.add(part, key),
      ArrowUp: () => this.rows.move(part, key, -1),
      ArrowDown: () => this.rows.move(part, key, 1),
      Delete: () => this.rows.remove(part, key),
    }[event.key];
    act?.();
    return Boolean(act);
  }

  #left(event, field) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return false;
    }
    if (event.key === "Escape") {
      return this.#restore(field);
    }
    if (event.key === "Enter") {
      const breaks = event.shiftKey || field.dataset.shape === "long";
      return breaks && field.tagName === "TEXTAREA" ? false : this.#go(field, "down") || true;
    }
    const direction = event.shiftKey ? null : ARROWS[event.key];
    return direction && this.#atEdge(field, direction) ? this.#go(field, direction) : false;
  }

  #restore(field) {
    if (field.value !== this.entered) {
      field.value = this.entered;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    return true;
  }

  /** Whether the cursor can move no further in this direction within the text. */
  #atEdge(field, direction) {
    const { selectionStart: start, selectionEnd: end, value } = field;
    if (start !== end) {
      return false;
    }
    if (direction === "left" || direction === "right") {
      return start === (direction === "left" ? 0 : value.length);
    }
    if (field.list) {
      return false;
    }
    if (isOneLine(field)) {
      return true;
    }
    requestAnimationFrame(() => {
      if (document.activeElement === field && field.selectionStart === start) {
        this.#go(field, direction);
      }
    });
    return false;
  }

  #go(field, direction) {
    const other = neighbour(field, direction, this.sheet.root);
    if (!other) {
      return false;
    }
    const at = direction === "right" ? 0 : other.value.length;
    other.focus();
    other.setSelectionRange(at, at);
    other.scrollIntoView({ block: "nearest" });
    return true;
  }
}

function isOneLine(field) {
  const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(field);
  const height = field.scrollHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  return !field.value.includes("\n") && height < 1.6 * parseFloat(lineHeight);
}
