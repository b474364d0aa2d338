/**
 * Rules of one's own: an administrator writes what must hold in every form, as in
 * {@code 财政拨款 + 其他资金 == 资金总额}, tries it out on the stored forms and switches it on.
 * <p>
 * The language is EvalEx's grammar with nothing of its library left: the operators are
 * {@link org.yardstick.rule.expression.Operations}, the functions
 * {@link org.yardstick.rule.expression.PlanFunction}, the names
 * {@link org.yardstick.rule.expression.PlanVariable}, each of them also with 去年 before it
 * for the plan of the same project a year before. Numbers are exact decimals, amounts
 * count in yuan, 95% is 95. There are no loops, no powers, no assignments and no objects;
 * expressions have at most 1000 characters, 200 parts and 25 levels, and each part takes
 * time in proportion to the form at most: that bounds what a rule costs.
 * <p>
 * Blank cells: what is computed from or compared with a blank is blank, and so is a
 * division by zero. Where the whole statement is blank, the rule finds nothing.
 * {@code &&} and {@code ||} look past a blank side where the other one decides;
 * {@code 有值(x)} says whether something is there, {@code 若空(x, 0)} puts a value in its
 * place.
 */
package org.yardstick.rule.expression;
