/**
 * The page people see first: what is due, what came back, what waits for them, and how
 * far everything is that they see. Nothing depends on it and it stores nothing.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "organisation", "template", "cycle", "plan", "review", "export", "trail" })
package org.yardstick.workbench;
