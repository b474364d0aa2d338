/**
 * Meaning of 指标值, the values that performance indicators should reach: what people type
 * into the cell, read as comparison, number and unit, without losing their words.
 * <p>
 * For the form page, the rules, the library and the reports, which all ask
 * {@link org.yardstick.targetvalue.TargetValue} the same question.
 * <p>
 * Not here: whether a target fits its indicator (rules), and where it is stored (plan).
 */
@ApplicationModule(allowedDependencies = {})
package org.yardstick.targetvalue;

import org.springframework.modulith.ApplicationModule;
