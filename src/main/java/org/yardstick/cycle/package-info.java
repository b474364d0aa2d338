/**
 * The fiscal-year cycle: which years there are, which form templates each offers, until
 * when forms are handed in, and who changed that; and the clock everyone reads. Knows no
 * plans.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "organisation", "trail", "template" })
package org.yardstick.cycle;
