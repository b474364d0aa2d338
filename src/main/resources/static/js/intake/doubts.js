/** Guesses of the reading: a click goes to the cell, another says that it is right. */
import { note } from "./notes.js";

export class Doubts {

  /** @param {HTMLElement} root @param {import("../plan/findings.js").Findings} marks of the cells */
  constructor(root, marks) {
    root.querySelector(".doubts").addEventListener("click", async ({ target }) => {
      const button = target.closest("[data-do=settle]");
      if (button) {
        const doubt = button.closest("[data-doubt]");
        button.disabled = true;
        if (await note(`${root.dataset.address}/doubts/${doubt.dataset.doubt}`)) {
          doubt.dataset.settled = "true";
          doubt.querySelector("[data-severity]")?.removeAttribute("data-severity");
          doubt.querySelector("[data-goto-path]")?.focus();
          button.remove();
          marks.mark();
        } else {
          button.disabled = false;
        }
      }
    });
  }
}
