/**
 * How workbooks are written: printed forms with Apache POI, which knows merged cells,
 * print areas and row heights; long lists in {@code list}.
 */
package org.yardstick.export.excel;
