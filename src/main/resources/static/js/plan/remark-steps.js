/** Sends what is done with a remark by a single button: form[data-remark-step]. */
import { refusalSentence, showNotice } from "../notices.js";
import { send } from "./finding-answers.js";

export class RemarkSteps {

  /** @param {HTMLElement} panel */
  constructor(panel) {
    panel.addEventListener("submit", (event) => this.#submitted(event));
  }

  async #submitted(event) {
    const form = event.target.closest("form[data-remark-step]");
    if (!form) {
      return;
    }
    event.preventDefault();
    const button = form.querySelector("[type=submit]");
    button.disabled = true;
    const { status, body } = await send(form);
    button.disabled = false;
    if (status !== 204) {
      showNotice(refusalSentence(status, body), status === 409 ? "warning" : "danger");
    }
    if (status === 204 || status === 409) {
      button.focus();
      document.body.dispatchEvent(new Event("remarks-changed"));
    }
  }
}
