/**
 * Who belongs to whom: the finance bureau's divisions, the departments assigned to them,
 * their budgetary units; and {@link org.yardstick.organisation.Actor}, who is acting. No
 * accounts and no passwords: those are {@code identity}'s.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.yardstick.organisation;
