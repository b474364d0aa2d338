package org.yardstick.intake;

/**
 * Names a form of a document.
 *
 * @param number its place in the document, counted from 0
 */
public record FormPlace(ImportId document, int number) {
}
