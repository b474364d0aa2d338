package org.yardstick.review;

/**
 * What happened to a form before it came to the queue.
 *
 * @param returnedBy who sent it back last, null unless it came again after being sent
 * back
 * @param returnedByReader whether that was the reader
 * @param changedCells how many cells changed since it was handed in before, null if it
 * was handed in once
 * @param openRemarks how many remarks nobody has closed
 * @param answeredRemarks how many of them the unit has answered or mended
 */
public record QueueMarks(String returnedBy, boolean returnedByReader, Integer changedCells, int openRemarks,
		int answeredRemarks) {

	static final QueueMarks NONE = new QueueMarks(null, false, null, 0, 0);

}
