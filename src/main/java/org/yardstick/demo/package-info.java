/**
 * The demo content that a first start on a database of our own brings along: a made-up
 * county's finance bureau, departments, units, accounts and forms in all statuses, with
 * the faults people make. For trying the program out; nothing depends on it. It goes
 * through the same services as people do, so it cannot hold what people could not enter.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "organisation", "identity", "cycle", "template", "plan", "rule", "finding", "review" })
package org.yardstick.demo;
