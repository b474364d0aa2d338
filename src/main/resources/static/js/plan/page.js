/** The form page: puts its parts together. */
import { showNotice } from "../notices.js";
import { Autosave } from "./autosave.js";
import { authorOf, conflictDialog } from "./conflicts.js";
import { Findings } from "./findings.js";
import { Keys } from "./keys.js";
import { LocalCopy } from "./local-copy.js";
import { offerRows } from "./offers.js";
import { makeParagraphsGrow } from "./paragraphs.js";
import { Paste } from "./paste.js";
import { placesOf } from "./places.js";
import { addRowTools } from "./row-tools.js";
import { Rows } from "./rows.js";
import { SaveState } from "./save-state.js";
import { Server } from "./server.js";
import { Sheet } from "./sheet.js";
import { PlanStore } from "./store.js";
import { Targets } from "./targets.js";
import { UndoHistory } from "./undo-history.js";
import { Way } from "./way.js";

const page = document.querySelector(".plan-page");
const settings = JSON.parse(page.dataset.settings);
const form = document.getElementById("sheet");
const store = new PlanStore(settings);
const server = new Server(settings);
const targets = new Targets(form, server);

if (settings.editable) {
  edit();
} else {
  new Findings(form, store).mark();
}

function edit() {
  const history = new UndoHistory(store);
  const sheet = new Sheet(form, store);
  const rows = new Rows(store, history, sheet);
  const tell = (sentence) => showNotice(sentence, "success");
  offerMilestones();
  offerRows(store, settings.levels);
  addRowTools(sheet, rows, settings.levels);
  makeParagraphsGrow(form, store, history);
  sheet.show();
  sheet.addEventListener("shown", () => targets.soon());

  const placeOf = placesOf(form, store);
  const copy = new LocalCopy(settings.plan, settings.account);
  const autosave = new Autosave(store, server, copy, conflictDialog(document.getElementById("conflicts"), placeOf));
  new SaveState(document.getElementById("save-state"), document.getElementById("banner"), autosave, store, settings.savedAt);
  new Keys(sheet, rows, history);
  new Paste(sheet, store, history, settings, tell);
  new Findings(form, store, (path, words) => {
    const field = sheet.field(path);
    history.during("修复", () => store.update(() => store.set(field?.dataset.path ?? path, words, field ? sheet.sharing(field) : [])));
  });
  new Way(document.getElementById("way"), autosave, store, (sentence) => showNotice(sentence, "warning"));
  autosave.addEventListener("acknowledged", () => document.body.dispatchEvent(new Event("plan-saved")));
  autosave.addEventListener("met", ({ detail }) => tellTaken(detail, placeOf, tell));
  undoButton(history);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("key-help-open").addEventListener("click", () => document.getElementById("key-help").showModal());
  autosave.resume();
}

/** The points of the year that the form has room for, with or without a value. */
function offerMilestones() {
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
