/**
 * How two states of a form are compared: which rows are the same, which cells say
 * something else, and what changed within a long text.
 */
package org.yardstick.review.change;
