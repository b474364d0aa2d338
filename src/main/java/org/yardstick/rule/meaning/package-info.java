/**
 * What the names of indicators mean, once for all rules: what a name asks for
 * ({@link org.yardstick.rule.meaning.Asked}), which values are better
 * ({@link org.yardstick.rule.meaning.Direction}) and what it is about
 * ({@link org.yardstick.rule.meaning.Theme}). The words lie in {@code names.txt}.
 */
package org.yardstick.rule.meaning;
