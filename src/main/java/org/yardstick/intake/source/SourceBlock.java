package org.yardstick.intake.source;

/** A part of a document: words outside of tables, or a table. */
public sealed interface SourceBlock permits SourceParagraph, SourceTable {

}
