/** Shows below every target value how it was understood. */

const PAUSE_MILLIS = 400;

const MOST_TEXTS = 200;

export class Targets {

  /** @param {HTMLElement} root @param {import("./server.js").Server} server */
  constructor(root, server) {
    Object.assign(this, { root, server, known: new Map() });
    root.addEventListener("input", ({ target }) => {
      if (target.dataset?.shape === "target") {
        this.soon();
      }
    });
    this.show();
  }

  /** Shows the meanings a moment later. */
  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(), PAUSE_MILLIS);
  }

  /** Shows the meanings that are known and asks for the others at once. @returns {Promise<void>} */
  async show() {
    const fields = [...this.root.querySelectorAll("[data-shape=target]")];
    const asked = [...new Set(fields.map(textOf))].filter((text) => text && !this.known.has(text)).slice(0, MOST_TEXTS);
    if (asked.length) {
      const meanings = await this.server.meanings(asked);
      meanings?.forEach((meaning, n) => this.known.set(asked[n], meaning));
    }
    fields.forEach((field) => write(field, this.known.get(textOf(field)) ?? ""));
  }
}

function textOf(field) {
  return (field.value ?? field.textContent).trim();
}

function write(field, meaning) {
  let place = field.parentElement.querySelector(":scope > .meaning");
  if (!place && meaning) {
    place = document.createElement("small");
    place.className = "meaning";
    field.after(place);
  }
  if (place && place.textContent !== meaning) {
    place.textContent = meaning;
  }
}
