/**
 * Tables whose cells have places, nested as they may be, on the way to a
 * {@link org.yardstick.intake.source.SourceDocument}: what Word and HTML share.
 */
package org.yardstick.intake.office.table;
