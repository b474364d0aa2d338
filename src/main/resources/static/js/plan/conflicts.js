/** Two people changed the same cell: shows both, says who and when, and lets the person choose. */
import { rowOf } from "./content.js";

/**
 * @param {HTMLDialogElement} dialog
 * @param {(path: string) => string} placeOf the words of a path
 * @returns {(meeting: import("./autosave.js").Meeting) => Promise<("mine"|"theirs")[]>}
 */
export function conflictDialog(dialog, placeOf) {
  const done = dialog.querySelector("#conflicts-done");
  const list = dialog.querySelector("#conflict-list");
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  dialog.addEventListener("change", () => { done.disabled = list.querySelectorAll("input:checked").length < list.children.length; });
  dialog.addEventListener("click", ({ target }) => {
    if (target.dataset.all) {
      list.querySelectorAll(`input[value=${target.dataset.all}]`).forEach((choice) => { choice.checked = true; });
      done.disabled = false;
    }
  });
  return ({ conflicts, edits }) => new Promise((resolve) => {
    list.replaceChildren(...conflicts.map((conflict, n) => choiceOf(conflict, n, placeOf(conflict.path), authorOf(conflict.path, edits))));
    done.disabled = true;
    dialog.addEventListener("close", () => {
      resolve(conflicts.map((_, n) => list.querySelector(`input[name=conflict-${n}]:checked`).value));
    }, { once: true });
    dialog.showModal();
  });
}

/** Who changed a cell last, as words. @param {string} path @param {import("./server.js").Edit[]} edits */
export function authorOf(path, edits) {
  const edit = [...edits].reverse().find(({ changes }) => changes.some((change) => change.path === path || change.path.startsWith(`${path}.`)
    || change.path.startsWith(`${path}[`)));
  return edit ? `${edit.by}，${time(edit.at)}` : "";
}

function choiceOf(conflict, n, place, author) {
  const set = document.createElement("fieldset");
  set.className = "conflict";
  const legend = document.createElement("legend");
  legend.textContent = place;
  set.append(legend, side("mine", n, "我的", conflict.mine, conflict.path), side("theirs", n, `对方的${author ? `（${author}）` : ""}`, conflict.theirs, conflict.path));
  return set;
}

function side(value, n, title, words, path) {
  const label = document.createElement("label");
  const choice = document.createElement("input");
  choice.type = "radio";
  choice.name = `conflict-${n}`;
  choice.value = value;
  const head = document.createElement("span");
  head.className = "conflict-side";
  head.textContent = title;
  const text = document.createElement("span");
  text.className = "conflict-words";
  text.textContent = wordsOf(words, path);
  label.append(choice, head, text);
  return label;
}

function wordsOf(value, path) {
  if (value === null) {
    return rowOf(path)?.field === null ? "（删除这一行）" : "（空）";
  }
  if (Array.isArray(value)) {
    return value.map((item) => (item && typeof item === "object" ? `${item.milestone}：${item.cumulativePercent ?? "（空）"}` : item ?? "（空）")).join("\n") || "（空）";
  }
  return typeof value === "object" ? Object.entries(value).filter(([name, words]) => name !== "key" && words).map(([, words]) => words).join("，") : value;
}

function time(instant) {
  return new Date(instant).toLocaleString("zh-CN", { month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit" });
}
