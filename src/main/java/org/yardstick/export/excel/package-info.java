/**
 * How workbooks are written: long lists with fastexcel as a stream, printed forms with
 * Apache POI, which knows merged cells, print areas and row heights.
 */
package org.yardstick.export.excel;
