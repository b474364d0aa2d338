/**
 * Exports in the background: their rows and the pieces of their files in the database,
 * and the runs that make them. Knows what is in no file: {@code content} does.
 */
package org.yardstick.export.job;
