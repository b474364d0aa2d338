/**
 * What the files of exports hold and what they are called, one type a kind of export.
 * Takes the plans one by one, as they are told.
 */
package org.yardstick.export.content;
