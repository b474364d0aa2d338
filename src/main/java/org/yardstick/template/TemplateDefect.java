package org.yardstick.template;

/**
 * A mistake in a template file. Stops the start: a form that is described wrongly would
 * lose what people type. The message begins with file and line.
 */
public class TemplateDefect extends RuntimeException {

	TemplateDefect(String file, int line, String what) {
		super(file + ":" + line + ": " + what);
	}

}
