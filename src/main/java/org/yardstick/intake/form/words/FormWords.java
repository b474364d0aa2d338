package org.yardstick.intake.form.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yardstick.intake.Doubt;
import org.yardstick.intake.UnplacedText;
import org.yardstick.plan.Indicator;

/**
 * The words of a form as they are found, by the paths of its cells, before they are
 * understood as amounts and days.
 */
public final class FormWords {

	private final Map<String, Written> cells = new LinkedHashMap<>();

	private final Map<String, List<String>> goals = new LinkedHashMap<>();

	private final List<Indicator> indicators = new ArrayList<>();

	private final Map<String, String> indicatorPlaces = new LinkedHashMap<>();

	private final List<UnplacedText> unplaced = new ArrayList<>();

	private final List<Doubt> doubts = new ArrayList<>();

	/** Whether words were found for a cell. */
	public boolean has(String path) {
		return this.cells.containsKey(path);
	}

	/** The words of a cell, null if none were found. */
	public Written get(String path) {
		return this.cells.get(path);
	}

	/** Takes words as those of a cell, in the place of any before. */
	public void put(String path, Written words) {
		this.cells.put(path, words);
	}

	/** Adds words behind those that stand in a cell already. */
	public void append(String path, Written words) {
		this.cells.merge(path, words, Written::goingOn);
	}

	/** The paragraphs of a goal, to be filled; blank ones are null. */
	public List<String> paragraphs(String path) {
		return this.goals.computeIfAbsent(path, (goal) -> new ArrayList<>());
	}

	/** Reports words, once also where several cells wanted them. */
	public void unplaced(Written words) {
		if (!this.unplaced.contains(words.unplaced())) {
			this.unplaced.add(words.unplaced());
		}
	}

	/** Reports words, each on its own. */
	public void unplaced(List<UnplacedText> words) {
		this.unplaced.addAll(words);
	}

	/**
	 * Says what was guessed.
	 * @param path the cell, null for the form as a whole
	 * @param sentence for people: what was done and what to look at
	 */
	public void doubt(String path, String sentence) {
		this.doubts.add(new Doubt(path, sentence));
	}

	/** Takes the rows of a table of indicators with what is said of them. */
	public void indicators(IndicatorRows rows) {
		this.indicators.addAll(rows.indicators());
		this.indicatorPlaces.putAll(rows.places());
		this.unplaced.addAll(rows.unplaced());
		this.doubts.addAll(rows.doubts());
	}

	Map<String, Written> cells() {
		return this.cells;
	}

	/** Where the words of each cell stand. */
	public Map<String, String> places() {
		Map<String, String> places = new LinkedHashMap<>();
		this.cells.forEach((path, written) -> places.put(path, written.where()));
		places.putAll(this.indicatorPlaces);
		return places;
	}

	Map<String, List<String>> goals() {
		return this.goals;
	}

	List<Indicator> indicators() {
		return this.indicators;
	}

	/** The words that found no place, in the order of their report. */
	public List<UnplacedText> unplaced() {
		return this.unplaced;
	}

	/** What was guessed, in the order of the report. */
	public List<Doubt> doubts() {
		return this.doubts;
	}

}
