/** Lists of paragraphs, as the goals: as many rows as there are paragraphs, at least those that were offered. */

/**
 * Makes the rows of a list fit its paragraphs.
 * @param {HTMLTableSectionElement} body
 * @param {import("./content.js").Content} content
 */
export function lineUp(body, content) {
  const list = paragraphsOf(body, content);
  while (body.rows.length < list.length) {
    appendRow(body);
  }
  [...body.rows].forEach((row, n) => {
    const label = row.querySelector(".paragraph-label");
    if (label) {
      label.textContent = body.dataset.label.replace("{n}", String(n + 1));
    }
  });
  body.classList.toggle("several", body.rows.length > 1);
}

/** @param {HTMLElement} root @param {import("./store.js").PlanStore} store @param {import("./undo-history.js").UndoHistory} history */
export function makeParagraphsGrow(root, store, history) {
  for (const body of root.querySelectorAll("tbody[data-paragraphs]")) {
    [...body.rows].forEach(addRemover);
    const add = document.createElement("button");
    add.type = "button";
    add.className = "add-paragraph";
    add.textContent = "＋ 加一段";
    body.parentElement.after(add);
    add.addEventListener("click", () => {
      appendRow(body);
      lineUp(body, store.content);
      body.rows[body.rows.length - 1].querySelector(".field").focus();
    });
    body.addEventListener("click", (event) => {
      const row = event.target.closest(".remove-paragraph")?.closest("tr");
      if (row) {
        remove(body, row, store, history);
      }
    });
    lineUp(body, store.content);
  }
}

function remove(body, row, store, history) {
  const n = [...body.rows].indexOf(row);
  const list = paragraphsOf(body, store.content);
  if (n < list.length) {
    history.during(`删除第 ${n + 1} 段`, () => store.update((content) => paragraphsOf(body, content).splice(n, 1)));
  }
  const last = body.rows.length - 1;
  if (last > 0 && last >= paragraphsOf(body, store.content).length) {
    body.rows[last].remove();
  }
  lineUp(body, store.content);
  body.rows[Math.min(n, body.rows.length - 1)].querySelector(".field").focus();
}

function appendRow(body) {
  const row = body.parentElement.querySelector(":scope > template").content.firstElementChild.cloneNode(true);
  const field = row.querySelector(".field");
  field.dataset.path = field.dataset.path.replace("[]", `[${body.rows.length}]`);
  addRemover(row);
  body.append(row);
}

function addRemover(row) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "remove-paragraph";
  button.title = "删除这一段";
  button.setAttribute("aria-label", "删除这一段");
  button.textContent = "✕";
  row.querySelector(".paragraph-words").append(button);
}

function paragraphsOf(body, content) {
  return content.goals[body.dataset.paragraphs.slice("goals.".length)];
}
