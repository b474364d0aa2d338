/**
 * What is filled into the sheet, as one word for each field: "kind", "opinion" and
 * "<point>.grade", "<point>.score", "<point>.words"; a blank field has no word.
 *
 * @typedef {Object<string, string>} Words
 */

/** @param {HTMLFormElement} form @returns {Words} */
export function written(form) {
  return tidy(Object.fromEntries(new FormData(form)));
}

/** Shows a word in its field. @param {HTMLFormElement} form @param {string} name @param {string} [word] */
export function write(form, name, word = "") {
  const field = form.elements.namedItem(name);
  if (!field) {
    return;
  }
  if (field instanceof RadioNodeList) {
    for (const choice of field) {
      choice.checked = choice.value === word;
    }
  } else {
    field.value = word;
  }
}

/** The words of what the server sent. @returns {Words} */
export function received({ kind, opinion, marks }) {
  const words = { kind, opinion };
  for (const [point, mark] of Object.entries(marks)) {
    for (const [part, word] of Object.entries(mark)) {
      words[`${point}.${part}`] = word;
    }
  }
  return tidy(words);
}

/** What the server takes. @param {Words} words */
export function toSend(words) {
  const entries = { kind: words.kind, opinion: words.opinion, marks: {} };
  for (const [name, word] of Object.entries(words)) {
    const [point, part] = name.split(".");
    if (part && word !== undefined) {
      entries.marks[point] = { ...entries.marks[point], [part]: word };
    }
  }
  return entries;
}

/** @param {Words} one @param {Words} other */
export function same(one, other) {
  return [...names(one, other)].every((name) => one[name] === other[name]);
}

/**
 * Brings together what two people wrote since the same state.
 * @param {Words} base @param {Words} mine @param {Words} theirs
 * @returns {{taken: string[], disputed: string[]}} the fields that only the other one changed, and those that both did
 */
export function compare(base, mine, theirs) {
  const changed = [...names(base, mine, theirs)].filter((name) => theirs[name] !== base[name] && theirs[name] !== mine[name]);
  return {
    taken: changed.filter((name) => mine[name] === base[name]),
    disputed: changed.filter((name) => mine[name] !== base[name]),
  };
}

/** @param {...Words} all @returns {Set<string>} */
export function names(...all) {
  return new Set(all.flatMap((words) => Object.keys(words)));
}

function tidy(words) {
  return Object.fromEntries(Object.entries(words)
    .map(([name, word]) => [name, name.endsWith(".score") && word !== null && word !== "" ? String(Number(word)) : String(word ?? "").replaceAll("\r\n", "\n").trim()])
    .filter(([, word]) => word !== ""));
}
