/**
 * Sends what is typed beside a finding or a remark: the explanation of the unit, the
 * refusal of the reviewer. Until the server has it the words are kept in this browser, by rule and cell,
 * so that they outlive a new panel, a new page and a broken line.
 *   form[data-answer][data-draft]   a field for words; the draft tells which
 */
import { csrfHeaders } from "../csrf.js";
import { refusalSentence, showNotice } from "../notices.js";

export class FindingAnswers {

  /**
   * @param {HTMLElement} panel
   * @param {{plan: string, account: string}} settings
   * @param {string} [renewal] the event that asks for the panel anew
   */
  constructor(panel, { plan, account }, renewal = "findings-answered") {
    const kind = renewal === "findings-answered" ? "answers" : renewal;
    Object.assign(this, { panel, renewal, key: `yardstick:${kind}:${plan}:${account}` });
    this.drafts = read(this.key);
    panel.addEventListener("input", ({ target }) => this.#typed(target));
    panel.addEventListener("submit", (event) => this.#submitted(event));
    panel.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.target.closest("form[data-answer]")?.requestSubmit();
      }
    });
    panel.addEventListener("htmx:afterSwap", () => this.#show());
  }

  /** Puts the words back into a new panel. */
  #show() {
    for (const form of this.panel.querySelectorAll("form[data-answer]")) {
      const draft = this.drafts[form.dataset.draft];
      if (draft) {
        form.elements.text.value = draft;
        form.closest("details").open = true;
      }
    }
  }

  #typed(field) {
    const form = field.closest("form[data-answer]");
    if (form) {
      this.#keep(form.dataset.draft, field.value);
      tell(form, "");
    }
  }

  async #submitted(event) {
    const form = event.target.closest("form[data-answer]");
    if (!form) {
      return;
    }
    event.preventDefault();
    const sent = form.elements.text.value;
    const button = form.querySelector("[type=submit]");
    button.disabled = true;
    const { status, body } = await send(form);
    button.disabled = false;
    if (status === 204) {
      if (this.drafts[form.dataset.draft] === sent) {
        this.#keep(form.dataset.draft, "");
      }
      form.closest("details").open = false;
      form.closest("details").querySelector("summary").focus();
      this.#renew();
    } else if (status === 409) {
      showNotice(refusalSentence(status, body), "warning");
      this.#renew();
    } else {
      tell(form, refusalSentence(status, body));
      form.elements.text.focus();
    }
  }

  #renew() {
    document.body.dispatchEvent(new Event(this.renewal));
  }

  #keep(draft, words) {
    if (words.trim()) {
      this.drafts[draft] = words;
    } else {
      delete this.drafts[draft];
    }
    try {
      localStorage.setItem(this.key, JSON.stringify(this.drafts));
    } catch {
      // without storage the words live as long as the page
    }
  }
}

/**
 * Sends a form as a script does: refusals come as problem documents.
 * @param {HTMLFormElement} form
 * @returns {Promise<{status: number, body: string}>} status 0 where the line is broken
 */
export async function send(form) {
  try {
    const response = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json", ...csrfHeaders() },
      body: new URLSearchParams(new FormData(form)),
      redirect: "manual",
    });
    return { status: response.status, body: await response.text() };
  } catch {
    return { status: 0, body: "" };
  }
}

function tell(form, sentence) {
  const problem = form.querySelector(".finding-problem");
  problem.textContent = sentence;
  problem.hidden = !sentence;
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}
