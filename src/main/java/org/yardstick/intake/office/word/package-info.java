/** Word documents (.docx) as Word, WPS, LibreOffice and programs write them. */
package org.yardstick.intake.office.word;
