package org.yardstick.organisation;

/** A unit with the department above it. */
record Membership(BudgetaryUnit unit, Department department) {
}
