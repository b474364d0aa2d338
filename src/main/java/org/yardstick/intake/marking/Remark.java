package org.yardstick.intake.marking;

/**
 * Something to be looked at in a document.
 *
 * @param where it stands, null if nowhere in particular
 * @param text what stands there, empty if that is not known
 * @param sentence what is the matter, and what to do
 * @param left whether the words were left out; else they were taken, with a guess
 */
record Remark(String where, String text, String sentence, boolean left) {

}
