/**
 * The workbook in which people fill in a form without a connection: the printed form with
 * rows ready, choices, checks and explanations.
 */
package org.yardstick.export.fillin;
