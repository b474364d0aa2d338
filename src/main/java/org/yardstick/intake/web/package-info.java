/**
 * The pages on which documents are brought in, their forms looked at and mended, and made
 * into drafts.
 */
package org.yardstick.intake.web;
