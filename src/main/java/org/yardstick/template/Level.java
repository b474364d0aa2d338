package org.yardstick.template;

import java.util.List;

/** A level of indicators in a template, with all that it may be called. */
interface Level {

	/** As the template prints it. */
	String name();

	/** What the template prints instead in some of its layouts, never null. */
	default List<String> variants() {
		return List.of();
	}

	/** Other spellings that mean the same, never null. */
	List<String> aliases();

	/** The name in the national forms of what it means. */
	String standardName();

}
