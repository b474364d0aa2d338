/**
 * How Word documents are written: one form, or a book of forms with cover and contents.
 * <p>
 * WordprocessingML is written as a stream, not with the object model of Apache POI: a
 * form has some three hundred cells, and a book of a hundred as objects takes seconds and
 * hundreds of megabytes, most of it for bean wrappers, and grows with the book. As a
 * stream a book takes a second, in constant memory; one form goes the same way, so that
 * it looks the same alone and in a book. The parts that never change (styles, fonts,
 * settings) are XML resources beside the classes; tests read the documents with POI and
 * open them in LibreOffice.
 */
package org.yardstick.export.word;
