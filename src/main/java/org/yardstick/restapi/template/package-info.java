/** The form templates that fiscal years offer. */
package org.yardstick.restapi.template;
