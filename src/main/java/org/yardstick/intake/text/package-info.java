/**
 * Reads plain text: published forms of which a conversion left only words, tabs and empty
 * lines.
 */
package org.yardstick.intake.text;
