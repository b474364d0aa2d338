/**
 * The REST API, version 1, under {@code /api/v1}: the contract with the systems around
 * this one. Representations live here, one sub-package a resource; what they do is done
 * by the modules below. Errors are problem+json (RFC 9457) in Chinese.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "targetvalue", "organisation", "indicator",
		"template", "cycle", "plan", "rule", "finding", "review", "intake", "export" })
package org.yardstick.restapi;
