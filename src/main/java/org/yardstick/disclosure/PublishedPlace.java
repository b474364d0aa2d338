package org.yardstick.disclosure;

/** The names of those whose plan it is, as they were when it was published. */
record PublishedPlace(String departmentName, String unitName) {
}
