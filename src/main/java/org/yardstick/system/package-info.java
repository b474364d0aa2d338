/**
 * What holds the program together and belongs to no subject: the database that comes with
 * it, the security chain, error pages, the frame of the pages.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "identity", "organisation" })
package org.yardstick.system;
