/** Tables and words pasted from office programs and web pages. */
package org.yardstick.intake.office.html;
