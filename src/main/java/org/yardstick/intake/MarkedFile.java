package org.yardstick.intake;

/**
 * A workbook as people get it back.
 *
 * @param name of the file, with its ending
 */
public record MarkedFile(String name, byte[] content) {

}
