/**
 * Files of office programs and what is pasted from them, as
 * {@link org.yardstick.intake.source.SourceDocument}. Tells formats apart by their
 * content ({@link org.yardstick.intake.office.DocumentFormats}); knows nothing of forms.
 * <p>
 * Word and Excel files are read as streams of XML (StAX) over the parts of the zip, not
 * with the user models of POI: those build the whole document as objects, some twenty
 * times its size, before anything can be counted, and leave out what people read (content
 * controls, numbering, text boxes, revisions). A stream can be refused as soon as it is
 * too long, too deep or too many, see
 * {@link org.yardstick.intake.office.container.ReadingLimits}. Nothing of a file is
 * executed, evaluated, fetched or written to disk.
 */
package org.yardstick.intake.office;
