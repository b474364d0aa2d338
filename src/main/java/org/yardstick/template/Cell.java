package org.yardstick.template;

/** A cell of a table section. */
public sealed interface Cell permits LabelCell, ValueCell {

	/** Columns it spans, at least 1. */
	int cols();

	/** Rows it spans, at least 1. */
	int rows();

}
