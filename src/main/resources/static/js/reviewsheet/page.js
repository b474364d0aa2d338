/** The page of a review sheet: puts its parts together. */
import { showNotice } from "../notices.js";
import { write, written } from "./entries.js";
import { SheetSaver } from "./sheet-saver.js";

const GRADES = ["EXCELLENT", "GOOD", "FAIR", "POOR"];

const TITLES = { EXCELLENT: "优", GOOD: "良", FAIR: "中", POOR: "差", KEY: "重点项目", GENERAL: "一般项目" };

const PARTS = { grade: "等级", score: "得分", words: "审核意见" };

const settings = JSON.parse(document.querySelector(".review-sheet").dataset.settings);
const form = document.getElementById("review-sheet");
const completion = document.getElementById("completion");
const conflicts = document.getElementById("sheet-conflicts");
const saver = new SheetSaver(form, settings);

saver.addEventListener("state", ({ detail }) => showState(detail));
saver.addEventListener("saved", ({ detail }) => showResult(detail));
saver.addEventListener("merged", ({ detail }) => showMeeting(detail));
form.addEventListener("change", showKind);
form.addEventListener("click", ({ target }) => (target.id === "adopt-all" ? adoptAll() : take(target.closest("[data-adopt]"), true)));
form.addEventListener("keydown", graded);
form.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("submit", finish);
document.addEventListener("click", follow);
saver.resume();
showKind();
for (const button of form.querySelectorAll("button[disabled]")) {
  button.disabled = false;
}

function showKind() {
  form.dataset.kind = form.elements.kind.value;
}

function showState({ kind, sentence }) {
  const state = document.getElementById("sheet-state");
  state.textContent = sentence;
  state.classList.toggle("is-failing", kind === "failing");
}

function showResult({ grade, total, missing, consequence }) {
  document.getElementById("sheet-total").textContent = total ?? "";
  document.getElementById("sheet-grade").textContent = grade ?? "";
  document.getElementById("sheet-missing").textContent = missing.length ? "还没有评定：" : "";
  document.getElementById("sheet-missing-names").textContent = missing.join("、");
  document.getElementById("sheet-consequence").textContent = consequence ?? "";
  completion.querySelector("button").disabled = !grade;
}

/** Takes over a proposal or the last mark; an opinion only where there is none yet. */
function take(button, tell) {
  if (!button) {
    return;
  }
  const { adopt: point, grade, score, words } = button.dataset;
  const now = written(form);
  for (const [part, word] of [["grade", grade], ["score", score]]) {
    if (word) {
      write(form, `${point}.${part}`, word);
    }
  }
  if (words && !now[`${point}.words`]) {
    write(form, `${point}.words`, words);
  }
  if (tell) {
    saver.changed();
  }
}

function adoptAll() {
  const now = written(form);
  const part = now.kind === "KEY" ? "score" : "grade";
  const open = [...form.querySelectorAll("[data-proposal]")].filter((button) => !now[`${button.dataset.adopt}.${part}`]);
  open.forEach((button) => take(button, false));
  saver.changed();
  showNotice(open.length ? `已采用 ${open.length} 条建议，请逐项核对；没有建议的要点请自行评定。` : "没有空着而又有建议的要点。", "success");
}

/** 1 to 4 grade the point, Enter ends a score; both go on to the next point. */
function graded(event) {
  const field = event.target;
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const grade = field.matches(".mark-grades input") ? GRADES[Number(event.key) - 1] : null;
  if (grade) {
    event.preventDefault();
    write(form, field.name, grade);
    saver.changed();
  }
  if (grade || (event.key === "Enter" && field.matches(".mark-score"))) {
    event.preventDefault();
    const rows = [...form.querySelectorAll(".point-row")];
    const next = rows[rows.indexOf(field.closest(".point-row")) + 1];
    const fields = [...(next?.querySelectorAll(".point-mark input") ?? [])].filter((input) => input.offsetParent);
    (fields.find((input) => input.checked) ?? fields[0] ?? document.getElementById("sheet-opinion")).focus();
  }
}

/** Comes after the question whether the person means it. */
async function finish(event) {
  if (event.target !== completion || event.defaultPrevented) {
    return;
  }
  event.preventDefault();
  if (await saver.flush()) {
    completion.elements.version.value = String(saver.version);
    completion.submit();
  } else {
    showNotice("还有内容没有存上，或有两人填得不同的要点没有选定，请先处理再定稿。", "warning");
  }
}

async function follow(event) {
  const link = event.target.closest("a[data-after-save]");
  if (link) {
    event.preventDefault();
    await saver.flush();
    window.open(link.href, link.target || "_self");
  }
}

function showMeeting({ by, taken, disputed }) {
  if (taken.length) {
    showNotice(`${by}也在填这张审核表，刚保存了${taken.map(labelOf).join("、")}，已合并到页面上。`, "warning");
  }
  disputed.forEach((name) => ask(name, by));
}

function ask(name, by) {
  conflicts.querySelector(`[data-name="${CSS.escape(name)}"]`)?.remove();
  const box = document.createElement("div");
  box.className = "sheet-conflict";
  box.dataset.name = name;
  const theirs = saver.disputed.get(name)?.theirs;
  box.append(`${labelOf(name)}：${by}填的是“${shown(theirs)}”，您填的是“${shown(written(form)[name])}”。`,
    choice("用我的", () => settle(name, true)), choice("用对方的", () => settle(name, false)));
  conflicts.append(box);
  conflicts.hidden = false;
}

function choice(label, chosen) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-sm";
  button.textContent = label;
  button.addEventListener("click", chosen);
  return button;
}

function settle(name, mine) {
  saver.settle(name, mine);
  conflicts.querySelector(`[data-name="${CSS.escape(name)}"]`).remove();
  conflicts.hidden = !conflicts.childElementCount;
  showKind();
}

function labelOf(name) {
  const [point, part] = name.split(".");
  const own = { kind: "评定方式", opinion: "总体意见" }[name];
  return own ?? `${document.getElementById(`name-${point}`).textContent}的${PARTS[part]}`;
}

function shown(word) {
  return TITLES[word] ?? word ?? "（空）";
}
