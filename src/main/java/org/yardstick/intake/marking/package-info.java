/**
 * Writes what reading remarked into the workbook that was read, so that people can mend
 * it where they wrote it.
 */
package org.yardstick.intake.marking;
