package org.yardstick.approval;

import org.yardstick.organisation.DepartmentId;

/** What the forms of one paper have in common. */
record PaperScope(int fiscalYear, DepartmentId department) {
}
