/**
 * Room to write in: the levels that the template asks for and the form lacks. Offered
 * rows are stored once they have words.
 *
 * @typedef {{name: string, names: string[], required: boolean,
 *   dimensions: {name: string, names: string[], required: boolean}[]}} Category
 * @typedef {{category: string, dimension: string, required: boolean, rank: number}} Level
 * @typedef {import("./content.js").Row} Row
 */
import { blankRow } from "./rows.js";

/**
 * Offers rows for the level-2 names that a form must have, and for all of a level 1 that
 * must have one of them and has none yet.
 * @param {import("./store.js").PlanStore} store
 * @param {Category[]} levels
 */
export function offerRows(store, levels) {
  const { indicators, schedule } = store.content;
  const open = levels.filter((category) => category.required && !category.dimensions.some((dimension) => dimension.required)
    && !indicators.some((row) => category.names.some((name) => sameName(name, row.category))));
  const openNames = open.map((category) => category.name);
  const missing = missingLevels(indicators, levels).filter((level) => level.required || openNames.includes(level.category));
  for (const level of missing) {
    const row = blankRow("indicators", level);
    const above = placeOf(indicators, levels, level);
    indicators.splice(indicators.findIndex((other) => other.key === above) + 1, 0, row);
    store.offered.add(row.key);
  }
  if (!schedule.length) {
    const row = blankRow("schedule", {});
    schedule.push(row);
    store.offered.add(row.key);
  }
}

/** @param {Row[]} rows @param {Category[]} levels @returns {Level[]} the level-2 names of the template that no row has */
export function missingLevels(rows, levels) {
  return flat(levels).filter((level) => !rows.some((row) => rankOf(row, levels) === level.rank));
}

/**
 * After which row a level belongs.
 * @param {Row[]} rows
 * @param {Category[]} levels
 * @param {Level} level
 * @returns {?string} the key of the row, null for the beginning
 */
export function placeOf(rows, levels, level) {
  const before = rows.filter((row) => {
    const rank = rankOf(row, levels);
    return rank !== -1 && rank < level.rank;
  });
  return before.at(-1)?.key ?? null;
}

/** @param {string} one @param {string} other @returns {boolean} equal without regard to blanks and line breaks */
export function sameName(one, other) {
  return plain(one) === plain(other);
}

/** @param {?string} words @returns {string} */
export function plain(words) {
  return (words ?? "").normalize("NFKC").replace(/\s/g, "");
}

function flat(levels) {
  const all = levels.flatMap((category) => category.dimensions.map((dimension) => ({ category, dimension })));
  return all.map(({ category, dimension }, rank) => ({
    category: category.name, dimension: dimension.name, required: dimension.required, rank, names: [category.names, dimension.names],
  }));
}

/** The place of a row's levels in the template: under its category, else wherever the name of level 2 stands. */
function rankOf(row, levels) {
  const named = flat(levels).filter((level) => level.names[1].some((name) => sameName(name, row.dimension)));
  const exact = named.find((level) => level.names[0].some((name) => sameName(name, row.category)));
  return (exact ?? named[0])?.rank ?? -1;
}
