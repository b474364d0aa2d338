/** The zip and the XML that office files consist of, read with limits. */
package org.yardstick.intake.office.container;
