/** Excel workbooks (.xlsx) as Excel, WPS, LibreOffice and programs write them. */
package org.yardstick.intake.office.excel;
