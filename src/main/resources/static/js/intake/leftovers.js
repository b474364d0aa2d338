/**
 * Words of the document that found no place in the form: put into the cell with the
 * cursor or one that is chosen, marked as not needed, or copied.
 */
import { showNotice } from "../notices.js";
import { note } from "./notes.js";

const FATES = { PLACED: "已放入：", DISCARDED: "不需要" };

export class Leftovers {

  /**
   * @param {HTMLElement} root
   * @param {HTMLFormElement} form
   * @param {import("../plan/store.js").PlanStore} store
   * @param {ReturnType<typeof import("../plan/editor.js").openEditor>} editor
   */
  constructor(root, form, store, editor) {
    Object.assign(this, { root, form, store, editor, target: root.querySelector("#target") });
    if (this.target) {
      this.#listCells();
      this.target.addEventListener("focus", () => this.#listCells());
      form.addEventListener("focusin", ({ target }) => this.#choose(target.dataset?.path));
      root.querySelector(".leftovers").addEventListener("click", ({ target }) => {
        const button = target.closest("[data-do]");
        if (button) {
          this.#do(button.dataset.do, button.closest("[data-leftover]"), button);
        }
      });
    }
  }

  #listCells() {
    const chosen = this.target.value;
    const paths = [...this.form.querySelectorAll(".field")].filter((field) => !field.closest("[hidden]"))
      .map((field) => field.dataset.path);
    const options = [...new Set(paths)].map((path) => new Option(this.editor.placeOf(path), path));
    this.target.replaceChildren(new Option("请选择", ""), ...options);
    this.target.value = paths.includes(chosen) ? chosen : "";
  }

  #choose(path) {
    if (path) {
      this.#listCells();
      this.target.value = path;
    }
  }

  async #do(what, leftover, button) {
    const text = leftover.querySelector(".leftover-text").textContent;
    if (what === "copy") {
      await navigator.clipboard.writeText(text);
      showNotice("已复制。", "success");
    } else if (what === "append" || what === "replace") {
      await this.#put(text, what === "append", leftover);
    } else {
      await this.#note(leftover, what === "discard" ? "DISCARDED" : "OPEN");
    }
    if (button.offsetParent === null) {
      leftover.querySelector("[data-do=reopen]").focus();
    }
  }

  async #put(text, append, leftover) {
    const path = this.target.value;
    const field = path && this.editor.sheet.field(path);
    if (!field) {
      showNotice("请先点一下表里要放入的格，或在“放到哪一格”里选择。", "warning");
      this.target.focus();
      return;
    }
    const before = append ? this.store.get(path) : null;
    const words = before === null ? text : before + (field.dataset.shape === "long" ? "\n" : "") + text;
    this.editor.history.during("放入文字", () => this.store.update(() => this.store.set(path, words, this.editor.sheet.sharing(field))));
    const place = this.editor.placeOf(path);
    if (await this.editor.autosave.flush()) {
      await this.#note(leftover, "PLACED", place);
    } else {
      showNotice(`“${place}”没有保存这段文字，请看表里的提示。`, "warning");
    }
  }

  async #note(leftover, fate, place = "") {
    if (await note(`${this.root.dataset.address}/leftovers/${leftover.dataset.leftover}`, { fate })) {
      leftover.dataset.fate = fate;
      leftover.querySelector(".leftover-fate").textContent = (FATES[fate] ?? "") + place;
    }
  }
}
