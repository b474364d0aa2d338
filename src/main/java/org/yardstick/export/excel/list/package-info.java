/**
 * Long lists as workbooks, written as a stream with fastexcel: as many rows as there are,
 * in constant memory.
 */
package org.yardstick.export.excel.list;
