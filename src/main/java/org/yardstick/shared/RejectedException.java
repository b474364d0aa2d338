package org.yardstick.shared;

import java.util.List;

/**
 * Understood but refused: 422. Carries every problem at once, so that nobody has to mend
 * one to be told of the next.
 */
public class RejectedException extends RuntimeException {

	private final transient List<Problem> problems;

	/**
	 * @param message a Chinese sentence for the whole; the problems say where
	 */
	public RejectedException(String message, List<Problem> problems) {
		super(message);
		this.problems = List.copyOf(problems);
	}

	/** One problem at one cell. */
	public static RejectedException at(String path, String message) {
		return new RejectedException(message, List.of(new Problem(path, message)));
	}

	public List<Problem> problems() {
		return this.problems;
	}

}
