/** Makes a form editable: typing, rows, pasting, undo and saving by itself. */
import { showNotice } from "../notices.js";
import { Autosave } from "./autosave.js";
import { authorOf, conflictDialog } from "./conflicts.js";
import { Keys } from "./keys.js";
import { LocalCopy } from "./local-copy.js";
import { offerRows } from "./offers.js";
import { makeParagraphsGrow } from "./paragraphs.js";
import { Paste } from "./paste.js";
import { placesOf } from "./places.js";
import { addRowTools } from "./row-tools.js";
import { Rows } from "./rows.js";
import { SaveState } from "./save-state.js";
import { Sheet } from "./sheet.js";
import { UndoHistory } from "./undo-history.js";

/**
 * Nothing is sent before `autosave.resume()`.
 * @param {HTMLFormElement} form
 * @param {Object} settings of the page
 * @param {import("./store.js").PlanStore} store
 * @param {import("./server.js").Server} server
 * @returns {{sheet: Sheet, history: UndoHistory, autosave: Autosave, placeOf: (path: string) => string}}
 */
export function openEditor(form, settings, store, server) {
  const history = new UndoHistory(store);
  const sheet = new Sheet(form, store);
  const rows = new Rows(store, history, sheet);
  const tell = (sentence) => showNotice(sentence, "success");
  offerMilestones(settings, store);
  offerRows(store, settings.levels);
  addRowTools(sheet, rows, settings.levels);
  makeParagraphsGrow(form, store, history);
  sheet.show();

  const placeOf = placesOf(form, store);
  const copy = new LocalCopy(settings.plan, settings.account);
  const autosave = new Autosave(store, server, copy, conflictDialog(document.getElementById("conflicts"), placeOf));
  new SaveState(document.getElementById("save-state"), document.getElementById("banner"), autosave, store, settings.savedAt);
  new Keys(sheet, rows, history);
  new Paste(sheet, store, history, settings, tell);
  autosave.addEventListener("recovered", () => tell("已找回本机上次没有存上的内容，请看一遍。"));
  autosave.addEventListener("met", ({ detail }) => tellTaken(detail, placeOf, tell));
  undoButton(history);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("key-help-open").addEventListener("click", () => document.getElementById("key-help").showModal());
  return { sheet, history, autosave, placeOf };
}

/** The points of the year that the form has room for, with or without a value. */
function offerMilestones(settings, store) {
  settings.points.slice(store.content.spendingPlan.length)
    .forEach((milestone) => store.content.spendingPlan.push({ milestone, cumulativePercent: null }));
}

function undoButton(history) {
  const button = document.getElementById("undo");
  button.addEventListener("click", () => history.undo());
  history.addEventListener("changed", () => {
    button.disabled = history.next === null;
    button.textContent = history.next === null ? "撤销" : `撤销：${history.next}`;
  });
}

/** What others changed and was taken over is said, not done silently. */
function tellTaken({ taken, edits }, placeOf, tell) {
  if (taken.length && edits.length) {
    const cells = taken.slice(0, 5).map((path) => `${placeOf(path)}（${authorOf(path, edits)}）`).join("；");
    tell(`别人刚才也改了这张表，已合在一起：${cells}${taken.length > 5 ? ` 等 ${taken.length} 处` : ""}。`);
  }
}
